import { Group } from '@mantine/core'
import { EmptyState } from '../../ui/EmptyState'
import { GearGlyph } from '../../ui/GearGlyph'
import { LinkButton } from '../../ui/LinkButton'
import { SampleButton } from '../../ui/SampleButton'
import { Screen } from '../../ui/Screen'
import classes from './FirstStart.module.css'

const STEPS = [
  {
    title: 'Add what you own',
    text: 'Type three letters and choose from over 5,000 models. Everything else can wait.',
  },
  {
    title: 'Log with one click',
    text: 'Start when you put them on, stop when you take them off. You can correct anything later.',
  },
  {
    title: 'Ask what to take',
    text: 'Say what you are about to do; Canalog names the pair, the tips and the reasons.',
  },
]

/** The first thing a new owner sees: what to do first, and a way to look around without doing it. */
export function FirstStart() {
  return (
    <Screen title="Welcome to Canalog">
      <EmptyState
        title="Add your first pair"
        picture={<GearGlyph device={{ form: 'over_ear', wired: true, wireless: false }} />}
        action={
          <Group justify="center">
            <LinkButton to="/collection" search={{ add: true }} size="md">
              Add your first pair
            </LinkButton>
            <SampleButton on size="md" />
          </Group>
        }
      >
        One headphone or one set of in-ears is enough to begin. Everything stays in one file on this computer.
      </EmptyState>
      <ol className={classes.steps}>
        {STEPS.map(({ title, text }) => (
          <li key={title}>
            <b>{title}</b>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </Screen>
  )
}
