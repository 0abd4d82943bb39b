import { NumberInput, type NumberInputProps } from '@mantine/core'
import { useState } from 'react'

interface NumberSettingProps extends Omit<NumberInputProps, 'value' | 'onChange' | 'min' | 'max'> {
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onSave: (value: number) => void
}

/** A number that is saved when the owner leaves the field or presses Enter, never half-typed. */
export function NumberSetting({ value, onSave, min, max, ...props }: NumberSettingProps) {
  const [draft, setDraft] = useState<number | string | null>(null)
  function save() {
    if (typeof draft === 'number' && draft !== value) onSave(Math.min(max, Math.max(min, draft)))
    setDraft(null)
  }
  return (
    <NumberInput
      {...props}
      min={min}
      max={max}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save()
      }}
    />
  )
}
