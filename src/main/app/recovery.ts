import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { app, shell } from 'electron'
import { formatDateTime } from '../../shared/i18n/format'
import { t } from '../../shared/i18n/texts'
import type { Failure } from '../../shared/result'
import { type BackupFile, listBackups, restoreBackup } from '../db/backup'
import { type BackupContents, lookIntoBackup } from '../db/backupContents'
import { backupFolderOf } from '../db/collection'
import { diagnose, type Trouble } from '../db/diagnosis'
import { moveAside } from '../db/quarantine'
import { holdsRows } from '../db/salvage/rebuild'
import { bugFailure, expectedFailure } from '../ipc/failures'
import type { Clock } from '../services/services'
import { checkSeal, readFileState } from './fileState'
import type { Opening } from './guard'
import type { ErrorLog } from './log'
import { openPlainWindow, type PlainAction, type PlainChoice, type PlainPage } from './plainPage'
import { troubleSentences, WAYS_ON, type WayOn } from './recoveryTexts'
import { saveWhatCanBeRead } from './salvaging'

export interface RecoveryOptions {
  readonly file: string
  readonly failure: Failure
  readonly clock: Clock
  readonly logError: ErrorLog
  readonly open: (opening?: Opening) => void | Promise<void>
}

/** So many copies are looked into and offered: more than a person reads. */
const OFFERED = 20

/** Says why the collection does not open and offers the ways on. Whatever is chosen, no file is deleted. */
export function showRecovery(options: RecoveryOptions): void {
  openPlainWindow(recoveryPage(options))
}

function recoveryPage(options: RecoveryOptions): PlainPage {
  const { file, failure } = options
  const trouble = diagnose(file, failure)
  const ways = WAYS_ON[trouble]
  const copies = ways.includes('restore') ? goodCopies(file) : []
  const sentences = [...troubleSentences(trouble)]
  if (ways.includes('restore')) sentences.push(aboutCopies(copies.length))
  const isReadOnly = trouble === 'read_only'
  const salvageable = isReadOnly || trouble === 'corrupt' || (trouble === 'not_database' && holdsRows(file))
  const { about, aboutReadOnly } = t.recovery.salvage
  if (salvageable) sentences.push(isReadOnly ? aboutReadOnly : about)
  return {
    title: t.recovery.troubles[trouble].title,
    sentences,
    choices: copies.map((copy) => choiceOf(copy, options)),
    detail: `${file}: ${failure.message}`,
    actions: [
      ...[...ways, ...extraWays(trouble, file)].flatMap((way) => actionOf(way, copies, options)),
      ...(salvageable ? [salvageAction(options, isReadOnly)] : []),
      { label: t.recovery.ways.openFolder, run: () => void shell.openPath(nearestFolder(file)), stays: true },
      { label: t.recovery.ways.quit, run: () => app.quit() },
    ],
  }
}

interface GoodCopy {
  readonly copy: BackupFile
  readonly contents: BackupContents
}

function goodCopies(file: string): readonly GoodCopy[] {
  const folder = backupFolderOf(file)
  return listBackups(folder, file)
    .slice(0, OFFERED)
    .flatMap((copy) => {
      const look = lookIntoBackup(folder, copy.name)
      return look.kind === 'good' ? [{ copy, contents: look.contents }] : []
    })
}

function aboutCopies(count: number): string {
  return count === 0 ? t.recovery.copies.none : t.recovery.copies.good
}

function extraWays(trouble: Trouble, file: string): readonly WayOn[] {
  const readable = trouble === 'corrupt' && checkSeal(file, readFileState(file)?.sealed ?? null) === 'broken'
  return readable ? ['open_as_it_is'] : []
}

function actionOf(way: WayOn, copies: readonly GoodCopy[], options: RecoveryOptions): readonly PlainAction[] {
  const { file, clock, open } = options
  switch (way) {
    case 'try_again':
      return [{ label: t.recovery.ways.tryAgain, run: () => open() }]
    case 'restore': {
      const [newest] = copies
      return newest
        ? [{ label: t.recovery.ways.restoreNewest, run: () => restore(newest.copy, options) }]
        : []
    }
    case 'start_empty':
      return [
        {
          label: existsSync(file) ? t.recovery.ways.moveAside : t.recovery.ways.startEmpty,
          run: () =>
            attempt(options, () => {
              moveAside(file, clock.nowAt())
              return open({ afresh: true })
            }),
        },
      ]
    case 'open_as_it_is':
      return [{ label: t.recovery.ways.openAsItIs, run: () => open({ trusting: true }) }]
  }
}

/** One at a time: asking where to takes as long as the owner likes. */
function salvageAction(options: RecoveryOptions, isReadOnly: boolean): PlainAction {
  let saving = false
  return {
    label: t.recovery.salvage.action,
    stays: true,
    run: async () => {
      if (saving) return
      saving = true
      await saveWhatCanBeRead({ ...options, isReadOnly }).finally(() => {
        saving = false
      })
    },
  }
}

function choiceOf({ copy, contents }: GoodCopy, options: RecoveryOptions): PlainChoice {
  const zone = options.clock.zone()
  const { devices, parts, sessions, lastSessionAt } = contents
  const words = t.recovery.copies
  const known = [
    ...(devices > 0 ? [t.recovery.salvage.devices({ count: devices })] : []),
    ...(parts > 0 ? [t.recovery.salvage.pairs({ count: parts })] : []),
    ...(sessions > 0 ? [t.recovery.salvage.sessions({ count: sessions })] : []),
  ]
  const counts = known.length === 0 ? [words.nothing] : known
  const made = words.made[copy.kind]
  return {
    label: formatDateTime(copy.at, zone),
    detail:
      lastSessionAt === null
        ? words.contents({ counts, made })
        : words.contentsUntil({ counts, lastOn: formatDateTime(lastSessionAt, zone), made }),
    action: { label: t.recovery.ways.restore, run: () => restore(copy, options) },
  }
}

function restore(copy: BackupFile, options: RecoveryOptions): Promise<void> {
  const { file, clock, open } = options
  return attempt(options, () => {
    moveAside(file, clock.nowAt())
    restoreBackup(backupFolderOf(file), copy.name, file)
    return open()
  })
}

/** What fails here is told in the same window's place: the owner is never left without ways on. */
async function attempt(options: RecoveryOptions, work: () => void | Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const failure = expectedFailure(error) ?? bugFailure(options.logError('recovery', error))
    showRecovery({ ...options, failure })
  }
}

function nearestFolder(file: string): string {
  let folder = dirname(file)
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}
