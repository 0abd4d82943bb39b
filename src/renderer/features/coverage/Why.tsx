import { Popover, UnstyledButton } from '@mantine/core'
import { isFactId, STATEMENTS } from '../../../shared/facts/statements'
import classes from './coverage.module.css'

interface WhyProps {
  readonly facts: readonly string[]
  /** What it explains, for those who do not see where it stands. */
  readonly about: string
}

/** What is held to be true behind a sentence, for whoever asks. */
export function Why({ facts, about }: WhyProps) {
  const known = facts.filter(isFactId)
  if (known.length === 0) return null
  return (
    <Popover width={360} position="bottom-start" shadow="md" trapFocus withArrow>
      <Popover.Target>
        <UnstyledButton className={classes.why} aria-label={`Why? ${about}`}>
          why?
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.popover}>
        <ul className={classes.statements} tabIndex={-1} data-autofocus>
          {known.map((id) => (
            <li key={id}>
              {STATEMENTS[id]} <span className={classes.fact}>{id}</span>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}
