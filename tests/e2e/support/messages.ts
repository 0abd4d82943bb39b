import type { ElectronApplication } from '@playwright/test'

interface Desktop {
  readonly shownMessages: readonly {
    readonly title: string
    readonly body: string
    emit(event: 'click'): void
  }[]
  readonly badgeCount: number
}

/** The messages that the system was given since the app started, oldest first. */
export function messages(app: ElectronApplication): Promise<{ title: string; body: string }[]> {
  return app.evaluate(() =>
    (globalThis as typeof globalThis & Desktop).shownMessages.map(({ title, body }) => ({ title, body })),
  )
}

/** Clicks the message that came last. */
export async function clickLastMessage(app: ElectronApplication): Promise<void> {
  await app.evaluate(() => {
    ;(globalThis as typeof globalThis & Desktop).shownMessages.at(-1)?.emit('click')
  })
}

/** The number on the app's icon. */
export function badge(app: ElectronApplication): Promise<number> {
  return app.evaluate(() => (globalThis as typeof globalThis & Desktop).badgeCount)
}
