import { Popover } from '@mantine/core'
import { isFactId } from '../../shared/facts/statements'
import { t } from '../../shared/i18n/texts'
import { later } from '../app/later'
import classes from './WhyFacts.module.css'

const FactList = later(async () => (await import('./FactList')).FactList)

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
        <FactList facts={known} />
      </Popover.Dropdown>
    </Popover>
  )
}
