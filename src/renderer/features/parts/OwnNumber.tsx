import { NumberInput, type NumberInputProps } from '@mantine/core'
import { useState } from 'react'

interface OwnNumberProps extends Omit<NumberInputProps, 'value' | 'onChange'> {
  readonly value: number | null
  /** Called when the field is left or Enter is pressed, and the number is another. */
  onSave(value: number | null): void
}

/** A number that is saved when it is done; empty = unknown. */
export function OwnNumber({ value, onSave, ...props }: OwnNumberProps) {
  const [typed, setTyped] = useState<number | null>(value)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    setTyped(value)
  }
  const save = () => {
    if (typed !== value) onSave(typed)
  }
  return (
    <NumberInput
      {...props}
      value={typed ?? ''}
      onChange={(next) => setTyped(typeof next === 'number' ? next : null)}
      onBlur={save}
      onKeyDown={({ key }) => key === 'Enter' && save()}
    />
  )
}
