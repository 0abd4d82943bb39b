import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Writes a text beside the file, flushes it and renames it: a crash leaves the old file or the new one, never half.
 * @throws the file system's error; nothing is left behind then.
 */
export function replaceFile(file: string, text: string): void {
  const draft = `${file}.part`
  try {
    const handle = openSync(draft, 'w')
    try {
      writeFileSync(handle, text)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(draft, file)
  } finally {
    rmSync(draft, { force: true })
  }
}
