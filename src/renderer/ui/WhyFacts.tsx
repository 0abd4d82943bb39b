import { Popover } from '@mantine/core'
import { isFactId } from '../../shared/facts/statements'
import { t } from '../../shared/i18n/texts'
import classes from './WhyFacts.module.css'

interface WhyFactsProps {
  /** Ids such as `F40`; what is no fact is left out. */
  readonly facts: readonly string[]
  /** What the facts are asked about, for those who hear the screen: "Isolation". */
  readonly about: string
}

/** A quiet "why?" that tells what Canalog holds to be true behind a sentence. */
export function WhyFacts({ facts, about }: WhyFactsProps) {
  const known = facts.filter(isFactId)
  if (known.length === 0) return null
  return (
    <Popover width={320} position="bottom-start" withArrow shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <button type="button" className={classes.why} aria-label={t.ui.facts.askedAbout({ about })}>
          {t.ui.facts.why}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.ui.facts.toldAbout({ about })}>
        {/* The focus has to go somewhere inside, so that Escape closes it. */}
        <ul className={classes.facts} tabIndex={-1} data-autofocus>
          {known.map((id) => (
            <li key={id}>
              {t.facts.statements[id]} <span className={classes.id}>{id}</span>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}
