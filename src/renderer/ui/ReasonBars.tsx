import { numbers } from '../../shared/i18n/kit'
import { t } from '../../shared/i18n/texts'
import type { Reason } from '../../shared/suggest/types'
import classes from './ReasonBars.module.css'

interface ReasonBarsProps {
  readonly for: readonly Reason[]
  readonly against: readonly Reason[]
}

/** Reasons for and against as sentences, each with a bar as long as the points it wins or costs. */
export function ReasonBars({ for: reasonsFor, against }: ReasonBarsProps) {
  const longest = Math.max(1, ...[...reasonsFor, ...against].map(({ points }) => Math.abs(points)))
  return (
    <ul className={classes.list} aria-label={t.ui.reasons.title}>
      {reasonsFor.map((reason) => (
        <Bar key={reason.criterion} reason={reason} longest={longest} wins />
      ))}
      {against.map((reason) => (
        <Bar key={reason.criterion} reason={reason} longest={longest} wins={false} />
      ))}
    </ul>
  )
}

interface BarProps {
  readonly reason: Reason
  readonly longest: number
  readonly wins: boolean
}

function Bar({ reason, longest, wins }: BarProps) {
  const share = Math.abs(reason.points)
  const digits = share < 10 ? 1 : 0
  const points = numbers({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(share)
  const label = wins ? t.ui.reasons.wins({ points }) : t.ui.reasons.costs({ points })
  return (
    <li className={classes.reason} data-wins={wins}>
      <span className={classes.sign} aria-hidden="true">
        {wins ? '+' : '−'}
      </span>
      <span>
        <span className={classes.spoken}>{wins ? t.ui.reasons.for : t.ui.reasons.against}</span>
        {reason.text}
      </span>
      <span className={classes.track} title={label} role="img" aria-label={label}>
        <i style={{ width: `${(share / longest) * 100}%` }} />
      </span>
    </li>
  )
}
