import type { ReactNode } from 'react'
import { formatHours, formatMonths } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import { type Part, productName } from '../../../shared/parts/part'
import type { PartRow } from '../../../shared/parts/views'
import { DAYS_PER_MONTH, daysBetween, localDateOf } from '../../../shared/time'
import { nowAt } from '../../app/clock'
import { LevelMeter } from '../../ui/LevelMeter'
import { useZone } from '../../ui/owner'
import classes from './PartLine.module.css'

interface PartLineProps {
  readonly row: PartRow
  /** Where it is, or what became of it. */
  readonly place: ReactNode
  /** Instead of the sentence of the wear engine, which tells hours and age; those then stand below the meter. */
  readonly remark?: ReactNode
  readonly actions: ReactNode
  onShow(id: string): void
}

/** One part: what and where, how worn, why, and what to do. */
export function PartLine({ row: { part, product, wear }, place, remark, actions, onShow }: PartLineProps) {
  const name = productName(product)
  const zone = useZone()
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
            {remark === undefined ? null : (
              <div className={classes.clocks}>
                {formatHours(wear.hours)}
                {ageText(part, zone)}
              </div>
            )}
          </>
        )}
      </div>
      <p className={classes.why}>{remark ?? wear?.why ?? t.parts.places.doesNotWear}</p>
      <div className={classes.actions}>{actions}</div>
    </li>
  )
}

/** Since it was opened: what its time in the sealed pack adds to its wear is no age to speak of. */
function ageText({ openedOn, retiredAt }: Part, zone: string): string {
  if (openedOn === null) return ''
  const days = daysBetween(openedOn, localDateOf(retiredAt ?? nowAt(), zone))
  return ` · ${formatMonths(days / DAYS_PER_MONTH)}`
}
