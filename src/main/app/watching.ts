import { powerMonitor } from 'electron'
import { TOPICS, type Topic } from '../../shared/ipc/define'
import { type Instant, localDateOf } from '../../shared/time'
import { ownerZone } from '../services/settings'
import { heartbeat, noteSleep } from '../services/watch'
import type { OpenRecord } from './record'

const HEARTBEAT_MS = 30_000
const LOOK_MS = 1000
/** Looks are a second apart; when the clock has moved this far meanwhile, the computer slept or it was set. */
const JUMP_S = 60

export interface WatchingOptions {
  readonly record: OpenRecord
  readonly tell: (topics: readonly Topic[]) => void
  readonly logError: (where: string, error: unknown) => void
  /** Called every second. @param elsewhere true when the record, the day or the clock has changed behind our back */
  readonly onLook: (elsewhere: boolean) => void
}

/**
 * Keeps the running session's heartbeat, and notices sleep, a clock that jumps, a new day and what other programs
 * write. Returns the way to stop.
 */
export function startWatching({ record, tell, logError, onLook }: WatchingOptions): () => void {
  const { workshop } = record
  const carefully = (where: string, work: () => void) => () => {
    try {
      work()
    } catch (error) {
      logError(where, error)
    }
  }
  const nowAt = () => record.bench().clock.nowAt()
  const beat = setInterval(
    () => void workshop.whenFree().then(carefully('heartbeat', () => heartbeat(record.bench()))),
    HEARTBEAT_MS,
  )
  const seenNow = () => `${record.foreignVersion()} ${localDateOf(nowAt(), ownerZone(record.bench()))}`
  let seen = seenNow()
  let lookedAt = nowAt()
  /** Set while the computer sleeps, as far as it says so; not all do. */
  let sleptAt: Instant | null = null

  const look = carefully('look', () => {
    const now = nowAt()
    const before = sleptAt ?? lookedAt
    const jumped = Math.abs(now - before) >= JUMP_S
    lookedAt = now
    if (workshop.isBusy()) {
      // What is to be noted waits, and so do screens that would ask for everything anew.
      sleptAt = jumped ? before : null
      return
    }
    sleptAt = null
    if (jumped) noteSleep(record.bench(), before, now)
    const version = seenNow()
    const elsewhere = jumped || version !== seen
    seen = version
    if (elsewhere) tell(TOPICS)
    onLook(elsewhere)
  })
  const timer = setInterval(look, LOOK_MS)
  const onSuspend = () => {
    sleptAt = nowAt()
  }
  powerMonitor.on('suspend', onSuspend)
  powerMonitor.on('resume', look)
  return () => {
    clearInterval(beat)
    clearInterval(timer)
    powerMonitor.off('suspend', onSuspend)
    powerMonitor.off('resume', look)
  }
}
