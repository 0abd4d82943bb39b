import { Alert, Button, Code, Group, List, Modal, Radio, ScrollArea, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { ImportPreview } from '../../../shared/ipc/appViews'
import { useCommand } from '../../app/api'
import { useUndoableCommand } from '../../app/undo'
import { LongWork } from '../../ui/LongWork'
import { countsInWords } from './words'

interface ImportDialogProps {
  readonly preview: ImportPreview
  readonly onClose: () => void
}

/** What a file holds, or everything that is wrong with it, before anything is written. */
export function ImportDialog({ preview, onClose }: ImportDialogProps) {
  const bring = useUndoableCommand('data.import')
  const cancel = useCommand('data.cancel')
  // While it is imported, closing means calling it off.
  const leave = bring.pending ? () => cancel.mutate({ work: 'import' }) : onClose
  return (
    <Modal opened onClose={leave} title={t.settings.transfer.importOf({ file: preview.file })} size="lg">
      {preview.errors.length > 0 ? (
        <Errors errors={preview.errors} onClose={onClose} />
      ) : (
        <Choice preview={preview} bring={bring} onClose={onClose} />
      )}
    </Modal>
  )
}

function Errors({ errors, onClose }: Pick<ImportPreview, 'errors'> & Pick<ImportDialogProps, 'onClose'>) {
  return (
    <Stack>
      <Alert color="red" title={t.settings.transfer.notReadable}>
        {t.settings.transfer.nothingWritten}
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
        <Button onClick={onClose}>{t.common.close}</Button>
      </Group>
    </Stack>
  )
}

interface ChoiceProps extends ImportDialogProps {
  readonly bring: ReturnType<typeof useUndoableCommand<'data.import'>>
}

function Choice({ preview, bring, onClose }: ChoiceProps) {
  const [mode, setMode] = useState<'add' | 'replace'>('add')
  async function run() {
    if (await bring.run({ token: preview.token, mode })) onClose()
  }
  return (
    <Stack>
      <Text>{holdsInWords(countsInWords(preview.counts))}</Text>
      {preview.intoEmpty ? null : (
        <Radio.Group
          label={t.settings.transfer.notEmpty}
          value={mode}
          onChange={(next) => setMode(next === 'replace' ? 'replace' : 'add')}
        >
          <Stack gap={8} mt={8}>
            <Radio value="add" label={t.settings.transfer.add} description={t.settings.transfer.addHint} />
            <Radio
              value="replace"
              label={t.settings.transfer.replace}
              description={t.settings.transfer.replaceHint}
            />
          </Stack>
        </Radio.Group>
      )}
      <LongWork work="import" pending={bring.pending} />
      <Group justify="flex-end">
        <Button variant="default" disabled={bring.pending} onClick={onClose}>
          {t.common.cancel}
        </Button>
        <Button loading={bring.pending} onClick={() => void run()}>
          {mode === 'replace' ? t.settings.transfer.replaceAll : t.settings.transfer.import}
        </Button>
      </Group>
    </Stack>
  )
}

function holdsInWords(contents: string): string {
  return contents === '' ? t.settings.transfer.holdsNothing : t.settings.transfer.holds({ contents })
}
