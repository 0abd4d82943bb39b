import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { stateFileOf } from '../paths'

/** What of the state file is looked at here; whoever opens the collection reads all of it, and checks it. */
interface Left {
  readonly sealed?: { readonly look?: { readonly bytes?: number; readonly writtenAtMs?: number } } | null
}

/**
 * A guess without opening it: true for a collection that was closed properly and that nothing has written to since,
 * as far as its size and its times tell. It can all but be relied on to open.
 */
export function wasLeftWell(file: string): boolean {
  try {
    const { sealed }: Left = JSON.parse(readFileSync(stateFileOf(file), 'utf8'))
    const { size, mtimeMs } = statSync(file)
    accessSync(file, constants.R_OK | constants.W_OK)
    return sealed?.look?.bytes === size && sealed.look.writtenAtMs === mtimeMs
  } catch {
    return false
  }
}
