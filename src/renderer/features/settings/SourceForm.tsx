import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Source, SourceOutput } from '../../../shared/gear/source'
import { t } from '../../../shared/i18n/texts'
import { useUndoableCommand } from '../../app/undo'
import { OutputFields } from './OutputFields'

interface SourceFormProps {
  /** null = a new one. */
  readonly source: Source | null
  readonly onClose: () => void
}

const BLANK_OUTPUT: SourceOutput = {
  plug: null,
  maxVoltageV: null,
  maxPowerMw: null,
  intoOhm: null,
  maxCurrentMa: null,
  outputImpedanceOhm: null,
}
const BLANK: Omit<Source, 'id'> = {
  name: '',
  drivesElectrostatic: false,
  bluetooth: false,
  codecs: [],
  outputs: [BLANK_OUTPUT],
}

/** Adds or edits a source; every figure may stay empty and is then unknown. */
export function SourceForm({ source, onClose }: SourceFormProps) {
  const { id, outputs: stored, ...rest } = source ?? { id: null, ...BLANK }
  const [draft, setDraft] = useState(rest)
  const [outputs, setOutputs] = useState(() => stored.map((output, key) => ({ key, output })))
  const save = useUndoableCommand('sources.save')

  const change = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch })
  const addOutput = () =>
    setOutputs([...outputs, { key: (outputs.at(-1)?.key ?? 0) + 1, output: BLANK_OUTPUT }])
  const setOutput = (key: number, output: SourceOutput) =>
    setOutputs(outputs.map((row) => (row.key === key ? { key, output } : row)))

  async function submit(event: React.FormEvent) {
    event.preventDefault()
    if (await save.run({ id, draft: { ...draft, outputs: outputs.map(({ output }) => output) } })) onClose()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={source ? t.settings.sources.editNamed({ name: source.name }) : t.settings.sources.add}
      size="lg"
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput
            label={t.common.name}
            placeholder="FiiO KA13"
            required
            data-autofocus
            value={draft.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          {outputs.map(({ key, output }, index) => (
            <OutputFields
              key={key}
              number={index + 1}
              output={output}
              onChange={(next) => setOutput(key, next)}
              onRemove={() => setOutputs(outputs.filter((row) => row.key !== key))}
            />
          ))}
          <Button variant="default" size="compact-sm" w="fit-content" onClick={addOutput}>
            {t.settings.sources.addOutput}
          </Button>
          <Group>
            <Checkbox
              label="Bluetooth"
              checked={draft.bluetooth}
              onChange={(event) => change({ bluetooth: event.currentTarget.checked })}
            />
            <Checkbox
              label={t.settings.sources.drivesElectrostatic}
              checked={draft.drivesElectrostatic}
              onChange={(event) => change({ drivesElectrostatic: event.currentTarget.checked })}
            />
          </Group>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.common.cancel}
            </Button>
            <Button type="submit" loading={save.pending}>
              {t.common.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
