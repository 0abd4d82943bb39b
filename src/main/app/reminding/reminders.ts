import { z } from 'zod'
import type { AttentionItem } from '../../../shared/care/items'
import { type Instant, localDateSchema } from '../../../shared/time'
import { countDue, type LookMemory, tellWhatIsNew } from '../../services/reminders'
import type { Bench } from '../../services/services'
import type { Notifier } from './notifier'
import { stateFile } from './stateFile'

export interface RemindersOptions {
  /** The collection that the owner is reminded of; null = another one is open, the sample's, say. */
  readonly bench: () => Bench | null
  /** What may need the owner now, snoozed things too. */
  readonly items: (bench: Bench) => readonly AttentionItem[]
  readonly nowAt: () => Instant
  /** Remembers the day of the last daily message. */
  readonly memory: string
  readonly notifier: Notifier
  readonly showBadge: (count: number) => void
  readonly openAt: (path: string) => void
}

export interface Reminders {
  /** The record or the settings have changed: the next look does not wait. */
  readonly changed: () => void
  /** Called every second; works when something has changed, or it is time again. */
  readonly look: () => void
}

const LOOK_AGAIN_S = 60

/** Tells the owner once what has come due, and counts it on the icon. */
export function createReminders(options: RemindersOptions): Reminders {
  const digests = stateFile(options.memory, z.strictObject({ lastDigestOn: localDateSchema.nullable() }), {
    lastDigestOn: null,
  })
  let memory: LookMemory = { lookedAt: null, ...digests.read() }
  let nextLookAt: Instant | null = null

  const lookAt = (bench: Bench | null) => {
    const lookedAt = options.nowAt()
    // Whatever goes wrong below would go wrong again in a second.
    nextLookAt = lookedAt + LOOK_AGAIN_S
    if (bench === null) {
      options.showBadge(0)
      return
    }
    const items = options.items(bench)
    options.showBadge(countDue(bench, items))
    if (!options.notifier.supported()) return
    const plan = tellWhatIsNew(bench, items, memory)
    nextLookAt = Math.min(nextLookAt, plan.nextLookAt)
    const isOtherDay = plan.lastDigestOn !== memory.lastDigestOn
    memory = { lookedAt, lastDigestOn: plan.lastDigestOn }
    for (const { title, body, keys, path } of plan.show) {
      options.notifier.show({ key: keys.join(' '), title, body, onClick: () => options.openAt(path) })
    }
    if (isOtherDay) digests.write({ lastDigestOn: plan.lastDigestOn })
  }

  return {
    changed: () => {
      nextLookAt = null
    },
    look: () => {
      if (nextLookAt === null || options.nowAt() >= nextLookAt) lookAt(options.bench())
    },
  }
}
