import { Box, List, Text } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import type { CsvPreview } from '../../../shared/sessions/views'

/** What the first line, which names the columns, leaves open; else every line that cannot be read, and why. */
export function CsvErrors({ errors, unreadable: count }: Pick<CsvPreview, 'errors' | 'unreadable'>) {
  if (errors.length === 0) return null
  const { csv } = t.sessions
  if (errors.every(({ line }) => line === 1)) return <ColumnErrors errors={errors} />
  return (
    <section aria-label={csv.unreadable({ count })}>
      <Text size="sm" fw={600} role="alert">
        {csv.unreadableHint({ count })}
      </Text>
      <Box
        mah={180}
        mt={4}
        style={{ overflowY: 'auto' }}
        tabIndex={0}
        role="group"
        aria-label={csv.linesWithErrors}
      >
        <List size="sm" listStyleType="none">
          {errors.map(({ line, message }) => (
            <List.Item key={`${line} ${message}`}>
              <Text span c="dimmed" size="sm">
                {csv.line({ line })}
              </Text>
              {message}
            </List.Item>
          ))}
        </List>
      </Box>
    </section>
  )
}

function ColumnErrors({ errors }: Pick<CsvPreview, 'errors'>) {
  return (
    <Box role="alert">
      <List size="sm" listStyleType="none">
        {errors.map(({ message }) => (
          <List.Item key={message}>{message}</List.Item>
        ))}
      </List>
    </Box>
  )
}
