import { Button, Group, Modal, MultiSelect, NumberInput, Select, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { inUnit, toCelsius } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import { SWEATS } from '../../../shared/sessions/session'
import { DeviceSelect } from '../../ui/DeviceSelect'
import { keepEnterInOpenList } from '../../ui/openList'
import { useSettings, useZone } from '../../ui/owner'
import { ScenarioSelect } from '../../ui/ScenarioSelect'
import { RatingField } from './RatingField'
import { fieldsOf, type SessionDraft } from './sessionDraft'
import { useOtherParts } from './useOtherParts'
import { useSaveSession } from './useSaveSession'
import { WhenFields } from './WhenFields'

interface SessionFormProps {
  readonly initial: SessionDraft
  /** The session that is edited; null = a new one. */
  readonly id: number | null
  /** Filled in by a link that came from outside. */
  readonly fromLink?: boolean
  onClose(): void
}

/** Everything about one session: logs a past one, or edits. */
export function SessionForm({ initial, id, fromLink = false, onClose }: SessionFormProps) {
  const [draft, setDraft] = useState(initial)
  const [asked, setAsked] = useState(false)
  const ownerZone = useZone()
  const unit = useSettings().temperatureUnit
  const otherParts = useOtherParts(draft.device, initial.parts)
  const { save, pending } = useSaveSession(id)
  const set = (patch: Partial<SessionDraft>) => setDraft((before) => ({ ...before, ...patch }))

  const { form } = t.sessions

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const fields = fieldsOf(draft)
    setAsked(true)
    if (fields && (await save(fields))) onClose()
  }

  return (
    <Modal opened onClose={onClose} title={id === null ? form.log : form.edit} size="lg">
      <form onSubmit={(event) => void submit(event)} onKeyDown={keepEnterInOpenList} noValidate>
        <Stack gap="sm">
          {fromLink ? <Text size="sm">{form.fromLink}</Text> : null}
          <Group grow align="start">
            <DeviceSelect
              value={draft.device}
              onChange={(device) => set({ device, parts: [] })}
              withRetired
              allowDeselect={false}
              comboboxProps={{ keepMounted: true }}
              data-autofocus={draft.device === null || undefined}
              error={asked && draft.device === null ? form.deviceMissing : null}
            />
            <ScenarioSelect value={draft.scenario} onChange={(scenario) => set({ scenario })} />
          </Group>
          <WhenFields draft={draft} zone={draft.zone ?? ownerZone} onChange={setDraft} />
          <Group grow align="end">
            <NumberInput
              label={form.level}
              suffix=" dB(A)"
              placeholder={form.notSaid}
              min={0}
              max={140}
              value={draft.levelDbA ?? ''}
              onChange={(value) => set({ levelDbA: typeof value === 'number' ? value : null })}
            />
            <NumberInput
              label={form.temperature}
              suffix={` °${unit}`}
              placeholder={form.notSaid}
              min={inUnit(-60, unit)}
              max={inUnit(70, unit)}
              decimalScale={0}
              value={draft.temperatureC === null ? '' : Math.round(inUnit(draft.temperatureC, unit))}
              onChange={(value) =>
                set({ temperatureC: typeof value === 'number' ? toCelsius(value, unit) : null })
              }
            />
            <Select
              label={form.sweat}
              data={SWEATS.map((value) => ({ value, label: form.sweats[value] }))}
              value={draft.sweat}
              onChange={(sweat) => sweat !== null && set({ sweat })}
              allowDeselect={false}
            />
          </Group>
          <RatingField value={draft.rating} onChange={(rating) => set({ rating })} />
          <Textarea
            label={form.notes}
            autosize
            maxRows={5}
            maxLength={20_000}
            value={draft.notes}
            onChange={({ currentTarget: { value: notes } }) => set({ notes })}
          />
          {otherParts.length === 0 ? null : (
            <MultiSelect
              label={form.otherParts}
              description={form.otherPartsHint}
              data={otherParts}
              value={[...draft.parts]}
              onChange={(parts) => set({ parts })}
              maxValues={12}
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.common.cancel}
            </Button>
            <Button type="submit" loading={pending}>
              {id === null ? form.submitLog : t.common.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
