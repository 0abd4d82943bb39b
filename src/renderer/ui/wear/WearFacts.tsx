import { Fragment } from 'react'
import { BasisChip } from './BasisChip'
import classes from './wear.module.css'
import type { WearFact } from './wearFacts'

interface WearFactsProps {
  readonly label: string
  readonly facts: readonly WearFact[]
  /** Leads to where a number can be corrected. */
  readonly correct: Readonly<Partial<Record<WearFact['key'], () => void>>>
}

/** Each number with what it rests on; one tap on that leads to where it can be corrected. */
export function WearFacts({ label, facts, correct }: WearFactsProps) {
  return (
    <dl className={classes.facts} aria-label={label}>
      {facts.map(({ key, term, value, basis, fullBasis, own }) => {
        const onCorrect = correct[key]
        return (
          <Fragment key={key}>
            <dt>{term}</dt>
            <dd>{value}</dd>
            <dd>
              <BasisChip basis={fullBasis} own={own} {...(onCorrect ? { onCorrect } : {})}>
                {basis}
              </BasisChip>
            </dd>
          </Fragment>
        )
      })}
    </dl>
  )
}
