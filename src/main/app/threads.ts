import type { ResourceLimits } from 'node:worker_threads'
import { currentVoice } from '../../shared/i18n/kit'
import { t } from '../../shared/i18n/texts'
import { Refusal } from '../services/services'
import type { JobInput, JobName, JobOutput } from '../work/jobs'
import { CANCELLED, type FromThread, type Order, type ToThread } from '../work/messages'
import { startThread } from './thread'

export interface JobHooks {
  /** Hears how far the job is, from 0 to 1, never less than before. */
  readonly onStep: (share: number) => void
  /** The job is about to write: from when this returns, nobody else of this program may. */
  readonly onHold: () => void
}

export interface RunningJob<T> {
  /** Settles when the job has ended and its thread is gone, the file with it. */
  readonly ended: Promise<T>
  readonly cancel: () => void
}

export type StartJob = <J extends JobName>(
  name: J,
  input: JobInput<J>,
  hooks: JobHooks,
) => RunningJob<JobOutput<J>>

/** Jobs that begin by reading what somebody else wrote, which they do in one go, wanted or not. */
const READS_FILES: ReadonlySet<JobName> = new Set(['preview', 'previewTable', 'importFile', 'importTable'])

/** How long such a job may go on reading once nobody wants it; one that writes ends by itself, and in order. */
const PATIENCE_MS = 3000

/** Does every job in a thread of its own, so that main goes on answering. @param program the thread's own file */
export function startInThreads(
  program: string,
  resourceLimits?: ResourceLimits,
  patienceMs = PATIENCE_MS,
): StartJob {
  return <J extends JobName>(name: J, input: JobInput<J>, hooks: JobHooks) => {
    const flag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
    const order: Order<J> = { name, input, voice: currentVoice(), flag }
    const worker = startThread(program, order, resourceLimits)
    let writes = false
    const ended = new Promise<JobOutput<J>>((done, fail) => {
      let settle = (code: number) => {
        const isCutOff = Atomics.load(flag, 0) === CANCELLED
        fail(
          isCutOff
            ? new Refusal('CANCELLED', t.services.record.cancelled)
            : new Error(`The thread of “${name}” ended by itself with ${code}.`),
        )
      }
      worker.on('message', (message: FromThread<J>) => {
        switch (message.kind) {
          case 'step':
            hooks.onStep(message.share)
            break
          case 'hold':
            writes = true
            hooks.onHold()
            worker.postMessage({ kind: 'held' } satisfies ToThread)
            break
          case 'done':
            settle = () => done(message.output)
            break
          case 'refused': {
            const { code, message: sentence, path } = message.failure
            settle = () => fail(new Refusal(code, sentence, path))
            break
          }
          case 'broken':
            settle = () => fail(message.error)
        }
      })
      worker.on('error', (error) => {
        settle = () =>
          fail(isOutOfMemory(error) ? new Refusal('VALIDATION', t.desktop.files.outOfMemory) : error)
      })
      worker.on('exit', (code) => settle(code))
    })
    const cancel = () => {
      Atomics.store(flag, 0, CANCELLED)
      if (!READS_FILES.has(name)) return
      const timer = setTimeout(() => {
        if (!writes) void worker.terminate()
      }, patienceMs)
      worker.once('exit', () => clearTimeout(timer))
    }
    return { ended, cancel }
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
