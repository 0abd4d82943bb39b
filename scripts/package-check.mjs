import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { electronVersion } from './ensure-electron.mjs'
import { run, say } from './lib/messages.mjs'
import { checkCommandLine } from './package/checks/commandLine.mjs'
import { checkContents, megabytes } from './package/checks/contents.mjs'
import { checkInstalled, checkRemoved, installDeb } from './package/checks/deb.mjs'
import { checkForeignApp } from './package/checks/foreignApp.mjs'
import { checkFuses } from './package/checks/fuses.mjs'
import { checkJourneys } from './package/checks/journeys.mjs'
import { debFile } from './package/deb.mjs'
import { bytesBelow, unpackedApp } from './package/places.mjs'
import { ordinaryFolder } from './package/user.mjs'
import { ready } from './ready.mjs'

/** Tries what `npm run package` built, as its users would have it: a .deb where there is one is installed first. */
await run(async () => {
  await ready({ window: true })
  const unpacked = unpackedApp()
  const folder = ordinaryFolder()
  const root = join(folder, 'root')
  const driven = join(folder, 'driven')
  const asDeb = process.getuid?.() === 0 && existsSync(debFile())
  const app = asDeb ? installDeb(root) : unpacked

  const checks = [
    ['size', () => [`${megabytes(bytesBelow(unpacked.folder))} unpacked, Electron ${electronVersion()}`]],
    ['contents', () => checkContents(app)],
    ['fuses', () => checkFuses(app)],
    ...(asDeb ? [['.deb', () => checkInstalled(root)]] : []),
    ['command line', () => checkCommandLine(app)],
    ['journeys', () => checkJourneys(app, driven)],
    ['foreign app', () => checkForeignApp(driven)],
    ...(asDeb ? [['removal', () => checkRemoved(root)]] : []),
  ]
  let failed = 0
  try {
    for (const [name, check] of checks) failed += await report(name, check)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  if (!asDeb) say('No .deb was installed: that takes root, dpkg, and a .deb to install.')
  return failed === 0 ? 0 : 1
})

async function report(name, check) {
  try {
    const lines = await check()
    say(`✓ ${name}\n${lines.map((line) => `    ${line}`).join('\n')}`)
    return 0
  } catch (error) {
    say(`✗ ${name}\n${error.message}`)
    return 1
  }
}
