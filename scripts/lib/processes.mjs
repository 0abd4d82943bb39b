import { spawn, spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** A file below node_modules, where every tool's own entry lies on every platform. */
export const installed = (...path) => join(ROOT, 'node_modules', ...path)

/** Runs a program to its end, quietly; `status` is null when there is no such program. */
export function capture(command, args, options = {}) {
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...options })
  return { status: done.status, stdout: done.stdout ?? '', stderr: done.stderr ?? '', error: done.error }
}

/** Runs a program in the foreground, hands it our signals, and resolves to its exit code. */
export function foreground(command, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options })
    const forward = (signal) => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, forward)
    // npm's shell may be ended without a word to us; then nobody waits for the child any more.
    const parent = process.ppid
    const watch = setInterval(() => process.ppid !== parent && forward('SIGTERM'), 1000)
    const over = () => {
      clearInterval(watch)
      for (const signal of signals) process.off(signal, forward)
    }
    child.on('error', (error) => {
      over()
      fail(error)
    })
    child.on('close', (code, signal) => {
      over()
      done(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })
}

/** Runs one of the JavaScript tools of node_modules on this Node. */
export const tool = (path, args, options) => foreground(process.execPath, [installed(path), ...args], options)
