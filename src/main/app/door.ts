import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { Result } from '../../shared/result'

/** Answers a call from a page, or refuses it. */
export type Answer = (event: IpcMainInvokeEvent, channel: unknown, input: unknown) => Promise<Result<unknown>>

/** The one handler for calls from the page; who calls before there is an answer to be had waits for it. */
export function openDoor(answer: Promise<Answer>): void {
  ipcMain.handle('call', async (event, channel: unknown, input: unknown) =>
    (await answer)(event, channel, input),
  )
}
