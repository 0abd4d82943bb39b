import { Button, Group, Text, TextInput } from '@mantine/core'
import { type FormEvent, useMemo, useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import { parseQuickAdd } from '../../../shared/sessions/quickAdd'
import { useChannel } from '../../app/api'
import { useNow } from '../../app/clock'
import { useUndoableCommand } from '../../app/undo'
import { useZone } from '../../ui/owner'

/** One line about past listening, read while it is typed; Enter writes it down. */
export function QuickAdd() {
  const [text, setText] = useState('')
  const reading = useReading(text)
  const log = useUndoableCommand('sessions.log')

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!reading?.ok) return
    const { device, scenario, startAt, endAt } = reading.data
    if ((await log.run({ fields: { device, scenario, startAt, endAt } })) !== null) setText('')
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Group gap="xs" wrap="nowrap">
        <TextInput
          flex={1}
          aria-label={t.sessions.quickAdd.question}
          placeholder={t.sessions.quickAdd.example}
          value={text}
          onChange={({ currentTarget: { value } }) => setText(value)}
          aria-describedby="quick-add-reading"
        />
        <Button type="submit" disabled={!reading?.ok} loading={log.pending}>
          {t.sessions.quickAdd.submit}
        </Button>
      </Group>
      <Text id="quick-add-reading" size="sm" c="dimmed" mt={6} mih={20} role="status">
        {reading === null
          ? t.sessions.quickAdd.hint
          : reading.ok
            ? t.sessions.quickAdd.enterLogs({ understood: reading.data.understood })
            : reading.error.message}
      </Text>
    </form>
  )
}

/** What the line means so far; null while it is empty or the gear is not read yet. */
function useReading(text: string) {
  const now = useNow(60)
  const zone = useZone()
  const cards = useChannel('devices.list', {}).data
  const scenarios = useChannel('scenarios.list', {}).data
  return useMemo(() => {
    if (text.trim() === '' || !cards || !scenarios) return null
    return parseQuickAdd(text, {
      nowAt: now,
      zone,
      devices: cards.map(({ device }) => device).filter(({ retiredAt }) => retiredAt === null),
      scenarios: scenarios.map(({ scenario }) => scenario),
    })
  }, [text, cards, scenarios, now, zone])
}
