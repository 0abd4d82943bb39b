import { statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { dialog } from 'electron'
import { formatList } from '../../shared/i18n/kit'
import { t } from '../../shared/i18n/texts'
import { rebuild } from '../db/salvage/rebuild'
import { replaceFile } from '../files'
import { bugFailure, expectedFailure } from '../ipc/failures'
import { type Salvaged, salvageText } from '../services/salvage'
import type { Clock } from '../services/services'
import type { ErrorLog } from './log'

export interface SalvagingOptions {
  /** The collection that does not open; it is only read. */
  readonly file: string
  /** It does not open because nothing may write to it: there is nothing wrong with it. */
  readonly isReadOnly: boolean
  readonly clock: Clock
  readonly logError: ErrorLog
}

/** Asks where to, writes down what can be read of a damaged collection, and says what that is and what is missing. */
export async function saveWhatCanBeRead(options: SalvagingOptions): Promise<void> {
  const texts = t.recovery.salvage
  try {
    const found = read(options)
    if (found.text === null) {
      await dialog.showMessageBox({ type: 'warning', message: texts.nothing, detail: texts.nothingDetail })
      return
    }
    const target = await askWhereTo(options.file)
    if (target === null) return
    if (belongsTo(options.file, target)) {
      await dialog.showMessageBox({ type: 'warning', message: texts.failed, detail: texts.sameFile })
      return
    }
    replaceFile(target, found.text)
    await dialog.showMessageBox({
      message: texts.saved({ file: basename(target) }),
      detail: reportOf(found, options.isReadOnly).join('\n'),
    })
  } catch (error) {
    const failure = expectedFailure(error) ?? bugFailure(options.logError('salvage', error))
    await dialog.showMessageBox({ type: 'warning', message: texts.failed, detail: failure.message })
  }
}

interface Found extends Salvaged {
  readonly brokenPages: number
  readonly unplacedPages: number
  readonly lostRows: number
  readonly nameOnly: number
}

function read({ file, clock }: SalvagingOptions): Found {
  const { connection, store, refusedRows, ...told } = rebuild(file, clock.nowAt())
  try {
    const salvaged = salvageText({ store, clock })
    return { ...told, ...salvaged, leftOut: refusedRows + salvaged.leftOut }
  } finally {
    connection.close()
  }
}

async function askWhereTo(file: string): Promise<string | null> {
  const texts = t.recovery.salvage
  const { filePath } = await dialog.showSaveDialog({
    title: texts.chooseFile,
    defaultPath: join(dirname(file), texts.fileName),
    filters: [{ name: texts.fileKind, extensions: ['json'] }],
  })
  return filePath === '' ? null : filePath
}

/** Whether a file, by whatever way one gets there, is the collection itself or one of its logs. */
function belongsTo(file: string, target: string): boolean {
  const there = statSync(target, { throwIfNoEntry: false })
  return ['', '-wal', '-shm'].some((end) => {
    const own = statSync(`${file}${end}`, { throwIfNoEntry: false })
    return own !== undefined && own.ino === there?.ino && own.dev === there.dev
  })
}

function reportOf({ kept, ...found }: Found, isReadOnly: boolean): readonly string[] {
  const texts = t.recovery.salvage
  const { devices = 0, parts = 0, sessions = 0, photos = 0, ...more } = kept
  const others = Object.values(more).reduce((sum, count) => sum + count, 0)
  const named = [
    [devices, texts.devices],
    [parts, texts.pairs],
    [sessions, texts.sessions],
    [photos, texts.photos],
    [others, texts.others],
  ] as const
  const losses = [
    [found.brokenPages, texts.brokenPages],
    [found.unplacedPages, texts.unplacedPages],
    [found.lostRows, texts.lostRows],
    [found.leftOut, texts.leftOut],
    [found.nameOnly, texts.nameOnly],
  ] as const
  const inWords = (list: readonly (readonly [number, (value: { count: number }) => string])[]) =>
    list.flatMap(([count, words]) => (count > 0 ? [words({ count })] : []))
  const lost = inWords(losses)
  return [
    texts.kept({ list: formatList(inWords(named)) }),
    ...(lost.length > 0 ? lost : [texts.allRead]),
    isReadOnly ? texts.nextReadOnly : texts.next,
  ]
}
