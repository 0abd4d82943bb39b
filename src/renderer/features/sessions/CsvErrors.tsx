import { Box, List, Text } from '@mantine/core'
import type { CsvPreview } from '../../../shared/sessions/views'

/** Every line that cannot be read, and why. */
export function CsvErrors({ errors }: { readonly errors: CsvPreview['errors'] }) {
  if (errors.length === 0) return null
  const title = errors.length === 1 ? '1 line cannot be read' : `${errors.length} lines cannot be read`
  return (
    <section aria-label={title}>
      <Text size="sm" fw={600} role="alert">
        {title}. Correct the file or the columns; nothing is written until every line is clear.
      </Text>
      <Box
        mah={180}
        mt={4}
        style={{ overflowY: 'auto' }}
        tabIndex={0}
        role="group"
        aria-label="Lines with errors"
      >
        <List size="sm" listStyleType="none">
          {errors.map(({ line, message }) => (
            <List.Item key={`${line} ${message}`}>
              <Text span c="dimmed" size="sm">
                Line {line}:
              </Text>{' '}
              {message}
            </List.Item>
          ))}
        </List>
      </Box>
    </section>
  )
}
