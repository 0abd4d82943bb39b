import { closeSync, fsyncSync, openSync, statSync } from 'node:fs'

/** Waits until a file, or the names in a folder, are on the disk itself. */
export function flush(path: string): void {
  // Windows cannot open a folder to flush it; its file system does so itself.
  if (process.platform === 'win32' && statSync(path).isDirectory()) return
  const handle = openSync(path, process.platform === 'win32' ? 'r+' : 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
