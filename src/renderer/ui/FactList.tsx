import type { FactId } from '../../shared/facts/statements'
import { t } from '../../shared/i18n/texts'
import classes from './WhyFacts.module.css'

/** What Canalog holds to be true, with the numbers it is told by. */
export function FactList({ facts }: { readonly facts: readonly FactId[] }) {
  return (
    // The focus has to go somewhere inside, so that Escape closes it.
    <ul className={classes.facts} tabIndex={-1} data-autofocus>
      {facts.map((id) => (
        <li key={id}>
          {t.facts.statements[id]} <span className={classes.id}>{id}</span>
        </li>
      ))}
    </ul>
  )
}
