import type { AttentionSubject } from '../../../shared/care/items'
import type { DutyOffer } from '../../../shared/care/offers'
import type { DutyView } from '../../../shared/care/views'
import type { Duty } from '../../../shared/parts/care'
import { DutyRow } from './DutyRow'
import classes from './duties.module.css'

interface DutyListProps {
  readonly label: string
  readonly views: readonly DutyView[]
  /** Those that make sense for such a thing, in order; others are shown only where there is a rule for them. */
  readonly suited: readonly Duty[]
  readonly name: string
  readonly subject: AttentionSubject
  readonly cycles: boolean
  readonly idle: string
  /** What is offered for a duty that is off until the owner says so. */
  readonly offerOf?: (duty: Duty) => DutyOffer
}

/** The duties of one thing. */
export function DutyList({ label, views, suited, offerOf, ...row }: DutyListProps) {
  const others = views.filter(({ duty, resolved }) => resolved.rule !== null && !suited.includes(duty))
  const shown = [...suited, ...others.map(({ duty }) => duty)]
  return (
    <ul className={classes.list} aria-label={label}>
      {shown.flatMap((duty) => {
        const view = views.find((each) => each.duty === duty)
        return view ? [<DutyRow key={duty} view={view} offer={offerOf?.(duty) ?? null} {...row} />] : []
      })}
    </ul>
  )
}
