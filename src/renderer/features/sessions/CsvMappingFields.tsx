import { Select, SimpleGrid } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import type { CsvMapping, CsvPreview } from '../../../shared/sessions/views'

interface CsvMappingFieldsProps {
  readonly preview: CsvPreview
  onChange(mapping: CsvMapping): void
}

const FIELDS = [
  'device',
  'date',
  'start',
  'end',
  'minutes',
  'scenario',
  'levelDbA',
  'rating',
  'sweat',
  'notes',
] as const satisfies readonly (keyof CsvMapping)[]
const REQUIRED: ReadonlySet<keyof CsvMapping> = new Set(['device', 'start'])

/** Which column of the file holds which fact. */
export function CsvMappingFields({ preview: { columns, mapping }, onChange }: CsvMappingFieldsProps) {
  return (
    <SimpleGrid cols={3} spacing="xs" verticalSpacing="xs">
      {FIELDS.map((key) => (
        <Select
          key={key}
          size="xs"
          label={t.sessions.csv.columns[key]}
          placeholder={REQUIRED.has(key) ? t.sessions.csv.chooseColumn : t.sessions.csv.notInFile}
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
