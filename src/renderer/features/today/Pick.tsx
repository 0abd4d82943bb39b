import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import type { Scenario } from '../../../shared/scenarios/scenario'
import type { Context } from '../../../shared/suggest/types'
import { useChannel } from '../../app/api'
import { LoadFailed } from '../../ui/LoadFailed'
import { useDeviceName } from '../../ui/names'
import { Alternatives } from './Alternatives'
import { ContextLine } from './ContextLine'
import { Excluded } from './Excluded'
import { Hero } from './Hero'
import { withoutPassedOver } from './passedOver'
import { usePickKeys } from './usePickKeys'

/** The suggestion for one scenario: what is true this time, the pick, the others, the excluded. */
export function Pick({ scenario }: { readonly scenario: Scenario }) {
  const [changes, setChanges] = useState<Partial<Context>>({})
  const [showAnyway, setShowAnyway] = useState<readonly string[]>([])
  const [notThisTime, setNotThisTime] = useState<readonly string[]>([])
  const { data, error, refetch } = useChannel(
    'suggest.run',
    { scenario: scenario.id, context: changes, showAnyway: [...showAnyway] },
    { keepPrevious: true },
  )
  const nameOf = useDeviceName()
  const candidates = withoutPassedOver(data?.ranked ?? [], notThisTime, nameOf)
  const pick = candidates[0]
  usePickKeys(pick?.device ?? null, scenario.id)

  if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />
  if (!data) return null

  return (
    <>
      <ContextLine
        context={data.context}
        overridden={Object.keys(changes).length > 0}
        onChange={(change) => setChanges({ ...changes, ...change })}
        onReset={() => setChanges({})}
      />
      {pick ? (
        <Hero
          pick={pick}
          scenario={scenario.id}
          lead={pick.score - (candidates[1]?.score ?? 0)}
          alone={candidates.length === 1}
          onNotThisTime={() => setNotThisTime([...notThisTime, pick.device])}
        />
      ) : (
        <Text mt="lg">
          {notThisTime.length > 0
            ? 'You have passed on everything that suits.'
            : 'Nothing you own suits this: the reasons stand below.'}
        </Text>
      )}
      {notThisTime.length > 0 ? (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => setNotThisTime([])}>
          Bring back what I passed on ({notThisTime.length})
        </Button>
      ) : null}
      <Alternatives others={candidates.slice(1)} scenario={scenario.id} />
      <Excluded excluded={data.excluded} onShowAnyway={(device) => setShowAnyway([...showAnyway, device])} />
    </>
  )
}
