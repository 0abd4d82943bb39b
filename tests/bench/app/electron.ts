import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const PREFIX = 'bench:'

/** What `probe.cjs` can find out. */
export type Plan = 'empty' | 'empty-memory' | 'start' | 'memory' | 'stalls'
export type Found = Readonly<Record<string, number | readonly number[]>>

/** Starts Electron on a data folder, lets it follow a plan, and resolves to all that it found once it has quit. */
export async function runElectron(
  root: string,
  plan: Plan,
  dataFolder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Found> {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env
  const folder = join(root, 'tests', 'bench', 'app')
  const args = [
    '-r',
    join(folder, 'probe.cjs'),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    plan.startsWith('empty') ? join(folder, 'empty') : root,
  ]
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...environment,
      ...env,
      CANALOG_DATA_DIR: dataFolder,
      BENCH_PLAN: plan,
      BENCH_SINCE_MS: String(performance.timeOrigin + performance.now()),
    },
  })
  return await foundBy(child, plan)
}

async function foundBy(child: ChildProcess, plan: Plan): Promise<Found> {
  const said: string[] = []
  const complained: string[] = []
  child.stdout?.setEncoding('utf8').on('data', (text: string) => said.push(text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => complained.push(text))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`Electron ended with ${code} (${plan}): ${complained.join('')}`)
  const lines = said
    .join('')
    .split('\n')
    .filter((line) => line.startsWith(PREFIX))
  return Object.assign({}, ...lines.map((line) => JSON.parse(line.slice(PREFIX.length))))
}

/** A figure that was found once. */
export function one(found: Found, key: string): number {
  const value = found[key]
  if (typeof value !== 'number') throw new Error(`The window did not tell its ${key}.`)
  return value
}

/** A figure that was found many times. */
export function many(found: Found, key: string): readonly number[] {
  const values = found[key]
  if (typeof values === 'number' || values === undefined)
    throw new Error(`The window did not tell its ${key}.`)
  return values
}
