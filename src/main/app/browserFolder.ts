import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OWNER_ALONE } from '../paths'

/**
 * Where Chromium keeps its own files: in the data folder, or in a temporary one where nothing can be written there,
 * so that a window can say so.
 */
export function browserFolder(dataFolder: string): string {
  const folder = join(dataFolder, 'browser')
  try {
    mkdirSync(folder, { recursive: true, mode: OWNER_ALONE })
    accessSync(folder, constants.W_OK)
    return folder
  } catch {
    return mkdtempSync(join(tmpdir(), 'canalog-browser-'))
  }
}
