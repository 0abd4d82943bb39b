import { Button, Menu } from '@mantine/core'
import { formatDate } from '../../../shared/i18n/format'
import { productName } from '../../../shared/parts/part'
import type { PartRow } from '../../../shared/parts/views'
import { REASON_WORDS } from '../../ui/gearWords'
import { KIND_WORDS } from '../../ui/partWords'
import { MoreMenu } from './MoreMenu'
import { PartLine } from './PartLine'
import classes from './PartLine.module.css'
import type { PartActions } from './usePartActions'

interface RetiredListProps {
  readonly rows: readonly PartRow[]
  readonly zone: string
  readonly actions: PartActions
  onShow(id: string): void
}

/** What has had its life, the latest first; its totals stay for ever. */
export function RetiredList({ rows, zone, actions, onShow }: RetiredListProps) {
  return (
    <ul className={classes.list} aria-label="Retired">
      {rows.map((row) => {
        const { part, product } = row
        const reason = part.retireReason === null ? 'No reason given' : REASON_WORDS[part.retireReason]
        return (
          <PartLine
            key={part.id}
            row={row}
            place={KIND_WORDS[product.kind]}
            remark={`${reason}, ${formatDate(part.retiredAt ?? 0, zone)}`}
            onShow={onShow}
            actions={
              <>
                <Button size="compact-sm" variant="default" onClick={() => void actions.unretire(part.id)}>
                  Back to the drawer
                </Button>
                <MoreMenu of={productName(product)}>
                  <Menu.Item onClick={() => onShow(part.id)}>Details …</Menu.Item>
                  <Menu.Divider />
                  <Menu.Item onClick={() => void actions.removePart(part.id)}>Delete</Menu.Item>
                </MoreMenu>
              </>
            }
          />
        )
      })}
    </ul>
  )
}
