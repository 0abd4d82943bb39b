import { Text } from '@mantine/core'
import { t } from '../../../../shared/i18n/texts'
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
        {t.collection.facts.notKnown}
      </Text>
    )
  }
  if (!assumed) return text
  return (
    <span className={classes.assumption} title={basisWords(basis)}>
      <span className={classes.assumed}>{text}</span> <small>{t.collection.facts.assumed}</small>
    </span>
  )
}

function basisWords(basis: string | null): string {
  const { usualValue, restsOn } = t.collection.facts
  return basis === null ? usualValue : t.common.inARow({ sentences: [usualValue, restsOn({ basis })] })
}
