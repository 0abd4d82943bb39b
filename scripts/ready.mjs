import { lacksDisplay } from './display.mjs'
import { ensureElectron } from './ensure-electron.mjs'
import { ensureLinuxLibraries } from './ensure-linux-libraries.mjs'
import { ensureNode } from './ensure-node.mjs'

/** Everything that running Electron needs is in place; returns the binary's path. */
export async function ready({ window }) {
  ensureNode()
  const electron = await ensureElectron()
  await ensureLinuxLibraries(electron, { virtualDisplay: window && lacksDisplay() })
  return electron
}

/** The environment for Electron as an app; editors' terminals often carry the switch that makes it plain Node. */
export function asApp(environment) {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = environment
  return rest
}

/** The environment for Electron as plain Node, the runtime that ships. */
export const asNode = (environment) => ({ ...environment, ELECTRON_RUN_AS_NODE: '1' })
