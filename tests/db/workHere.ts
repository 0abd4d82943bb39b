/** Long work in the thread of the test itself: the same jobs on a connection of their own, without a thread. */
import type { StartJob } from '../../src/main/app/threads'
import { createWorkshop, type Workshop } from '../../src/main/app/workshop'
import { refuse } from '../../src/main/services/services'
import { runJob } from '../../src/main/work/jobs'

const startHere: StartJob = (name, input, { onStep, onHold }) => {
  let cancelled = false
  const step = (share: number) => {
    if (cancelled) refuse('CANCELLED', 'Cancelled.')
    onStep(share)
  }
  const holdWrites = async () => onHold()
  return {
    ended: runJob(name, input, { step, holdWrites }),
    cancel: () => {
      cancelled = true
    },
  }
}

export function workHere(): Workshop {
  return createWorkshop(startHere)
}
