import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import { instantAt, minuteOfDay } from '../../../shared/sessions/localClock'
import { type Instant, localDateOf } from '../../../shared/time'
import { nowAt } from '../../app/clock'
import { DayField, TimeField } from '../ClockFields'
import { useZone } from '../owner'
import { InlineForm } from './InlineForm'

interface WhenFormProps {
  /** What it is about, for screen readers. */
  readonly label: string
  readonly doneAt: Instant
  readonly note: string
  readonly pending: boolean
  onSave(doneAt: Instant, note: string): void
  onCancel(): void
}

/** When something was done, and a note. */
export function WhenForm({ label, doneAt, note, pending, onSave, onCancel }: WhenFormProps) {
  const zone = useZone()
  const [at, setAt] = useState(doneAt)
  const [words, setWords] = useState(note)
  const [early, setEarly] = useState(false)
  const [on, minute] = [localDateOf(at, zone), minuteOfDay(at, zone)]
  const save = () => {
    const inFuture = at > nowAt()
    setEarly(inFuture)
    if (!inFuture) onSave(at, words.trim())
  }
  return (
    <InlineForm label={label} onSubmit={save} onCancel={onCancel}>
      <Group gap="xs" align="end" wrap="nowrap">
        <DayField
          size="xs"
          flex={1}
          label={t.ui.duties.when.day}
          data-first
          value={on}
          onDay={(day) => setAt(instantAt(day, minute, zone))}
        />
        <TimeField
          size="xs"
          flex={1}
          label={t.ui.duties.when.time}
          value={minute}
          onMinute={(time) => setAt(instantAt(on, time, zone))}
        />
      </Group>
      <TextInput
        size="xs"
        label={t.ui.duties.when.note}
        maxLength={2000}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      {early ? (
        <Text size="xs" c="var(--mantine-color-error)" role="alert">
          {t.ui.duties.when.inFuture}
        </Text>
      ) : null}
      <Group gap="xs">
        <Button type="submit" size="compact-sm" loading={pending}>
          {t.common.save}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {t.common.cancel}
        </Button>
      </Group>
    </InlineForm>
  )
}
