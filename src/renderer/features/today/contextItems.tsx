import { NumberInput, SegmentedControl, Stack, Text } from '@mantine/core'
import { formatHours } from '../../../shared/i18n/format'
import { RotateSlider, rotateInWords } from '../../ui/RotateSlider'
import classes from './ContextLine.module.css'
import { EditablePhrase } from './EditablePhrase'

interface NumberItemProps {
  readonly before: string
  readonly label: string
  readonly unit: string
  readonly hint?: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  readonly onChange: (value: number) => void
}

export function NumberItem({ before, label, unit, hint, value, onChange, ...limits }: NumberItemProps) {
  const rounded = Math.round(value)
  return (
    <EditablePhrase before={before} value={unit === 'min' ? formatHours(value / 60) : `${rounded} ${unit}`}>
      <NumberInput
        {...limits}
        label={label}
        description={hint}
        suffix={` ${unit}`}
        decimalScale={0}
        value={rounded}
        selectAllOnFocus
        data-autofocus
        onChange={(next) => {
          if (typeof next === 'number' && next >= limits.min && next <= limits.max) onChange(next)
        }}
      />
    </EditablePhrase>
  )
}

interface OptionItemProps<T extends string> {
  readonly before: string
  readonly label: string
  readonly value: T
  readonly words: Readonly<Record<T, string>>
  readonly onChange: (value: T) => void
}

export function OptionItem<T extends string>({ before, label, value, words, onChange }: OptionItemProps<T>) {
  const options = (Object.keys(words) as T[]).map((key) => ({ value: key, label: words[key] }))
  return (
    <EditablePhrase before={before} value={words[value]}>
      <Text size="sm" fw={500} mb={4}>
        {label}
      </Text>
      <SegmentedControl<T>
        aria-label={label}
        orientation="vertical"
        fullWidth
        data={options}
        value={value}
        onChange={onChange}
      />
    </EditablePhrase>
  )
}

interface ToggleItemProps {
  readonly before: string
  readonly value: boolean
  readonly words?: { readonly yes: string; readonly no: string }
  readonly onChange: (value: boolean) => void
}

/** Two values need no menu: one click flips it. */
export function ToggleItem({ before, value, words = YES_NO, onChange }: ToggleItemProps) {
  return (
    <button type="button" className={classes.phrase} onClick={() => onChange(!value)}>
      {before} <b>{value ? words.yes : words.no}</b>
    </button>
  )
}

const YES_NO = { yes: 'yes', no: 'no' }

interface RotateItemProps {
  readonly rotate: number
  readonly onChange: (rotate: number) => void
}

export function RotateItem({ rotate, onChange }: RotateItemProps) {
  return (
    <EditablePhrase before="style:" value={rotateInWords(rotate)}>
      <Stack gap={6} w={220}>
        <Text size="sm" fw={500}>
          Best pick, or rotate
        </Text>
        <RotateSlider value={rotate} onChange={onChange} />
        <Text size="xs" c="dimmed">
          To the right, what you have not used for long comes forward.
        </Text>
      </Stack>
    </EditablePhrase>
  )
}
