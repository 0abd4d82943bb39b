import { NumberInput } from '@mantine/core'

interface NumberFieldProps {
  readonly label: string
  /** Follows the number in the field. */
  readonly suffix: string
  readonly hint?: string | undefined
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  readonly onChange: (value: number) => void
}

/** The number behind a phrase, within its limits. */
export function NumberField({ hint, min, max, onChange, ...field }: NumberFieldProps) {
  return (
    <NumberInput
      {...field}
      min={min}
      max={max}
      description={hint}
      decimalScale={0}
      selectAllOnFocus
      data-autofocus
      onChange={(next) => {
        if (typeof next === 'number' && next >= min && next <= max) onChange(next)
      }}
    />
  )
}
