import { writeSync } from 'node:fs'
import { systemClock } from '../clock'
import { collectionFile } from '../paths'
import { attempt } from './files'
import type { Io } from './io'

const OUT = 1
const ERR = 2

/** The world as this process sees it. */
export function processIo(): Io {
  return {
    out: (text) => attempt('The output cannot be written', () => writeAll(OUT, text)),
    err: (text) => {
      try {
        writeAll(ERR, text)
      } catch (error) {
        // Nobody can be told that nobody can be told; the exit code still says how it went.
        if (!(error instanceof Error && 'code' in error)) throw error
      }
    },
    cwd: process.cwd(),
    defaultDb: collectionFile(),
    clock: systemClock,
  }
}

// Streams may still hold text when the process ends; the system call does not return before it is out.
function writeAll(target: number, text: string): void {
  let rest = Buffer.from(text, 'utf8')
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(target, rest))
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
      // Whoever read has read enough.
      if (error.code === 'EPIPE') return
      if (error.code !== 'EAGAIN') throw error
    }
  }
}
