import { type BrowserWindow, ipcMain } from 'electron'
import { t } from '../../shared/i18n/texts'
import type { EventName, EventPayloads } from '../../shared/ipc/events'
import { fail } from '../../shared/result'
import type { Route } from '../ipc/router'
import { isOurs } from '../ipc/sender'

export interface DoorOptions {
  readonly route: Route
  readonly window: () => BrowserWindow | null
  readonly origins: readonly string[]
}

/** The one handler for calls from the page; whoever is not our page gets no answer worth having. */
export function openDoor({ route, window, origins }: DoorOptions): void {
  ipcMain.handle('call', (event, channel: unknown, input: unknown) =>
    isOurs(event, window()?.webContents.id ?? null, origins)
      ? route(channel, input)
      : fail('VALIDATION', t.services.record.input.foreignRequest),
  )
}

/** Tells the page something it did not ask for. */
export function sendEvent<E extends EventName>(
  window: BrowserWindow | null,
  event: E,
  payload: EventPayloads[E],
): void {
  if (window && !window.isDestroyed()) window.webContents.send(`event:${event}`, payload)
}
