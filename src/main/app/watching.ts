import { powerMonitor } from 'electron'
import type { Topic } from '../../shared/ipc/define'
import { TOPICS } from '../../shared/ipc/define'
import type { Instant } from '../../shared/time'
import { heartbeat, noteSleep } from '../services/watch'
import type { OpenRecord } from './record'

const HEARTBEAT_MS = 30_000
const LOOK_MS = 1000

export interface WatchingOptions {
  readonly record: OpenRecord
  readonly tell: (topics: readonly Topic[]) => void
  readonly logError: (where: string, error: unknown) => void
}

/** Keeps the running session's heartbeat, and notices sleep and what other programs write. Returns the way to stop. */
export function startWatching({ record, tell, logError }: WatchingOptions): () => void {
  const carefully = (where: string, work: () => void) => () => {
    try {
      work()
    } catch (error) {
      logError(where, error)
    }
  }
  const beat = setInterval(
    carefully('heartbeat', () => heartbeat(record.bench())),
    HEARTBEAT_MS,
  )
  let seen = record.foreignVersion()
  const look = setInterval(
    carefully('look', () => {
      const version = record.foreignVersion()
      if (version === seen) return
      seen = version
      tell(TOPICS)
    }),
    LOOK_MS,
  )
  let sleptAt: Instant | null = null
  const onSuspend = () => {
    sleptAt = record.bench().clock.nowAt()
  }
  const onResume = carefully('resume', () => {
    if (sleptAt === null) return
    const bench = record.bench()
    noteSleep(bench, sleptAt, bench.clock.nowAt())
    sleptAt = null
    tell(['sessions'])
  })
  powerMonitor.on('suspend', onSuspend)
  powerMonitor.on('resume', onResume)
  return () => {
    clearInterval(beat)
    clearInterval(look)
    powerMonitor.off('suspend', onSuspend)
    powerMonitor.off('resume', onResume)
  }
}
