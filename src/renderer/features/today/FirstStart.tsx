import { Group } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import { EmptyState } from '../../ui/EmptyState'
import { GearGlyph } from '../../ui/GearGlyph'
import { LinkButton } from '../../ui/LinkButton'
import { SampleButton } from '../../ui/SampleButton'
import { Screen } from '../../ui/Screen'
import classes from './FirstStart.module.css'

const STEPS = ['own', 'log', 'ask'] as const

/** The first thing a new owner sees: what to do first, and a way to look around without doing it. */
export function FirstStart() {
  const words = t.today.firstStart
  return (
    <Screen title={words.title}>
      <EmptyState
        title={words.question}
        picture={<GearGlyph device={{ form: 'over_ear', wired: true, wireless: false }} />}
        action={
          <Group justify="center">
            <LinkButton to="/collection" search={{ add: true }} size="md">
              {words.add}
            </LinkButton>
            <SampleButton on size="md" />
          </Group>
        }
      >
        {words.enough}
      </EmptyState>
      <ol className={classes.steps}>
        {STEPS.map((step) => (
          <li key={step}>
            <b>{words[step].title}</b>
            <span>{words[step].text}</span>
          </li>
        ))}
      </ol>
    </Screen>
  )
}
