import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './ensure-build.mjs'
import { electronVersion } from './ensure-electron.mjs'
import { run, Stop, say } from './lib/messages.mjs'
import { capture, installed, ROOT, tool } from './lib/processes.mjs'
import { buildDeb } from './package/deb.mjs'
import { DIST, unpackedApp } from './package/places.mjs'
import { ready } from './ready.mjs'

/**
 * `npm run package` builds the unpacked app into dist/ and, where Debian's tools are, a .deb of it.
 * `-- --release` builds what is given away as well (AppImage, disk image, installer), from the official Electron only.
 */
await run(async () => {
  const release = process.argv.includes('--release')
  await ready({ window: false })
  if (release) refuseOtherElectrons()
  if (!existsSync(join(ROOT, 'build', 'icons', '512x512.png'))) throw new Stop('No icons. Run: npm run icons')

  rmSync(DIST, { recursive: true, force: true })
  const built = await build({ quiet: true, stdio: ['ignore', 2, 2] })
  if (built !== 0) return built
  const targets = release ? [] : ['--dir']
  const packed = await tool('electron-builder/cli.js', [
    '--config=electron-builder.config.mjs',
    '--publish=never',
    ...targets,
  ])
  if (packed !== 0) return packed

  const made = [unpackedApp().folder]
  if (capture('dpkg-deb', ['--version']).status === 0) made.push(await buildDeb(release ? 'xz' : 'zstd'))
  say(`\nMade with Electron ${electronVersion()}:\n${made.map((path) => `  ${path}`).join('\n')}`)
  return 0
})

function refuseOtherElectrons() {
  const wanted = JSON.parse(readFileSync(installed('electron', 'package.json'), 'utf8')).version
  if (electronVersion() === wanted) return
  throw new Stop(
    `A release is built from the official Electron ${wanted} only; this is ${electronVersion()}.\n` +
      'Remove node_modules/electron/dist where github.com can be reached, then run the same command again.',
  )
}
