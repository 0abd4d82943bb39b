import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { Result } from '../../shared/result'

/** Answers a call from a page, or refuses it. */
export type Answer = (event: IpcMainInvokeEvent, channel: unknown, input: unknown) => Promise<Result<unknown>>

/**
 * The one handler for calls from the page; who calls before there is an answer to be had waits for it.
 * @returns resolves at the first call: the page has its scripts and styles then
 */
export function openDoor(answer: Promise<Answer>): Promise<void> {
  const knocked = Promise.withResolvers<void>()
  ipcMain.handle('call', async (event, channel: unknown, input: unknown) => {
    knocked.resolve()
    return (await answer)(event, channel, input)
  })
  return knocked.promise
}
