import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'

const COLLECTION_FILE = 'collection.db'
/** The sample lies beside the owner's collection and never mixes with it. */
const SAMPLE_FILE = 'sample.db'

/** For folders made to hold the owner's data: nobody else on the computer looks in. Windows has no such mode. */
export const OWNER_ALONE = 0o700

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The folder of the owner's data, the same for the app and for the command line:
 * `CANALOG_DATA_DIR` where it is set, else where programs keep such things on this system.
 */
export function dataFolder(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (env.CANALOG_DATA_DIR) return env.CANALOG_DATA_DIR
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Canalog')
    case 'win32':
      return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'Canalog')
    default:
      return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'Canalog')
  }
}

export function collectionFile(folder: string = dataFolder()): string {
  return join(folder, COLLECTION_FILE)
}

export function sampleFile(folder: string = dataFolder()): string {
  return join(folder, SAMPLE_FILE)
}

/** A small file beside the collection that tells how it was left; while it is there, there was a collection. */
export function stateFileOf(file: string): string {
  return join(dirname(file), `${basename(file, '.db')}.state.json`)
}
