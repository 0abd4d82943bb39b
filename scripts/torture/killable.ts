import { type ChildProcess, spawn } from 'node:child_process'

export interface Killable {
  /** Resolves when it has said something. */
  readonly begun: Promise<void>
  /** Resolves when it has ended, however that came. */
  readonly over: Promise<unknown>
  /** Kills it without warning. @returns every line that it had said */
  kill(): Promise<string[]>
}

/** Starts a program that says line by line what it has done, until it is killed; it may not end by itself. */
export function startKillable(
  program: string,
  args: readonly string[],
  onLine: (line: string) => void = () => {},
): Killable {
  const child: ChildProcess = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  let rest = ''
  let complaint = ''
  const ended = new Promise<NodeJS.Signals | null>((done) => {
    child.on('close', (_code, signal) => done(signal))
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  const begun = new Promise<void>((done, fail) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      said.push(...lines)
      for (const line of lines) onLine(line)
      if (said.length > 0) done()
    })
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') fail(new Error(`A program ended by itself: ${complaint}`))
    })
  })
  return {
    begun,
    over: ended,
    kill: async () => {
      child.kill('SIGKILL')
      const signal = await ended
      if (signal !== 'SIGKILL') throw new Error(`A program ended by itself: ${complaint}`)
      return said
    },
  }
}
