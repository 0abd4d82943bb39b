import { Button, FileButton, Group, Modal, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { CsvMapping } from '../../../shared/sessions/views'
import { call, useCommand } from '../../app/api'
import { tellFailure } from '../../app/toasts'
import { useUndoableCommand } from '../../app/undo'
import { LongWork } from '../../ui/LongWork'
import { useFocusBack } from '../../ui/useFocusBack'
import { CsvErrors } from './CsvErrors'
import { CsvMappingFields } from './CsvMappingFields'
import { CsvSample } from './CsvSample'

interface CsvFile {
  /** Tells files apart without comparing their contents. */
  readonly key: string
  readonly name: string
  readonly text: string
}

/** Sessions from a CSV file: shows what would be written, and every line that cannot be. */
export function CsvImport({ zone, onClose }: { readonly zone: string; onClose(): void }) {
  const [file, setFile] = useState<CsvFile | null>(null)
  const [chosen, setChosen] = useState<CsvMapping | null>(null)
  const preview = usePreview(file, chosen)
  const importing = useUndoableCommand('sessions.csvImport')
  const cancel = useCommand('data.cancel')
  useFocusBack(importing.pending || preview.isFetching)
  // The same file may be chosen again, after it was called off or changed.
  const forgetFile = useRef<() => void>(null)

  const open = async (picked: File | null) => {
    forgetFile.current?.()
    if (picked === null) return
    try {
      const text = await picked.text()
      setChosen(null)
      setFile({ key: `${picked.name} ${picked.size} ${picked.lastModified}`, name: picked.name, text })
    } catch (error) {
      tellFailure(error)
    }
  }
  const write = async () => {
    if (!file || !preview.data) return
    const { mapping } = preview.data
    if ((await importing.run({ text: file.text, mapping })) !== null) onClose()
  }

  // While it is imported, closing means calling it off.
  const leave = importing.pending ? () => cancel.mutate({ work: 'import' }) : onClose
  return (
    <Modal opened onClose={leave} title={t.sessions.csv.title} size="xl">
      <Stack gap="md">
        <Group>
          <FileButton
            resetRef={forgetFile}
            onChange={(picked) => void open(picked)}
            accept=".csv,.txt,.tsv,text/csv"
          >
            {(props) => (
              <Button {...props} variant={file ? 'default' : 'filled'}>
                {file ? t.sessions.csv.chooseOther : t.sessions.csv.chooseFile}
              </Button>
            )}
          </FileButton>
          <Text size="sm" c="dimmed">
            {file?.name ?? t.sessions.csv.hint}
          </Text>
        </Group>
        <LongWork work="preview" pending={preview.isFetching} />
        {preview.error ? (
          <Text size="sm" role="alert">
            {preview.error.message}
          </Text>
        ) : null}
        {preview.data ? (
          <>
            <CsvMappingFields preview={preview.data} onChange={setChosen} />
            <CsvSample sessions={preview.data.sample} zone={zone} />
            <CsvErrors errors={preview.data.errors} unreadable={preview.data.unreadable} />
            <LongWork work="import" pending={importing.pending} />
            <Group justify="flex-end">
              <Button variant="default" disabled={importing.pending} onClick={onClose}>
                {t.common.cancel}
              </Button>
              <Button
                disabled={preview.data.readable === 0 || preview.data.errors.length > 0 || preview.isFetching}
                loading={importing.pending}
                onClick={() => void write()}
              >
                {t.sessions.csv.submit({ count: preview.data.readable })}
              </Button>
            </Group>
          </>
        ) : null}
      </Stack>
    </Modal>
  )
}

function usePreview(file: CsvFile | null, mapping: CsvMapping | null) {
  return useQuery({
    queryKey: ['sessions.csvPreview', file?.key, mapping],
    queryFn: () => call('sessions.csvPreview', { text: file?.text ?? '', mapping }),
    enabled: file !== null,
    placeholderData: (previous, query) => (query?.queryKey[1] === file?.key ? previous : undefined),
    gcTime: 0,
  })
}
