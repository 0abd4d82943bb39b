import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import type { Result } from '../../shared/result'
import { systemClock } from '../clock'
import { bugFailure, expectedFailure } from '../ipc/failures'
import { collectionFile, sampleFile } from '../paths'
import type { Arrivals } from './arrivals'
import { endOnBugs } from './crash'
import type { Answer } from './door'
import { type Opening, wasLeftOpen } from './guard'
import { followLanguage } from './language'
import { createErrorLog } from './log'
import type { Photo } from './protocol'
import type { ReadingAhead } from './readingAhead'
import { openRecord } from './record'
import { showRecovery } from './recovery'
import { run } from './run'
import { startInThreads } from './threads'
import { createWorkshop } from './workshop'

/** What other programs and the system ask to be shown. */
export interface Arrived {
  readonly links: Arrivals<string>
  /** What the owner opens with Canalog. */
  readonly opened: Arrivals<string>
}

export interface StartOptions extends Arrived {
  readonly folder: string
  /** The window where it is open already; it shows itself once calls are answered. */
  readonly early: BrowserWindow | null
  /** The thread that reads the collection meanwhile, where one does. */
  readonly ahead: ReadingAhead | null
  /** From now on calls of the page can be answered. */
  readonly onAnswer: (answer: Answer) => void
  /** From now on photos can be had. */
  readonly onPhoto: (photo: (id: number) => Photo | null) => void
}

/** Opens the owner's collection and the window on it, or says why it cannot be opened and what can be done. */
export async function start(options: StartOptions): Promise<void> {
  const { folder, early, ahead } = options
  const files = { own: collectionFile(folder), sample: sampleFile(folder) }
  const logError = createErrorLog(join(folder, 'logs', 'errors.jsonl'), systemClock)
  endOnBugs(logError)

  const open = async (opening: Opening = {}): Promise<void> => {
    const workshop = createWorkshop(startInThreads(join(app.getAppPath(), 'out', 'main', 'work.js')))
    const record = await attempt(async () => {
      const looked = wasLeftOpen(files.own)
      const found = looked
        ? await workshop.turn('look', ({ run: job }) => job('check', { file: files.own }))
        : null
      return found
        ? { ok: false, error: found }
        : openRecord(files.own, systemClock, workshop, { ...opening, looked })
    })
    if (record.ok) {
      // Nobody has seen the page yet that was written in another language.
      const isChanged = await followLanguage(record.data.bench())
      if (isChanged && early && !early.isDestroyed()) early.webContents.reload()
      run({ ...options, record: record.data, clock: systemClock, logError, files })
    } else {
      // The file may have to make room for another.
      await ahead?.stop()
      showRecovery({ file: files.own, failure: record.error, clock: systemClock, logError, open })
      // Only now: without any window the app would end.
      if (early && !early.isDestroyed()) early.destroy()
    }
  }
  const attempt = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    try {
      return await work()
    } catch (error) {
      return { ok: false, error: expectedFailure(error) ?? bugFailure(logError('start', error)) }
    }
  }
  await open()
}
