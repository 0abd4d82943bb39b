import { Button, Group, Text } from '@mantine/core'
import type { CheckupPart } from '../../../shared/care/views'
import { t } from '../../../shared/i18n/texts'
import { useChannel } from '../../app/api'
import { useUndoableCommand } from '../../app/undo'
import { LevelMeter } from '../LevelMeter'
import { CareLink } from './CareLink'
import classes from './care.module.css'
import { ReplaceAction } from './ReplaceAction'

/** The monthly look at the parts whose state is least certain: all fine in one click, or one by one. */
export function CheckupCard() {
  const checkup = useChannel('care.checkup', {}).data
  const { run, pending } = useUndoableCommand('care.answerCheckup')
  if (!checkup?.due) return null
  const { parts } = checkup
  return (
    <section className={classes.card} aria-label={t.ui.care.look.title}>
      <Text fw={600}>{t.ui.care.look.atThese({ count: parts.length })}</Text>
      <Text size="xs" c="dimmed">
        {t.ui.care.look.why}
      </Text>
      <ul className={classes.looks}>
        {parts.map((part) => (
          <Look
            key={part.part}
            part={part}
            pending={pending}
            // A single one has its button below.
            onFine={parts.length > 1 ? () => void run({ fine: [part.part] }) : null}
          />
        ))}
      </ul>
      <Group gap="xs" mt={6}>
        <Button
          size="compact-sm"
          loading={pending}
          onClick={() => void run({ fine: parts.map(({ part }) => part) })}
        >
          {t.ui.care.look.allFine({ count: parts.length })}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          disabled={pending}
          onClick={() => void run({ fine: [] })}
        >
          {t.ui.care.look.notThisMonth}
        </Button>
      </Group>
    </section>
  )
}

interface LookProps {
  readonly part: CheckupPart
  readonly pending: boolean
  readonly onFine: (() => void) | null
}

function Look({ part, pending, onFine }: LookProps) {
  const { name, deviceName, part: id, product, device, side, kind } = part
  const called = t.care.thingAt({ thing: name, device: deviceName })
  const subject = { part: id, product, device, slot: kind, side, meter: null }
  return (
    <li className={classes.look} aria-label={called}>
      <div>
        <Text className={classes.name} size="sm">
          <CareLink subject={subject}>{name}</CareLink>
          <span className={classes.place}>{t.ui.care.onDevice({ device: deviceName })}</span>
        </Text>
        <div className={classes.meter}>
          <LevelMeter wear={part} label={name} />
        </div>
      </div>
      <Group gap={0} ml={-8} wrap="nowrap">
        {onFine ? (
          <Button
            variant="subtle"
            size="compact-sm"
            disabled={pending}
            aria-label={t.ui.labelled({ label: t.ui.care.look.fine, about: called })}
            onClick={onFine}
          >
            {t.ui.care.look.fine}
          </Button>
        ) : null}
        <ReplaceAction part={id} />
      </Group>
    </li>
  )
}
