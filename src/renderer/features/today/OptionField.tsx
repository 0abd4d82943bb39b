import { SegmentedControl, Text } from '@mantine/core'

interface OptionFieldProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

/** The choice behind a phrase. */
export function OptionField({ label, value, options, onChange }: OptionFieldProps) {
  return (
    <>
      <Text size="sm" fw={500} mb={4}>
        {label}
      </Text>
      <SegmentedControl
        aria-label={label}
        orientation="vertical"
        fullWidth
        data={[...options]}
        value={value}
        onChange={onChange}
      />
    </>
  )
}
