import type { ReactNode } from 'react'
import { productName } from '../../../shared/parts/part'
import type { PartRow } from '../../../shared/parts/views'
import { formatHours, formatMonths } from '../../ui/format'
import { LevelMeter } from '../../ui/LevelMeter'
import classes from './PartLine.module.css'

interface PartLineProps {
  readonly row: PartRow
  /** Where it is, or what became of it. */
  readonly place: ReactNode
  /** Instead of the sentence of the wear engine. */
  readonly remark?: ReactNode
  readonly actions: ReactNode
  onShow(id: string): void
}

/** One part: what and where, how worn, why, and what to do. */
export function PartLine({ row: { part, product, wear }, place, remark, actions, onShow }: PartLineProps) {
  const name = productName(product)
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <button type="button" className={classes.name} onClick={() => onShow(part.id)}>
          {name}
        </button>
        <div className={classes.place}>{place}</div>
      </div>
      <div className={classes.wear}>
        {wear === null ? null : (
          <>
            <LevelMeter wear={wear} label={name} />
            <div className={classes.clocks}>
              {formatHours(wear.hours)} · {formatMonths(wear.months)}
            </div>
          </>
        )}
      </div>
      <p className={classes.why}>{remark ?? wear?.why ?? 'Does not wear.'}</p>
      <div className={classes.actions}>{actions}</div>
    </li>
  )
}
