import { SLICE_MS } from '../services/slices'
import type { ErrorLog } from './log'

export interface Warming {
  readonly isOver: () => boolean
  /** Resolves when it is. */
  readonly over: Promise<void>
  readonly stop: () => void
}

/** Takes the steps of a piece of work in slices between which everything else gets its turn. */
export function warmGently(steps: Iterator<void>, logError: ErrorLog): Warming {
  let timer: NodeJS.Immediate | null = setImmediate(slice)
  const { promise: over, resolve: end } = Promise.withResolvers<void>()

  function slice(): void {
    timer = null
    const from = performance.now()
    try {
      while (performance.now() - from < SLICE_MS) {
        if (!steps.next().done) continue
        end()
        return
      }
      timer = setImmediate(slice)
    } catch (error) {
      // Whoever asks for the same will be told.
      logError('warming', error)
      end()
    }
  }

  return {
    isOver: () => timer === null,
    over,
    stop: () => {
      if (timer !== null) clearImmediate(timer)
      timer = null
      end()
    },
  }
}
