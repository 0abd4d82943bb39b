import { Button, Checkbox, Group, NumberInput, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import { t } from '../../../../shared/i18n/texts'
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
          label={t.collection.fit.didItSeal}
          value={draft.sealed}
          onChange={(sealed) => setDraft({ ...draft, sealed })}
        />
        <Answer
          label={t.collection.fit.doesItFit}
          value={draft.fits}
          onChange={(fits) => setDraft({ ...draft, fits })}
        />
        <NumberInput
          size="xs"
          label={t.collection.fit.comfortableFor}
          placeholder={t.collection.fit.notSaid}
          suffix={t.collection.fit.minuteSuffix}
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
          label={t.collection.fit.note}
          maxLength={500}
          value={draft.note}
          onChange={({ currentTarget: { value } }) => setDraft({ ...draft, note: value })}
        />
        <Checkbox
          size="xs"
          label={t.collection.fit.sameIn[otherEar(ear)]}
          checked={both}
          onChange={({ currentTarget: { checked } }) => setBoth(checked)}
        />
        <Group justify="flex-end" gap="xs">
          {finding ? (
            <Button variant="subtle" size="compact-sm" loading={forget.pending} onClick={() => void drop()}>
              {t.collection.fit.forget}
            </Button>
          ) : null}
          <Button type="submit" size="compact-sm" loading={judge.pending}>
            {t.common.save}
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
  { key: 'yes', value: true },
  { key: 'no', value: false },
  { key: 'notSaid', value: null },
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
        data={ANSWERS.map(({ key }) => ({ value: key, label: t.collection.fit[key] }))}
        value={ANSWERS.find((answer) => answer.value === value)?.key ?? 'notSaid'}
        onChange={(key) => onChange(ANSWERS.find((answer) => answer.key === key)?.value ?? null)}
      />
    </div>
  )
}
