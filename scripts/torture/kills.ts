import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { lookIntoBackup } from '../../src/main/db/backupContents'
import { backupFolderOf, closeCollection } from '../../src/main/db/collection'
import { randomNumbers } from '../../src/shared/random'
import { APP_DEVICE, CLI_DEVICES, furnish, open } from './furnish'
import { brokenInvariants } from './invariants'

export interface KillCounts {
  kills: number
  acknowledged: number
  /** Acknowledged and not there afterwards, or taken back and there again. */
  lost: number
  /** Writes refused because another went on for too long, each told and tried again. */
  busy: number
  broken: string[]
  backups: number
  badBackups: number
}

/** Longest time between the first acknowledged write of all and the kill. */
const LONGEST_MS = 250

/** Compiles the writer to a program of its own, which any number of processes run. @returns its path */
export async function buildWriter(root: string): Promise<{ program: string; remove(): void }> {
  // Inside the project, so that the driver is found from there.
  const cache = join(root, 'node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'canalog-writer-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: resolve(root, 'scripts/torture/writer.ts'),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  })
  return {
    program: join(folder, 'writer.mjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/**
 * Lets the app and two command lines write to one collection at once, kills all three at a random instant without
 * warning, looks whether everything they had acknowledged is there and whole, and begins again on the same file.
 */
export async function storm(
  file: string,
  program: string,
  kills: number,
  seed: number,
  onRound: (counts: KillCounts) => void = () => {},
): Promise<KillCounts> {
  const random = randomNumbers(seed)
  const counts: KillCounts = {
    kills: 0,
    acknowledged: 0,
    lost: 0,
    busy: 0,
    broken: [],
    backups: 0,
    badBackups: 0,
  }
  const present = new Set<string>()
  const absent = new Set<string>()
  furnish(file)
  while (counts.kills < kills) {
    const writers = [
      startWriter(program, 'app', file, APP_DEVICE),
      ...CLI_DEVICES.map((device) => startWriter(program, 'cli', file, device)),
    ]
    await Promise.all(writers.map(({ begun }) => begun))
    await new Promise((done) => setTimeout(done, random() % LONGEST_MS))
    const said = await Promise.all(writers.map(({ kill }) => kill()))
    counts.kills += writers.length
    for (const line of said.flat()) note(line, present, absent)
    counts.busy += said.flat().filter((line) => line === 'busy').length
    check(file, present, absent, counts)
    onRound(counts)
  }
  counts.acknowledged = present.size + absent.size
  const folder = backupFolderOf(file)
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.db'))) {
    counts.backups += 1
    if (lookIntoBackup(folder, name).kind !== 'good') counts.badBackups += 1
  }
  return counts
}

function note(line: string, present: Set<string>, absent: Set<string>): void {
  const [verb = '', ...rest] = line.split(' ')
  const session = `session ${rest.join(' ')}`
  if (verb === 'part' || verb === 'session') present.add(line)
  // Between the two, it may be there or not.
  else if (verb === 'undoing') present.delete(session)
  else if (verb === 'undone') absent.add(session)
}

function check(
  file: string,
  present: ReadonlySet<string>,
  absent: ReadonlySet<string>,
  counts: KillCounts,
): void {
  const collection = open(file, true)
  const { store } = collection
  const there = new Set([
    ...store.parts.all().map(({ id }) => `part ${id}`),
    ...store.sessions.all().map(({ device, startAt }) => `session ${device} ${startAt}`),
  ])
  for (const line of present) if (!there.has(line)) counts.lost += 1
  for (const line of absent) if (there.has(line)) counts.lost += 1
  counts.broken.push(...brokenInvariants(collection))
  closeCollection(collection)
}

interface Writer {
  /** Resolves when it has acknowledged something. */
  readonly begun: Promise<void>
  /** Kills it without warning. @returns what it had acknowledged */
  kill(): Promise<string[]>
}

function startWriter(program: string, task: string, file: string, device: string): Writer {
  const child: ChildProcess = spawn(process.execPath, [program, task, file, device], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let complaint = ''
  const ended = new Promise<NodeJS.Signals | null>((done) => {
    child.on('close', (_code, signal) => done(signal))
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  const begun = new Promise<void>((done, fail) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('\n')) done()
    })
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') fail(new Error(`A writer ended by itself: ${complaint}`))
    })
  })
  return {
    begun,
    kill: async () => {
      child.kill('SIGKILL')
      const signal = await ended
      if (signal !== 'SIGKILL') throw new Error(`A writer ended by itself: ${complaint}`)
      return said.split('\n').slice(0, -1)
    },
  }
}
