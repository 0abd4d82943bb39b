import { Button } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { ScenarioDraft } from '../../../shared/scenarios/draft'
import { useChannel } from '../../app/api'
import { LoadFailed } from '../../ui/LoadFailed'
import { Screen } from '../../ui/Screen'
import { copyOf } from './drafts'
import { Editor } from './Editor'
import { ImportModal } from './ImportModal'
import { ScenarioList } from './ScenarioList'

const route = getRouteApi('/scenarios')

/** The owner's scenarios, and those that Canalog brings, to copy from. */
export function ScenariosScreen() {
  const { edit, copy } = route.useSearch()
  const navigate = route.useNavigate()
  const entries = useChannel('scenarios.list', {})
  const [importing, setImporting] = useState(false)
  const [pasted, setPasted] = useState<ScenarioDraft | null>(null)

  if (entries.error) return <LoadFailed error={entries.error} onRetry={() => void entries.refetch()} />
  if (!entries.data) return <Screen title={t.scenarios.title}>{null}</Screen>

  const edited = entries.data.find(({ scenario, builtIn }) => scenario.id === edit && !builtIn)
  const copied = entries.data.find(({ scenario }) => scenario.id === copy)
  const start = edited?.scenario ?? (copied ? copyOf(copied.scenario) : pasted)
  if (start) {
    const close = () => {
      setPasted(null)
      void navigate({ search: {} })
    }
    return <Editor key={edit ?? copy ?? 'pasted'} start={start} onClose={close} />
  }
  return (
    <Screen
      title={t.scenarios.title}
      actions={
        <Button variant="default" onClick={() => setImporting(true)}>
          {t.scenarios.paste}
        </Button>
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
