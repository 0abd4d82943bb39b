import { existsSync } from 'node:fs'
import { Stop } from './lib/messages.mjs'
import { installed } from './lib/processes.mjs'

const NEEDED = [20, 19]

/** This Node is new enough and `npm ci` has run. */
export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
    throw new Stop(
      `Canalog needs Node ${NEEDED.join('.')} or newer; this is Node ${process.versions.node}.\n` +
        'Install a newer one from https://nodejs.org, then run the same command again.',
    )
  }
  if (!existsSync(installed('electron-vite', 'package.json'))) {
    throw new Stop('The packages are not installed yet. Run: npm ci')
  }
}
