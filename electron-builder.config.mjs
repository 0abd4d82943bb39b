import { readFileSync } from 'node:fs'
import { electronVersion } from './scripts/ensure-electron.mjs'
import { RELEASE_FUSES } from './scripts/package/fuses.mjs'
import { LANGUAGES, PREBUILD, removeLeftovers } from './scripts/package/places.mjs'

const { productName } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'org.canalog.Canalog',
  productName,
  copyright: 'Copyright © The Canalog contributors',
  directories: { output: 'dist', buildResources: 'build' },

  // The very binary that the tests ran on. Its own version counts, which may be older than the one asked for.
  electronDist: 'node_modules/electron/dist',
  electronVersion: electronVersion(),
  npmRebuild: false,

  // Vite has bundled everything but better-sqlite3, which comes with one binary and without its C sources.
  files: [
    'package.json',
    'out/**',
    '!out/built-from.txt',
    '!out/*/LICENCES.md',
    '!**/*.map',
    '!node_modules/node-addon-api',
    '!node_modules/better-sqlite3/{deps,src,binding.gyp,README.md}',
    `!node_modules/better-sqlite3/prebuilds/!(${PREBUILD})`,
  ],
  // Of its own accord electron-builder unpacks every package that has a binary in it, scripts and all.
  asar: { smartUnpack: false },
  asarUnpack: ['node_modules/better-sqlite3/prebuilds/*.node'],
  extraResources: [
    { from: 'LICENSE', to: 'LICENSE.canalog.txt' },
    { from: 'data/NOTICE.md', to: 'NOTICE.catalogue.md' },
    { from: 'out/main/LICENCES.md', to: 'LICENCES.program.md' },
    { from: 'out/renderer/LICENCES.md', to: 'LICENCES.window.md' },
  ],
  electronLanguages: LANGUAGES,
  electronFuses: { ...RELEASE_FUSES, resetAdHocDarwinSignature: true },
  afterPack: removeLeftovers,
  protocols: [{ name: 'Canalog', schemes: ['canalog'] }],
  publish: null,

  // The .deb is built by scripts/package/deb.mjs: electron-builder's needs a tool that it fetches from GitHub.
  linux: {
    target: ['AppImage'],
    executableName: 'canalog',
    icon: 'build/icons',
    category: 'AudioVideo',
    synopsis: 'Pick, log and keep your headphones and in-ear monitors',
    fileAssociations: [
      { ext: 'canalog.json', name: 'Canalog collection', mimeType: 'application/vnd.canalog+json' },
    ],
    desktop: { entry: { GenericName: 'Headphone collection manager', StartupWMClass: productName } },
  },
  mac: {
    target: ['dmg', 'zip'],
    category: 'public.app-category.music',
    hardenedRuntime: true,
    entitlements: 'build/entitlements.mac.plist',
    entitlementsInherit: 'build/entitlements.mac.plist',
    // Only the last ending counts to macOS, so the app offers itself for JSON files and takes them from nobody.
    fileAssociations: [{ ext: 'json', name: 'Canalog collection', role: 'Editor', rank: 'Alternate' }],
  },
  // Windows knows only the last ending as well, and has no "also able to": there nothing is registered for files.
  win: { target: ['nsis'] },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
}
