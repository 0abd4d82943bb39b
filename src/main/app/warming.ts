import { SLICE_MS } from '../services/slices'
import type { ErrorLog } from './log'

export interface Warming {
  readonly isOver: () => boolean
  /** Resolves when it is. */
  readonly over: Promise<void>
  readonly stop: () => void
}

/**
 * Takes the steps of a piece of work in slices between which everything else gets its turn.
 * @param after begins when this resolves
 */
export function warmGently(
  steps: Iterator<void>,
  logError: ErrorLog,
  after: Promise<void> = Promise.resolve(),
): Warming {
  let isOver = false
  const { promise: over, resolve } = Promise.withResolvers<void>()

  function end(): void {
    isOver = true
    resolve()
  }

  function slice(): void {
    if (isOver) return
    const from = performance.now()
    try {
      while (performance.now() - from < SLICE_MS) {
        if (!steps.next().done) continue
        end()
        return
      }
      setImmediate(slice)
    } catch (error) {
      // Whoever asks for the same will be told.
      logError('warming', error)
      end()
    }
  }

  void after.then(() => setImmediate(slice))
  return { isOver: () => isOver, over, stop: end }
}
