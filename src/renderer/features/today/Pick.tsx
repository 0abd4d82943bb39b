import { Text } from '@mantine/core'
import { useState } from 'react'
import type { Scenario } from '../../../shared/scenarios/scenario'
import type { Locks } from '../../../shared/suggest/locks'
import { surpriseOf } from '../../../shared/suggest/surprise'
import type { Context } from '../../../shared/suggest/types'
import { localDateOf } from '../../../shared/time'
import { useChannel } from '../../app/api'
import { nowAt } from '../../app/clock'
import { LoadFailed } from '../../ui/LoadFailed'
import { useZone } from '../../ui/owner'
import { Alternatives } from './Alternatives'
import { ContextLine } from './ContextLine'
import { differing } from './differing'
import { Excluded } from './Excluded'
import { Hero } from './Hero'
import { LearnedPanel } from './LearnedPanel'
import { nothingInWords } from './nothingWords'
import { SetAside } from './SetAside'
import { useFeedback } from './useFeedback'
import { usePickKeys } from './usePickKeys'
import { useSureness } from './useSureness'

interface PickProps {
  readonly scenario: Scenario
  readonly locks: Locks
  readonly onLocks: (locks: Locks) => void
}

/** Nobody weighs more devices than these against each other. */
const MOST_TOLD = 60

/** The suggestion for one scenario: what is true this time, the pick, the others, the excluded. */
export function Pick({ scenario, locks, onLocks }: PickProps) {
  const [changes, setChanges] = useState<Partial<Context>>({})
  const [showAnyway, setShowAnyway] = useState<readonly string[]>([])
  const [passOver, setPassOver] = useState<readonly string[]>([])
  const [surprised, setSurprised] = useState(false)
  const asked = {
    scenario: scenario.id,
    context: changes,
    showAnyway: [...showAnyway],
    passOver: [...passOver],
    locks,
    limit: MOST_TOLD,
  }
  const { data, error, refetch, isPlaceholderData } = useChannel('suggest.run', asked, { keepPrevious: true })
  const alone = locks.device !== null || data?.ranked.length === 1
  const sureness = useSureness(asked, data !== undefined && !isPlaceholderData && !alone)
  const feedback = useFeedback(data, locks.device !== null)
  const today = localDateOf(nowAt(), useZone())
  const surprise = data && surprised ? surpriseOf(data, today) : null
  const pick = surprise ?? data?.ranked[0]
  usePickKeys(pick?.device ?? null, scenario.id)

  if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const others = data.ranked.filter((entry) => entry !== pick)
  const best = others[0]

  return (
    <>
      <ContextLine
        context={data.context}
        changes={changes}
        onChange={(change) => setChanges({ ...changes, ...change })}
        onReset={() => setChanges({})}
      />
      {pick ? (
        <Hero
          key={pick.device}
          pick={pick}
          scenario={scenario.id}
          lead={best ? pick.score - best.score : null}
          surprise={surprise !== null}
          contested={!alone}
          sureness={sureness}
          locks={locks}
          onLocks={onLocks}
          onPass={(reason) => {
            feedback.pass(pick.device, reason)
            setPassOver([...passOver, pick.device])
          }}
          onSurprise={setSurprised}
          onTry={(context) => setChanges({ ...changes, ...differing(data.context, context) })}
        />
      ) : (
        <Text mt="lg">{nothingInWords(passOver.length, locks)}</Text>
      )}
      <SetAside
        locks={locks}
        onLocks={onLocks}
        passedOver={passOver.length}
        onBringBack={() => setPassOver([])}
      />
      <Alternatives
        more={data.more}
        others={others}
        scenario={scenario.id}
        onChoose={feedback.choose}
        onKeep={(device) => onLocks({ ...locks, device })}
      />
      <Excluded
        excluded={data.excluded}
        startOpen={others.length === 0}
        onShowAnyway={(device) => setShowAnyway([...showAnyway, device])}
      />
      <LearnedPanel scenario={scenario} />
    </>
  )
}
