import type { DeviceCard as Card } from '../../../../shared/gear/views'
import { useNow } from '../../../app/clock'
import { useZone } from '../../../ui/owner'
import { DeviceCard } from './DeviceCard'
import classes from './list.module.css'
import { useRowWindow } from './useRowWindow'

const CARD_WIDTH = 240
const CARD_HEIGHT = 186
const GAP = 12

interface CardGridProps {
  readonly cards: readonly Card[]
}

/** Cards in as many columns as fit; rows out of sight are not drawn. */
export function CardGrid({ cards }: CardGridProps) {
  const nowAt = useNow(600)
  const zone = useZone()
  const { ref, width, offset, virtualizer } = useRowWindow<HTMLDivElement>(
    (available) => Math.ceil(cards.length / columnsIn(available)),
    CARD_HEIGHT + GAP,
  )
  const columns = columnsIn(width)
  return (
    <div ref={ref} className={classes.virtual} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map((row) => (
        <ul
          key={row.key}
          className={classes.row}
          style={{
            gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
            transform: `translateY(${row.start - offset}px)`,
          }}
        >
          {cards.slice(row.index * columns, (row.index + 1) * columns).map((card) => (
            <li key={card.device.id}>
              <DeviceCard card={card} nowAt={nowAt} zone={zone} />
            </li>
          ))}
        </ul>
      ))}
    </div>
  )
}

function columnsIn(width: number): number {
  return Math.max(1, Math.floor((width + GAP) / (CARD_WIDTH + GAP)))
}
