import type { Steps } from '../../shared/steps'

/** For so long at a time others wait: half of a frame. */
export const SLICE_MS = 8

/** Takes the steps in slices between which everything else gets its turn. */
export function inSlices<T>(steps: Steps<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  const slice = () => {
    const from = performance.now()
    try {
      while (performance.now() - from < SLICE_MS) {
        const step = steps.next()
        if (step.done) return resolve(step.value)
      }
      setImmediate(slice)
    } catch (error) {
      reject(error)
    }
  }
  slice()
  return promise
}
