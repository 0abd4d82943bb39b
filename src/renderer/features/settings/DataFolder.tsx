import { Button, Group, Text } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
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
    <SettingsSection title={t.settings.data.title} intro={t.settings.data.intro}>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {info.dataFolder}{' '}
        <Text span c="dimmed">
          ({bytesInWords(info.fileBytes)})
        </Text>
      </Text>
      {info.syncedBy !== null && (
        <Text size="sm" role="note">
          {t.settings.data.synced({ service: info.syncedBy })}
        </Text>
      )}
      <Group>
        <Button variant="default" onClick={() => openFolder.mutate({}, { onError: tellFailure })}>
          {t.settings.data.openFolder}
        </Button>
        <SampleButton on={!info.sample} />
      </Group>
      <Text size="xs" c="dimmed">
        {info.sample ? t.settings.data.sampleOpen : t.settings.data.sampleApart}
      </Text>
    </SettingsSection>
  )
}
