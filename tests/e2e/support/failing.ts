import type { ElectronApplication } from '@playwright/test'
import type { QueryName } from '../../../src/shared/ipc/contract'

/** A handler as Electron keeps it, to be wrapped in a test. */
type Handler = (...call: readonly unknown[]) => unknown

/** How often a channel was asked in vain, and the way to let it answer again. */
export interface FailingChannel {
  asked(): Promise<number>
  mend(): Promise<void>
}

/** Lets a channel fail for questions that hold a word, as on a disk that does not answer. */
export async function failing(
  app: ElectronApplication,
  channel: QueryName,
  word: string,
): Promise<FailingChannel> {
  await app.evaluate(
    ({ ipcMain }, [failed, part, message]) => {
      const handlers: Map<string, Handler> = Reflect.get(ipcMain, '_invokeHandlers')
      const own = handlers.get('call')
      const test = globalThis as typeof globalThis & { failed: number; mended: boolean }
      test.failed = 0
      test.mended = false
      handlers.set('call', (event, asked, input) => {
        if (test.mended || asked !== failed || !JSON.stringify(input).includes(part))
          return own?.(event, asked, input)
        test.failed += 1
        return { ok: false, error: { code: 'INTERNAL', message } }
      })
    },
    [channel, word, UNREADABLE] as const,
  )
  return {
    asked: () => app.evaluate(() => (globalThis as typeof globalThis & { failed: number }).failed),
    mend: () =>
      app.evaluate(() => {
        ;(globalThis as typeof globalThis & { mended: boolean }).mended = true
      }),
  }
}

export const UNREADABLE = 'The disk did not answer.'
