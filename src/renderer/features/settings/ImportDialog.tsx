import { Alert, Button, Code, Group, List, Modal, Radio, ScrollArea, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { ImportPreview } from '../../../shared/ipc/appViews'
import { useUndoableCommand } from '../../app/undo'
import { countsInWords } from './words'

interface ImportDialogProps {
  readonly preview: ImportPreview
  readonly onClose: () => void
}

/** What a file holds, or everything that is wrong with it, before anything is written. */
export function ImportDialog({ preview, onClose }: ImportDialogProps) {
  return (
    <Modal opened onClose={onClose} title={`Import ${preview.file}`} size="lg">
      {preview.errors.length > 0 ? (
        <Errors errors={preview.errors} onClose={onClose} />
      ) : (
        <Choice preview={preview} onClose={onClose} />
      )}
    </Modal>
  )
}

function Errors({ errors, onClose }: Pick<ImportPreview, 'errors'> & Pick<ImportDialogProps, 'onClose'>) {
  return (
    <Stack>
      <Alert color="red" title="This file cannot be imported as it is">
        Nothing was written. Put these right and choose the file again.
      </Alert>
      <ScrollArea.Autosize mah={280}>
        <List size="sm" spacing={4}>
          {errors.map(({ path, message }) => (
            <List.Item key={`${path} ${message}`}>
              {path === '$' ? null : <Code>{path}</Code>} {message}
            </List.Item>
          ))}
        </List>
      </ScrollArea.Autosize>
      <Group justify="flex-end">
        <Button onClick={onClose}>Close</Button>
      </Group>
    </Stack>
  )
}

function Choice({ preview, onClose }: ImportDialogProps) {
  const [mode, setMode] = useState<'add' | 'replace'>('add')
  const bring = useUndoableCommand('data.import')
  async function run() {
    if (await bring.run({ token: preview.token, mode })) onClose()
  }
  return (
    <Stack>
      <Text>The file holds {countsInWords(preview.counts)}.</Text>
      {preview.intoEmpty ? null : (
        <Radio.Group
          label="Your collection is not empty"
          value={mode}
          onChange={(next) => setMode(next === 'replace' ? 'replace' : 'add')}
        >
          <Stack gap={8} mt={8}>
            <Radio value="add" label="Add to it" description="What you have already is skipped." />
            <Radio
              value="replace"
              label="Replace it"
              description="Everything that is here now goes; it is kept as a backup."
            />
          </Stack>
        </Radio.Group>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button loading={bring.pending} onClick={() => void run()}>
          {mode === 'replace' ? 'Replace everything' : 'Import'}
        </Button>
      </Group>
    </Stack>
  )
}
