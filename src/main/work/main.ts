/** The program of a thread that does one job and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { speakOfFiles } from '../../shared/i18n/fileWords'
import { speak, t } from '../../shared/i18n/texts'
import { expectedFailure } from '../ipc/failures'
import { refuse } from '../services/services'
import type { Hands } from './hands'
import { type JobName, runJob } from './jobs'
import { CANCELLED, type FromThread, type Order, type ToThread } from './messages'

/** More often than this nobody looks. */
const TELL_EVERY_MS = 40

void work(workerData)

async function work({ name, input, voice, flag }: Order<JobName>): Promise<void> {
  try {
    await Promise.all([speak(voice), speakOfFiles(voice.language)])
    say({ kind: 'done', output: await runJob(name, input, handsOf(flag)) })
  } catch (error) {
    const failure = expectedFailure(error)
    say(failure ? { kind: 'refused', failure } : { kind: 'broken', error })
  } finally {
    parentPort?.close()
  }
}

function handsOf(flag: Int32Array): Hands {
  let said = 0
  let saidAt = Number.NEGATIVE_INFINITY
  return {
    step: (share) => {
      if (Atomics.load(flag, 0) === CANCELLED) refuse('CANCELLED', t.services.record.cancelled)
      const now = performance.now()
      if (share <= said || (now - saidAt < TELL_EVERY_MS && share < 1)) return
      said = Math.min(1, share)
      saidAt = now
      say({ kind: 'step', share: said })
    },
    holdWrites: () =>
      new Promise((done) => {
        const hear = (message: ToThread) => {
          if (message.kind !== 'held') return
          parentPort?.off('message', hear)
          done()
        }
        parentPort?.on('message', hear)
        say({ kind: 'hold' })
      }),
  }
}

function say(message: FromThread<JobName>): void {
  parentPort?.postMessage(message)
}
