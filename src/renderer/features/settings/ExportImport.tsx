import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { ImportPreview } from '../../../shared/ipc/appViews'
import { useCommand } from '../../app/api'
import { tell, tellFailure } from '../../app/toasts'
import { ImportDialog } from './ImportDialog'
import { OpenedImport } from './OpenedImport'
import { SettingsSection } from './SettingsSection'

/** Takes the record out, and brings one in. */
export function ExportImport() {
  const exportTo = useCommand('data.export')
  const preview = useCommand('data.importPreview')
  const [read, setRead] = useState<ImportPreview | null>(null)

  const save = (what: 'collection' | 'sessions_csv') =>
    exportTo.mutate(
      { what },
      {
        onSuccess: (saved) => {
          if (saved) tell(`Saved as ${saved.file}.`)
        },
        onError: tellFailure,
      },
    )
  return (
    <SettingsSection
      title="Export and import"
      intro="The collection file holds everything but photos; sessions also come as a table."
    >
      <Group>
        <Button variant="default" onClick={() => save('collection')}>
          Export the collection
        </Button>
        <Button variant="default" onClick={() => save('sessions_csv')}>
          Export sessions as CSV
        </Button>
        <Button
          variant="default"
          loading={preview.isPending}
          onClick={() => preview.mutate({}, { onSuccess: setRead, onError: tellFailure })}
        >
          Import a collection …
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        Importing shows what is in the file first. Sessions from a CSV table come in on the Sessions screen.
      </Text>
      {read ? <ImportDialog preview={read} onClose={() => setRead(null)} /> : <OpenedImport />}
    </SettingsSection>
  )
}
