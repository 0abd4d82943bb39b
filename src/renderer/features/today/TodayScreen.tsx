import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import { type Locks, NO_LOCKS } from '../../../shared/suggest/locks'
import { useChannel } from '../../app/api'
import { later } from '../../app/later'
import { useUnhurried } from '../../app/useUnhurried'
import { LoadFailed } from '../../ui/LoadFailed'
import { Screen } from '../../ui/Screen'
import { chipOrder } from './chipOrder'
import { FirstStart } from './FirstStart'
import { Pick } from './Pick'
import { ScenarioChips } from './ScenarioChips'

const route = getRouteApi('/today')
// Asked for once the pick stands.
const Attention = later(async () => (await import('./Attention')).Attention)
const ThisWeek = later(async () => (await import('./ThisWeek')).ThisWeek)

export function TodayScreen() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  // What is kept stays kept from one scenario to the next: that is what it is kept for.
  const [locks, setLocks] = useState<Locks>(NO_LOCKS)
  const calm = useUnhurried()
  const devices = useChannel('devices.list', {})
  const entries = useChannel('scenarios.list', {})

  if (devices.error) return <LoadFailed error={devices.error} onRetry={() => void devices.refetch()} />
  if (entries.error) return <LoadFailed error={entries.error} onRetry={() => void entries.refetch()} />
  if (!devices.data || !entries.data) return null
  if (devices.data.length === 0) return <FirstStart />

  const scenarios = chipOrder(entries.data)
  const chosen = scenarios.find(({ id }) => id === search.scenario) ?? scenarios[0]
  if (!chosen) return null

  return (
    <Screen
      title={t.today.question}
      aside={
        calm ? (
          <>
            <Attention />
            <ThisWeek />
          </>
        ) : null
      }
      asideLabel={t.today.asideLabel}
    >
      <ScenarioChips
        scenarios={scenarios}
        chosen={chosen.id}
        onChoose={(scenario) => void navigate({ search: { scenario }, replace: true })}
      />
      <Pick key={chosen.id} scenario={chosen} locks={locks} onLocks={setLocks} />
    </Screen>
  )
}
