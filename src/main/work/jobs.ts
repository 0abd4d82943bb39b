/** What takes long on a collection: each job opens the file for itself, in whatever thread it runs. */
import type { BackupKind } from '../../shared/backups/backup'
import type { Failure } from '../../shared/result'
import { type BackupFile, backUpGently, prepareRestore } from '../db/backup'
import { type BackupLook, lookIntoBackup } from '../db/backupContents'
import { lookDeeply, readingCollection } from '../db/secondConnection'
import { replaceFile } from '../files'
import { exportCollection } from '../services/interchange'
import { sessionsAsCsv } from '../services/sessionsCsv'
import { type Hands, within } from './hands'
import { importFile, importTable, preview, previewTable, sample } from './importing'
import { benchOf, type Moment } from './moment'

export interface CopyInput {
  /** The collection that is open. */
  readonly file: string
  readonly folder: string
  readonly nowAt: number
  readonly kind: BackupKind
}

/** Pages of 4 KiB between two looks at whether the copy is still wanted. */
const PAGES_AT_A_TIME = 256

/** Makes a copy of the collection as it is now, and checks it. */
async function copy({ file, folder, nowAt, kind }: CopyInput, hands: Hands): Promise<BackupFile> {
  return await readingCollection(file, ({ connection }) =>
    backUpGently(connection, folder, nowAt, kind, {
      pagesAtATime: PAGES_AT_A_TIME,
      step: within(hands, 0, 0.6),
    }),
  )
}

function look({ folder, name }: { readonly folder: string; readonly name: string }): BackupLook {
  return lookIntoBackup(folder, name)
}

/** Puts a copy beside the collection, looked at throughout, ready to take its place. */
function makeReady(input: { readonly folder: string; readonly name: string; readonly file: string }): null {
  prepareRestore(input.folder, input.name, input.file)
  return null
}

/** Looks at every page of a file, its indexes and references. @returns what is wrong with it; null = nothing */
function check({ file }: { readonly file: string }): Failure | null {
  return lookDeeply(file)
}

export const EXPORTS = { collection: exportCollection, sessions_csv: sessionsAsCsv } as const

export interface ExportInput extends Moment {
  readonly file: string
  readonly what: keyof typeof EXPORTS
  /** Where the owner wants it. */
  readonly target: string
}

async function exportTo({ file, what, target, ...moment }: ExportInput, hands: Hands): Promise<null> {
  hands.step(0.05)
  const text = await readingCollection(file, ({ store }) => EXPORTS[what](benchOf(store, moment)))
  hands.step(0.8)
  replaceFile(target, text)
  return null
}

export const JOBS = {
  copy,
  look,
  makeReady,
  check,
  exportTo,
  preview,
  importFile,
  previewTable,
  importTable,
  sample,
} as const

type Jobs = typeof JOBS
export type JobName = keyof Jobs
export type JobInput<J extends JobName> = Parameters<Jobs[J]>[0]
export type JobOutput<J extends JobName> = Awaited<ReturnType<Jobs[J]>>

/** Runs a job in this thread. */
export async function runJob<J extends JobName>(
  name: J,
  input: JobInput<J>,
  hands: Hands,
): Promise<JobOutput<J>> {
  const job = JOBS[name] as (input: JobInput<J>, hands: Hands) => JobOutput<J> | Promise<JobOutput<J>>
  return await job(input, hands)
}
