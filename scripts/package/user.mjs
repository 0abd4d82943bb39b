import { chmodSync, chownSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const NOBODY = 65534
const isRoot = process.getuid?.() === 0

/** Chromium refuses to run as root: there, what is tried runs as the user who owns nothing. */
export const ordinaryUser = isRoot ? { uid: NOBODY, gid: NOBODY } : {}

/** A new folder that the ordinary user can write in. */
export function ordinaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'canalog-package-'))
  chmodSync(folder, 0o755)
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
  return folder
}
