import { NumberInput, SegmentedControl, Stack, Text } from '@mantine/core'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import { RotateSlider, rotateInWords } from '../../ui/RotateSlider'
import classes from './ContextLine.module.css'
import { EditablePhrase } from './EditablePhrase'

interface NumberItemProps {
  readonly before: string
  readonly label: string
  /** Follows the number in the field. */
  readonly suffix: string
  readonly hint?: string
  /** The value as it is read; the number with its suffix unless told. */
  readonly inWords?: (value: number) => string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  readonly onChange: (value: number) => void
}

export function NumberItem(props: NumberItemProps) {
  const { before, label, suffix, hint, inWords, value, onChange, ...limits } = props
  // Zero has no sign here, whichever side it is rounded from.
  const rounded = Math.round(value) || 0
  const read = inWords ? inWords(rounded) : `${formatNumber(rounded)}${suffix}`
  return (
    <EditablePhrase before={before} value={read}>
      <NumberInput
        {...limits}
        label={label}
        description={hint}
        suffix={suffix}
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
  /** Said instead of yes and no. */
  readonly yes?: string
  readonly no?: string
  readonly onChange: (value: boolean) => void
}

/** Two values need no menu: one click flips it. */
export function ToggleItem({ before, value, yes, no, onChange }: ToggleItemProps) {
  const { context } = t.today
  return (
    <button type="button" className={classes.phrase} onClick={() => onChange(!value)}>
      {before}
      <b>{value ? (yes ?? context.yes) : (no ?? context.no)}</b>
    </button>
  )
}

interface RotateItemProps {
  readonly rotate: number
  readonly onChange: (rotate: number) => void
}

export function RotateItem({ rotate, onChange }: RotateItemProps) {
  return (
    <EditablePhrase before={t.today.context.rotate.before} value={rotateInWords(rotate)}>
      <Stack gap={6} w={220}>
        <Text size="sm" fw={500}>
          {t.settings.suggestions.rotate}
        </Text>
        <RotateSlider value={rotate} onChange={onChange} />
        <Text size="xs" c="dimmed">
          {t.settings.suggestions.rotateHint}
        </Text>
      </Stack>
    </EditablePhrase>
  )
}
