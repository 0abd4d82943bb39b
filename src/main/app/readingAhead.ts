import { statSync } from 'node:fs'
import type { UseAhead } from '../db/useAhead'
import type { Bench } from '../services/services'
import type { ReadingOrder } from '../work/readingAhead'
import { startThread } from './thread'

/** What a thread reads of the collection before it is opened here. */
export interface ReadingAhead {
  /** What it read, where nothing has been written since by whomever; null = it is to be read once more. */
  readonly take: () => Promise<UseAhead | null>
  readonly stop: () => Promise<void>
}

/** What is smaller is read sooner than a thread has started: some fifty thousand sessions. */
const WORTH_A_THREAD_BYTES = 5_000_000
/** No question of the page waits for longer on a thread that hangs; assumed, many times what ten years take to read. */
const LONGEST_WAIT_MS = 20_000

export function isWorthReadingAhead(file: string): boolean {
  return statSync(file).size >= WORTH_A_THREAD_BYTES
}

/** Reads what was worn while this thread loads the rest. @param program the thread's own file */
export function readAhead(program: string, file: string, longestMs = LONGEST_WAIT_MS): ReadingAhead {
  const order: ReadingOrder = { file }
  const worker = startThread(program, order)
  const { promise, resolve } = Promise.withResolvers<UseAhead | null>()
  worker.once('message', resolve)
  // Whoever opens the collection will meet the same, and tell the owner.
  worker.once('error', () => resolve(null))
  worker.once('exit', () => resolve(null))
  return {
    take: () => {
      worker.postMessage('take')
      const giveUp = () => {
        resolve(null)
        void worker.terminate()
      }
      setTimeout(giveUp, longestMs).unref()
      return promise
    },
    stop: async () => {
      await worker.terminate()
    },
  }
}

/** Gives an open record what was read of it, unless anything has been written to it since. */
export async function takeOver(ahead: ReadingAhead | null, { store }: Bench): Promise<void> {
  if (ahead === null) return
  // The thread vouches for the time until it is asked, and the connection here for the time from then on.
  const version = store.version()
  const read = await ahead.take()
  // What another program writes between the two would be held for known.
  store.atOneMoment(() => {
    if (read !== null && store.version() === version) store.usage.takeOver(read)
  })
}
