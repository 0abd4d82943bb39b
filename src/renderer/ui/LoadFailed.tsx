import { Alert, Button, Stack, Text } from '@mantine/core'
import { t } from '../../shared/i18n/texts'

interface LoadFailedProps {
  readonly error: Error
  readonly onRetry: () => void
}

/** What a place says when its contents could not be read. */
export function LoadFailed({ error, onRetry }: LoadFailedProps) {
  return (
    <Alert color="red" title={t.ui.loadFailed.title} m="lg">
      <Stack gap="sm" align="start">
        <Text>{error.message}</Text>
        <Button variant="default" onClick={onRetry}>
          {t.ui.loadFailed.retry}
        </Button>
      </Stack>
    </Alert>
  )
}
