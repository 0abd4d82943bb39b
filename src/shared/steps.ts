/** Work that is done in small steps, so that others get their turn between them, and what comes of it. */
export type Steps<T> = Generator<void, T>

/** Takes all steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
