import { readdirSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'

/** Proper names of programs that keep a folder in step with other computers. */
export type SyncService =
  | 'Dropbox'
  | 'Google Drive'
  | 'iCloud Drive'
  | 'Nextcloud'
  | 'OneDrive'
  | 'ownCloud'
  | 'Syncthing'

/** What such a program calls its folder, on any system. */
const FOLDERS: readonly (readonly [name: RegExp, service: SyncService])[] = [
  [/^Dropbox( \(.+\))?$/, 'Dropbox'],
  [/^OneDrive(?: ?- ?.+)?$/, 'OneDrive'],
  [/^(?:Google ?Drive(?:-.+)?|My Drive)$/, 'Google Drive'],
  [/^(?:com~apple~CloudDocs|iCloud ?Drive)$/, 'iCloud Drive'],
  [/^Nextcloud\d*$/, 'Nextcloud'],
  [/^ownCloud\d*$/, 'ownCloud'],
]

/** What it puts into the topmost folder that it looks after, whatever that is called. */
const MARKS: readonly (readonly [name: RegExp, service: SyncService])[] = [
  [/^\.stfolder/, 'Syncthing'],
  [/^\.dropbox(\.cache)?$/, 'Dropbox'],
  [/^\.nextcloudsync\.log$/, 'Nextcloud'],
  [/^\.owncloudsync\.log$/, 'ownCloud'],
  [/^\.tmp\.drive(up|down)load$/, 'Google Drive'],
]

/**
 * The program that seems to synchronise a folder, told by its name or its marks on the way up; null = none is known to.
 * It copies a database and its log at different moments, and puts back what was there before.
 */
export function syncServiceOf(folder: string, home: string): SyncService | null {
  for (let at = realPath(folder); ; at = dirname(at)) {
    const named = match(FOLDERS, [lastPartOf(at)])
    // Dropbox keeps its own settings in the home folder under the name of its mark.
    const found = named ?? (at === home ? null : match(MARKS, entriesOf(at)))
    if (found !== null || dirname(at) === at) return found
  }
}

function match(
  known: readonly (readonly [RegExp, SyncService])[],
  names: readonly string[],
): SyncService | null {
  return known.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? null
}

const lastPartOf = (path: string) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)

function realPath(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
