import { t } from '../../shared/i18n/texts'
import type { Work } from '../../shared/ipc/appViews'
import { refuse } from '../services/services'
import type { JobInput, JobName, JobOutput } from '../work/jobs'
import type { RunningJob, StartJob } from './threads'

/**
 * Long work on the collection, one after the other: nobody reads a file that another puts something else in the
 * place of. While a job writes, everybody else's writes wait without keeping main from answering.
 */
export interface Workshop {
  /** Waits for its turn, then does the work. @throws Refusal `CANCELLED` when it was called off before it was done */
  readonly turn: <T>(work: Work, task: (bench: Workbench) => Promise<T>) => Promise<T>
  /** Calls off whatever of that kind is at work or in line; says whether there was any. */
  readonly cancel: (work: Work) => boolean
  readonly isBusy: () => boolean
  /** Calls off everything; resolves when nothing is at work any more. */
  readonly stop: () => Promise<void>
  /** True while nobody but the one at work may write. */
  readonly isHeld: () => boolean
  /** Resolves as soon as everybody may write again. */
  readonly whenFree: () => Promise<void>
  /** What is to be done, in small steps, once a turn has written and everybody may write again; the turn ends with it. */
  readonly afterWrites: (settle: () => Promise<void>) => void
  /** Hears how far the work is, from 0 to 1; null = it has ended. */
  readonly follow: (listener: (work: Work, share: number | null) => void) => void
}

/** What whoever's turn it is works with. */
export interface Workbench {
  readonly run: <J extends JobName>(name: J, input: JobInput<J>) => Promise<JobOutput<J>>
  /** Holds everybody else's writes back until the turn is over. */
  readonly hold: () => void
}

interface Turn {
  readonly work: Work
  cancelled: boolean
  job: RunningJob<unknown> | null
}

export function createWorkshop(start: StartJob): Workshop {
  const line = new Set<Turn>()
  let last: Promise<void> = Promise.resolve()
  let held: { readonly over: Promise<void>; readonly end: () => void } | null = null
  let settle = () => Promise.resolve()
  let listener: (work: Work, share: number | null) => void = () => {}

  const hold = () => {
    if (held) return
    const { promise, resolve } = Promise.withResolvers<void>()
    held = { over: promise, end: resolve }
  }
  const release = () => {
    const ending = held
    held = null
    ending?.end()
    return ending !== null
  }
  const demandWanted = ({ cancelled }: Turn) => {
    if (cancelled) refuse('CANCELLED', t.services.record.cancelled)
  }
  const workbenchOf = (turn: Turn): Workbench => ({
    hold,
    run: (name, input) => {
      demandWanted(turn)
      const job = start(name, input, { onHold: hold, onStep: (share) => listener(turn.work, share) })
      turn.job = job
      return job.ended.finally(() => {
        turn.job = null
      })
    },
  })
  const cancelEach = (wanted: (turn: Turn) => boolean) => {
    const found = [...line].filter(wanted)
    for (const turn of found) {
      turn.cancelled = true
      turn.job?.cancel()
    }
    return found.length > 0
  }

  return {
    turn: (work, task) => {
      const turn: Turn = { work, cancelled: false, job: null }
      line.add(turn)
      const done = last.then(async () => {
        try {
          demandWanted(turn)
          const answer = await task(workbenchOf(turn))
          if (release()) await settle()
          return answer
        } finally {
          release()
          line.delete(turn)
          listener(work, null)
        }
      })
      last = done.then(
        () => undefined,
        () => undefined,
      )
      return done
    },
    cancel: (work) => cancelEach((turn) => turn.work === work),
    isBusy: () => line.size > 0,
    stop: async () => {
      cancelEach(() => true)
      while (line.size > 0) await last
    },
    isHeld: () => held !== null,
    whenFree: async () => {
      while (held) await held.over
    },
    afterWrites: (next) => {
      settle = next
    },
    follow: (next) => {
      listener = next
    },
  }
}
