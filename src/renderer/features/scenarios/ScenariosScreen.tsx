import { Button, Group } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { ScenarioDraft } from '../../../shared/scenarios/draft'
import { useChannel } from '../../app/api'
import { LinkButton } from '../../ui/LinkButton'
import { LoadFailed } from '../../ui/LoadFailed'
import { Screen } from '../../ui/Screen'
import { copyOf, freshFrom } from './drafts'
import { Editor } from './Editor'
import { ImportModal } from './ImportModal'
import { ScenarioList } from './ScenarioList'

const route = getRouteApi('/scenarios')

/** The owner's scenarios, and those that Canalog brings, to copy from. */
export function ScenariosScreen() {
  const { edit, copy, make } = route.useSearch()
  const navigate = route.useNavigate()
  const entries = useChannel('scenarios.list', {})
  const [importing, setImporting] = useState(false)
  const [pasted, setPasted] = useState<ScenarioDraft | null>(null)

  if (entries.error) return <LoadFailed error={entries.error} onRetry={() => void entries.refetch()} />
  if (!entries.data) return <Screen title={t.scenarios.title}>{null}</Screen>

  const edited = entries.data.find(({ scenario, builtIn }) => scenario.id === edit && !builtIn)
  const copied = entries.data.find(({ scenario }) => scenario.id === copy)
  const made = make ? freshFrom(entries.data) : pasted
  const start = edited?.scenario ?? (copied ? copyOf(copied.scenario) : made)
  if (start) {
    const close = () => {
      setPasted(null)
      void navigate({ search: {} })
    }
    return <Editor key={edit ?? copy ?? 'new'} start={start} onClose={close} />
  }
  return (
    <Screen
      title={t.scenarios.title}
      actions={
        <Group gap="xs">
          <Button variant="default" onClick={() => setImporting(true)}>
            {t.scenarios.paste}
          </Button>
          <LinkButton to="/scenarios" search={{ make: true }} variant="filled">
            {t.scenarios.make}
          </LinkButton>
        </Group>
      }
    >
      <ScenarioList entries={entries.data} />
      {importing ? (
        <ImportModal
          onClose={() => setImporting(false)}
          onRead={(draft) => {
            setImporting(false)
            setPasted(draft)
          }}
        />
      ) : null}
    </Screen>
  )
}
