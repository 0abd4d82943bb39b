import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { electronCommand, temporaryFolder } from './support/launch'

const SHOWS_PROCESSES = existsSync('/proc/self/status')
/** SECCOMP_MODE_FILTER of the kernel: system calls are let through one by one. */
const FILTERED = '2'

let folder: string
let app: ChildProcess | null = null

test.beforeEach(() => {
  folder = temporaryFolder()
})
test.afterEach(async () => {
  if (app?.exitCode === null && app.pid !== undefined) {
    const ended = new Promise((done) => app?.once('exit', done))
    process.kill(-app.pid, 'SIGTERM')
    await ended
  }
  rmSync(folder, { recursive: true, force: true })
})

if (SHOWS_PROCESSES) {
  test('started by an ordinary user, every process with a page in it is locked in by the kernel', async () => {
    startAsOrdinaryUser()
    await expect.poll(() => childrenOfKind('renderer').length, { timeout: 20_000 }).toBeGreaterThan(0)
    for (const { status, command } of childrenOfKind('renderer')) {
      expect(status).toMatchObject({ Seccomp: FILTERED, NoNewPrivs: '1', CapEff: '0000000000000000' })
      expect(status.Uid?.split('\t')).not.toContain('0')
      expect(command).not.toContain('--no-sandbox')
    }
    // The page came up in there: the collection lies where it should.
    await expect.poll(() => existsSync(join(folder, 'collection.db'))).toBe(true)
  })
}

/** As the one who runs the tests, or as nobody where that is root. */
function startAsOrdinaryUser(): void {
  const { command, args, cwd, env } = electronCommand(folder)
  const plain = args.filter((argument) => argument !== '--no-sandbox')
  const options = { cwd, env: { ...env, HOME: folder }, detached: true, stdio: 'ignore' as const }
  if (process.getuid?.() !== 0) {
    app = spawn(command, plain, options)
    return
  }
  const nobody = Number(execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' }))
  chownSync(folder, nobody, nobody)
  app = spawn(command, plain, { ...options, uid: nobody, gid: nobody })
}

/** The app's processes of a kind, known by the data folder in their command line. */
function childrenOfKind(kind: string) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      // Chromium's processes rewrite theirs with spaces.
      const command = textOf(`/proc/${pid}/cmdline`).split(/[\0 ]/)
      const ours = command.includes(`--type=${kind}`) && command.some((each) => each.includes(folder))
      return ours ? [{ command, status: fieldsOf(textOf(`/proc/${pid}/status`)) }] : []
    })
}

function fieldsOf(status: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    status.split('\n').map((line): [string, string] => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trim()]
    }),
  )
}

/** Empty for a process that has ended meanwhile. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
