import { Text } from '@mantine/core'
import classes from './facts.module.css'
import type { Shown } from './values'

interface ValueProps {
  readonly shown: Shown
}

/** A fact as it is known: stated, assumed (said and underlined), or not known. */
export function Value({ shown: { text, assumed, basis } }: ValueProps) {
  if (text === null) {
    return (
      <Text span inherit c="dimmed">
        not known
      </Text>
    )
  }
  if (!assumed) return text
  return (
    <span className={classes.assumption} title={basisWords(basis)}>
      <span className={classes.assumed}>{text}</span> <small>(assumed)</small>
    </span>
  )
}

function basisWords(basis: string | null): string {
  const usual = 'Not stated: the usual value for this kind of device. Press to enter your own.'
  return basis === null ? usual : `${usual} Rests on: ${basis}.`
}
