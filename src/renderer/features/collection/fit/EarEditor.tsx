import { Button, Checkbox, Group, NumberInput, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import { type EarFinding, NO_FINDING } from '../../../../shared/parts/fitMemory'
import { type Ear, otherEar } from '../../../../shared/parts/sides'
import { useUndoableCommand } from '../../../app/undo'

interface EarEditorProps {
  readonly place: { readonly device: string; readonly product: string; readonly ear: Ear }
  readonly finding: EarFinding | null
  onClose(): void
}

/** Says what was found in an ear, or in both at once. */
export function EarEditor({ place: { ear, ...where }, finding, onClose }: EarEditorProps) {
  const [draft, setDraft] = useState(finding ?? NO_FINDING)
  const [both, setBoth] = useState(false)
  const judge = useUndoableCommand('fit.judge')
  const forget = useUndoableCommand('fit.forget')
  const side = both ? 'both' : ear
  const save = async (event: FormEvent) => {
    event.preventDefault()
    await judge.run({ ...where, ...draft, side })
    onClose()
  }
  const drop = async () => {
    await forget.run({ ...where, side })
    onClose()
  }
  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack gap="xs">
        <Answer
          label="Did it seal?"
          value={draft.sealed}
          onChange={(sealed) => setDraft({ ...draft, sealed })}
        />
        <Answer label="Does it fit?" value={draft.fits} onChange={(fits) => setDraft({ ...draft, fits })} />
        <NumberInput
          size="xs"
          label="Comfortable for"
          placeholder="Not said"
          suffix=" min"
          min={0}
          max={1440}
          step={15}
          allowDecimal={false}
          value={draft.comfortableMinutes ?? ''}
          onChange={(value) =>
            setDraft({ ...draft, comfortableMinutes: typeof value === 'number' ? value : null })
          }
        />
        <TextInput
          size="xs"
          label="Note"
          maxLength={500}
          value={draft.note}
          onChange={({ currentTarget: { value } }) => setDraft({ ...draft, note: value })}
        />
        <Checkbox
          size="xs"
          label={`The same in the ${otherEar(ear)} ear`}
          checked={both}
          onChange={({ currentTarget: { checked } }) => setBoth(checked)}
        />
        <Group justify="flex-end" gap="xs">
          {finding ? (
            <Button variant="subtle" size="compact-sm" loading={forget.pending} onClick={() => void drop()}>
              Forget
            </Button>
          ) : null}
          <Button type="submit" size="compact-sm" loading={judge.pending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface AnswerProps {
  readonly label: string
  readonly value: boolean | null
  onChange(value: boolean | null): void
}

const ANSWERS = [
  { key: 'yes', label: 'Yes', value: true },
  { key: 'no', label: 'No', value: false },
  { key: 'open', label: 'Not said', value: null },
] as const

function Answer({ label, value, onChange }: AnswerProps) {
  const id = useId()
  return (
    <div>
      <Text size="xs" fw={500} id={id}>
        {label}
      </Text>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-labelledby={id}
        data={ANSWERS.map(({ key, label: words }) => ({ value: key, label: words }))}
        value={ANSWERS.find((answer) => answer.value === value)?.key ?? 'open'}
        onChange={(key) => onChange(ANSWERS.find((answer) => answer.key === key)?.value ?? null)}
      />
    </div>
  )
}
