import { type ResourceLimits, Worker } from 'node:worker_threads'

/**
 * All threads of a process share 4 GB for what their scripts hold, and whoever needs more than is left ends the
 * process. Half of it leaves main enough, and V8 enough to end the thread in order; at three quarters it no longer did.
 */
const LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 2048 }

/** Starts a thread of limited memory: one that needs more ends with an error. @param program its own file */
export function startThread(program: string, workerData: unknown, resourceLimits = LIMITS): Worker {
  return new Worker(program, { workerData, resourceLimits })
}
