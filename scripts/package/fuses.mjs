import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'

/**
 * What the binary of a release may and may not do, by the names of electron-builder.
 * Each is read back from the packaged binary by `npm run package:check`.
 */
export const RELEASE_FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
}

const OPTIONS = {
  runAsNode: FuseV1Options.RunAsNode,
  enableCookieEncryption: FuseV1Options.EnableCookieEncryption,
  enableNodeOptionsEnvironmentVariable: FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  enableNodeCliInspectArguments: FuseV1Options.EnableNodeCliInspectArguments,
  enableEmbeddedAsarIntegrityValidation: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  onlyLoadAppFromAsar: FuseV1Options.OnlyLoadAppFromAsar,
  loadBrowserProcessSpecificV8Snapshot: FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  grantFileProtocolExtraPrivileges: FuseV1Options.GrantFileProtocolExtraPrivileges,
}

/** The fuses of a binary by name; `others` are those of its wire that nobody here sets, by their place in it. */
export async function readFuses(binary) {
  const { version: _, ...wire } = await getCurrentFuseWire(binary)
  const named = Object.entries(OPTIONS).map(([name, place]) => [name, wire[place] === FuseState.ENABLE])
  const known = new Set(Object.values(OPTIONS).map(String))
  const others = Object.entries(wire).filter(([place]) => !known.has(place))
  return { fuses: Object.fromEntries(named), others: Object.fromEntries(others) }
}
