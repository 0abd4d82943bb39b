import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startSession } from '../../src/main/services/sessions'
import { heartbeat, nowPlaying, recoverSession, settleNotice } from '../../src/main/services/watch'
import { addDevice, dump, HOUR, MINUTE, NOON, openBench, withFolder } from './support'

let program = ''
let folder = ''

beforeAll(async () => {
  // Inside the project, so that the driver is found from there.
  const cache = join(__dirname, '../../node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  folder = mkdtempSync(join(cache, 'canalog-child-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(__dirname, 'child.ts'),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  })
  program = join(folder, 'child.mjs')
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the child, kills it without warning once it has said enough, and gives back what it said. */
function runAndKill(task: string, file: string, linesBefore: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, task, file], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    let complaint = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.split('\n').length > linesBefore) child.kill('SIGKILL')
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text
    })
    child.on('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(said.split('\n').slice(0, -1))
      else reject(new Error(`ended by itself: ${complaint}`))
    })
  })
}

describe('a process killed without warning', () => {
  test(
    'loses nothing that it acknowledged and leaves nothing half-written, twelve times over',
    () =>
      withFolder(async (home) => {
        const file = join(home, 'canalog.db')
        const acknowledged: string[] = []
        for (let round = 0; round < 12; round++) {
          acknowledged.push(...(await runAndKill('write', file, 3 + ((round * 7) % 11))))
          const { store, connection, close } = openBench(file)
          const parts = new Set(store.parts.all().map(({ id }) => `part ${id}`))
          const sessions = new Set(store.sessions.all().map(({ id }) => `session ${id}`))
          expect(acknowledged.filter((said) => !parts.has(said) && !sessions.has(said))).toEqual([])
          // Whole actions only: every opened pair came from stock and was mounted.
          expect(store.stock.unopenedPairs('foam')).toBe(100_000 - parts.size)
          expect(store.mounts.all()).toHaveLength(parts.size)
          expect(store.mounts.open()).toHaveLength(1)
          expect(parts.size - sessions.size).toBeGreaterThanOrEqual(0)
          expect(parts.size - sessions.size).toBeLessThanOrEqual(round + 1)
          expect(connection.pragma('integrity_check', { simple: true })).toBe('ok')
          expect(connection.pragma('foreign_key_check')).toEqual([])
          close()
        }
        expect(new Set(acknowledged).size).toBe(acknowledged.length)
      }),
    120_000,
  )

  test(
    'in the middle of an update leaves the version before it',
    () =>
      withFolder(async (home) => {
        const file = join(home, 'canalog.db')
        const first = openBench(file)
        addDevice(first, 'hd600')
        const before = dump(first.connection)
        first.close()
        expect(await runAndKill('update', file, 1)).toEqual(['half-way'])
        const again = openBench(file)
        expect(dump(again.connection)).toBe(before)
        expect(again.connection.pragma('integrity_check', { simple: true })).toBe('ok')
        again.close()
      }),
    60_000,
  )

  test(
    'while a session ran: it ends at the last heartbeat, and the owner is told',
    () =>
      withFolder(async (home) => {
        const file = join(home, 'canalog.db')
        const beats = await runAndKill('listen', file, 5)
        const bench = openBench(file)
        const beatAt = bench.store.sessions.lastBeat(1)
        const saidAt = Number(beats.at(-1)?.replace('beat ', ''))
        expect(beatAt).toBeGreaterThanOrEqual(saidAt)
        recoverSession(bench)
        const { running, notices } = nowPlaying(bench)
        expect(running).toBeNull()
        expect(notices).toEqual([
          { kind: 'closed_after_crash', session: 1, device: 'hd600', startAt: NOON, endAt: beatAt },
        ])
        bench.close()
      }),
    60_000,
  )
})

test(
  'several that begin the same collection at once all get it open',
  () =>
    withFolder(async (home) => {
      for (let round = 0; round < 4; round++) {
        const file = join(home, `${round}.db`)
        const said = await Promise.all([1, 2, 3].map(() => runAndKill('open', file, 1)))
        expect(said).toEqual([['open'], ['open'], ['open']])
      }
    }),
  60_000,
)

describe('at the next start', () => {
  const running = (beats: boolean) => {
    const bench = openBench()
    addDevice(bench, 'hd600')
    startSession(bench, { device: 'hd600', scenario: null, parts: null }, { beats })
    return bench
  }

  test('a session closed at its last heartbeat can be corrected, and the notice is gone', () => {
    const bench = running(true)
    bench.clock.now += 10 * MINUTE
    heartbeat(bench)
    bench.clock.now += 5 * HOUR
    recoverSession(bench)
    expect(bench.store.sessions.get(1)?.endAt).toBe(NOON + 10 * MINUTE)
    settleNotice(bench, { session: 1, answer: 'end_at', at: NOON + 40 * MINUTE })
    expect(bench.store.sessions.get(1)?.endAt).toBe(NOON + 40 * MINUTE)
    expect(nowPlaying(bench).notices).toEqual([])
  })

  test('a session that the command line started runs on, and the owner is asked', () => {
    const bench = running(false)
    heartbeat(bench)
    bench.clock.now += HOUR
    recoverSession(bench)
    expect(nowPlaying(bench)).toMatchObject({
      running: { id: 1, endAt: null },
      notices: [{ kind: 'still_running', session: 1, startAt: NOON }],
    })
    settleNotice(bench, { session: 1, answer: 'keep', at: null })
    expect(nowPlaying(bench)).toMatchObject({ running: { id: 1 }, notices: [] })
    // From here the app watches it.
    expect(bench.store.sessions.lastBeat(1)).toBe(NOON + HOUR)
  })

  test('a session killed within its first second lasted that second', () => {
    const bench = running(true)
    recoverSession(bench)
    expect(bench.store.sessions.get(1)?.endAt).toBe(NOON + 1)
  })
})
