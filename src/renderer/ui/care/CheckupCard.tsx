import { Button, Group, Text } from '@mantine/core'
import type { CheckupPart } from '../../../shared/care/views'
import { useChannel } from '../../app/api'
import { useUndoableCommand } from '../../app/undo'
import { LevelMeter } from '../LevelMeter'
import { CareLink } from './CareLink'
import classes from './care.module.css'
import { ReplaceAction } from './ReplaceAction'

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five'] as const

/** The monthly look at the parts whose state is least certain: all fine in one click, or one by one. */
export function CheckupCard() {
  const checkup = useChannel('care.checkup', {}).data
  const { run, pending } = useUndoableCommand('care.answerCheckup')
  if (!checkup?.due) return null
  const { parts } = checkup
  return (
    <section className={classes.card} aria-label="Monthly look">
      <Text fw={600}>
        {parts.length === 1 ? 'Look at this one' : `Look at these ${WORDS[parts.length] ?? parts.length}`}
      </Text>
      <Text size="xs" c="dimmed">
        A minute once a month teaches Canalog more about how long yours last than anything else.
      </Text>
      <ul className={classes.looks}>
        {parts.map((part) => (
          <Look
            key={part.part}
            part={part}
            pending={pending}
            onFine={() => void run({ fine: [part.part] })}
          />
        ))}
      </ul>
      <Group gap="xs" mt={6}>
        <Button
          size="compact-sm"
          loading={pending}
          onClick={() => void run({ fine: parts.map(({ part }) => part) })}
        >
          {parts.length === 1 ? 'It is fine' : 'All fine'}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          disabled={pending}
          onClick={() => void run({ fine: [] })}
        >
          Not this month
        </Button>
      </Group>
    </section>
  )
}

interface LookProps {
  readonly part: CheckupPart
  readonly pending: boolean
  onFine(): void
}

function Look({ part, pending, onFine }: LookProps) {
  const { name, deviceName, part: id, product, device, side, kind } = part
  const subject = { part: id, product, device, slot: kind, side, meter: null }
  return (
    <li className={classes.look} aria-label={`${name} on ${deviceName}`}>
      <div>
        <Text className={classes.name} size="sm">
          <CareLink subject={subject}>{name}</CareLink>
          <span className={classes.place}> on {deviceName}</span>
        </Text>
        <div className={classes.meter}>
          <LevelMeter wear={part} label={name} />
        </div>
      </div>
      <Group gap={0} ml={-8} wrap="nowrap">
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={pending}
          aria-label={`Fine: ${name} on ${deviceName}`}
          onClick={onFine}
        >
          Fine
        </Button>
        <ReplaceAction part={id} />
      </Group>
    </li>
  )
}
