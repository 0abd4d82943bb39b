/** The page that opens has asked for all it shows once it has asked for nothing for so long. */
const QUIET_MS = 1500

export interface Lull {
  /** Passes a question on. */
  readonly hear: <T>(question: () => Promise<T>) => Promise<T>
  /** True from when the first questions are over, and ever after. */
  readonly hasCome: () => boolean
}

/** Notices when the questions with which a window opens are over: what nobody looks at yet waits for that. */
export function createLull(): Lull {
  let open = 0
  let lastMs = performance.now()
  let come = false
  return {
    hear: async (question) => {
      open += 1
      try {
        return await question()
      } finally {
        open -= 1
        lastMs = performance.now()
      }
    },
    hasCome: () => {
      come ||= open === 0 && performance.now() - lastMs > QUIET_MS
      return come
    },
  }
}
