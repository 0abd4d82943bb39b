import { Button, Group, Text } from '@mantine/core'
import { useChannel, useCommand } from '../../app/api'
import { tellFailure } from '../../app/toasts'
import { SampleButton } from '../../ui/SampleButton'
import { SettingsSection } from './SettingsSection'
import { bytesInWords } from './words'

/** Where the record lies, and whose record is open. */
export function DataFolder() {
  const info = useChannel('app.info', {}).data
  const openFolder = useCommand('data.openFolder')
  if (!info) return null
  return (
    <SettingsSection
      title="Your data"
      intro="One SQLite file on this computer. Nothing is ever sent anywhere."
    >
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {info.dataFolder}{' '}
        <Text span c="dimmed">
          ({bytesInWords(info.fileBytes)})
        </Text>
      </Text>
      <Group>
        <Button variant="default" onClick={() => openFolder.mutate({}, { onError: tellFailure })}>
          Open the folder
        </Button>
        <SampleButton on={!info.sample} />
      </Group>
      <Text size="xs" c="dimmed">
        {info.sample
          ? 'The sample collection is open. What you do here stays in its own file.'
          : 'The sample collection is a file of its own and never mixes with yours.'}
      </Text>
    </SettingsSection>
  )
}
