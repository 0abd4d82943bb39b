import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import { later } from '../../app/later'
import { rotateInWords } from '../../ui/rotateWords'
import classes from './ContextLine.module.css'
import { EditablePhrase } from './EditablePhrase'

// What edits a phrase is read once the screen stands.
const NumberField = later(async () => (await import('./NumberField')).NumberField)
const OptionField = later(async () => (await import('./OptionField')).OptionField)
const RotateField = later(async () => (await import('./RotateField')).RotateField)

interface NumberItemProps {
  readonly before: string
  readonly label: string
  /** Follows the number in the field. */
  readonly suffix: string
  readonly hint?: string | undefined
  /** The value as it is read; the number with its suffix unless told. */
  readonly inWords?: (value: number) => string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  readonly onChange: (value: number) => void
}

export function NumberItem(props: NumberItemProps) {
  const { before, suffix, inWords, value, ...field } = props
  // Zero has no sign here, whichever side it is rounded from.
  const rounded = Math.round(value) || 0
  const read = inWords ? inWords(rounded) : `${formatNumber(rounded)}${suffix}`
  return (
    <EditablePhrase before={before} value={read}>
      <NumberField {...field} suffix={suffix} value={rounded} />
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
      <OptionField
        label={label}
        value={value}
        options={options}
        onChange={(next) => {
          const chosen = options.find((option) => option.value === next)
          if (chosen) onChange(chosen.value)
        }}
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
      <RotateField value={rotate} onChange={onChange} />
    </EditablePhrase>
  )
}
