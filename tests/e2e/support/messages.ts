import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'

interface Message {
  readonly title: string
  readonly body: string
}

/** The messages that the system was given since the app started, oldest first. */
export function messages(dataFolder: string): readonly Message[] {
  return desktop(dataFolder).messages
}

export function titles(dataFolder: string): readonly string[] {
  return messages(dataFolder).map(({ title }) => title)
}

/** The number on the app's icon. */
export function badge(dataFolder: string): number {
  return desktop(dataFolder).badge
}

/** Clicks the message that came last. */
export async function clickLastMessage(app: ElectronApplication): Promise<void> {
  await app.evaluate(() =>
    (globalThis as typeof globalThis & { clickLastMessage(): void }).clickLastMessage(),
  )
}

/** As `messages.cjs` notes it, in one go, whenever something changes. */
function desktop(dataFolder: string) {
  return JSON.parse(readFileSync(join(dataFolder, 'desktop.json'), 'utf8')) as {
    readonly messages: readonly Message[]
    readonly badge: number
  }
}
