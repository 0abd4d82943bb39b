import { Select, SimpleGrid } from '@mantine/core'
import type { CsvMapping, CsvPreview } from '../../../shared/sessions/views'

interface CsvMappingFieldsProps {
  readonly preview: CsvPreview
  onChange(mapping: CsvMapping): void
}

const FIELDS: readonly { readonly key: keyof CsvMapping; readonly label: string }[] = [
  { key: 'device', label: 'Device' },
  { key: 'date', label: 'Day, if apart' },
  { key: 'start', label: 'Start' },
  { key: 'end', label: 'End' },
  { key: 'minutes', label: 'Minutes' },
  { key: 'scenario', label: 'Scenario' },
  { key: 'levelDbA', label: 'Level, dB(A)' },
  { key: 'rating', label: 'Rating' },
  { key: 'sweat', label: 'Sweat' },
  { key: 'notes', label: 'Notes' },
]
const REQUIRED: ReadonlySet<keyof CsvMapping> = new Set(['device', 'start'])

/** Which column of the file holds which fact. */
export function CsvMappingFields({ preview: { columns, mapping }, onChange }: CsvMappingFieldsProps) {
  return (
    <SimpleGrid cols={3} spacing="xs" verticalSpacing="xs">
      {FIELDS.map(({ key, label }) => (
        <Select
          key={key}
          size="xs"
          label={label}
          placeholder={REQUIRED.has(key) ? 'Choose a column' : 'Not in the file'}
          data={[...new Set(columns)].filter((column) => column !== '')}
          value={mapping[key] === '' ? null : mapping[key]}
          onChange={(column) => onChange({ ...mapping, [key]: column })}
          clearable={!REQUIRED.has(key)}
          allowDeselect={!REQUIRED.has(key)}
        />
      ))}
    </SimpleGrid>
  )
}
