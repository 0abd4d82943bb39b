import { Button, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { ScenarioDraft, ScenarioRead } from '../../../shared/scenarios/draft'
import { call } from '../../app/api'
import { tellFailure } from '../../app/toasts'

interface ImportModalProps {
  readonly onClose: () => void
  readonly onRead: (draft: ScenarioDraft) => void
}

/** Reads a scenario that someone shared; what is wrong with the text is told with its place in it. */
export function ImportModal({ onClose, onRead }: ImportModalProps) {
  const [text, setText] = useState('')
  const [issues, setIssues] = useState<ScenarioRead['issues']>([])

  async function read() {
    try {
      const { draft, issues: found } = await call('scenarios.fromJson', { text })
      if (draft) onRead(draft)
      else setIssues(found)
    } catch (error) {
      tellFailure(error)
    }
  }

  return (
    <Modal opened onClose={onClose} title={t.scenarios.pasting.title} size="lg">
      <Stack>
        <Textarea
          label={t.scenarios.pasting.text}
          description={t.scenarios.pasting.hint}
          data-autofocus
          rows={10}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value)
            setIssues([])
          }}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 12 } }}
        />
        {issues.length > 0 ? (
          <div role="alert">
            <Text size="sm" fw={600}>
              {t.scenarios.pasting.unreadable}
            </Text>
            <List size="sm" listStyleType="none">
              {issues.map(({ path, message }) => (
                <List.Item key={`${path} ${message}`}>
                  {path === '' ? null : <code>{path}</code>} {message}
                </List.Item>
              ))}
            </List>
          </div>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t.common.cancel}
          </Button>
          <Button disabled={text.trim() === ''} onClick={() => void read()}>
            {t.scenarios.pasting.read}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
