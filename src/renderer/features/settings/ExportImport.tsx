import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { ImportPreview } from '../../../shared/ipc/appViews'
import { useCommand } from '../../app/api'
import { tell, tellFailure } from '../../app/toasts'
import { LongWork } from '../../ui/LongWork'
import { ImportDialog } from './ImportDialog'
import { OpenedImport } from './OpenedImport'
import { SettingsSection } from './SettingsSection'

/** Takes the record out, and brings one in. */
export function ExportImport() {
  const exportTo = useCommand('data.export')
  const preview = useCommand('data.importPreview')
  const exporting = exportTo.isPending ? exportTo.variables.what : null
  const [read, setRead] = useState<ImportPreview | null>(null)

  const save = (what: 'collection' | 'sessions_csv') =>
    exportTo.mutate(
      { what },
      {
        onSuccess: (saved) => {
          if (saved) tell(t.settings.transfer.saved({ file: saved.file }))
        },
        onError: tellFailure,
      },
    )
  return (
    <SettingsSection title={t.settings.transfer.title} intro={t.settings.transfer.intro}>
      <Group>
        <Button
          variant="default"
          disabled={exporting !== null}
          loading={exporting === 'collection'}
          onClick={() => save('collection')}
        >
          {t.settings.transfer.exportCollection}
        </Button>
        <Button
          variant="default"
          disabled={exporting !== null}
          loading={exporting === 'sessions_csv'}
          onClick={() => save('sessions_csv')}
        >
          {t.settings.transfer.exportSessions}
        </Button>
        <Button
          variant="default"
          loading={preview.isPending}
          onClick={() => preview.mutate({}, { onSuccess: setRead, onError: tellFailure })}
        >
          {t.settings.transfer.importCollection}
        </Button>
      </Group>
      <LongWork work="export" pending={exportTo.isPending} />
      <LongWork work="preview" pending={preview.isPending} />
      <Text size="xs" c="dimmed">
        {t.settings.transfer.hint}
      </Text>
      {read ? <ImportDialog preview={read} onClose={() => setRead(null)} /> : <OpenedImport />}
    </SettingsSection>
  )
}
