import { Select } from '@mantine/core'

interface ChoiceFieldProps<T extends string> {
  readonly label: string
  readonly words: Readonly<Record<T, string>>
  readonly value: T
  readonly onChange: (value: T) => void
}

/** One of a few, each in words. */
export function ChoiceField<T extends string>({ label, words, value, onChange }: ChoiceFieldProps<T>) {
  const keys = Object.keys(words) as T[]
  return (
    <Select
      label={label}
      allowDeselect={false}
      data={keys.map((key) => ({ value: key, label: words[key] }))}
      value={value}
      onChange={(chosen) => {
        const key = keys.find((each) => each === chosen)
        if (key !== undefined) onChange(key)
      }}
    />
  )
}
