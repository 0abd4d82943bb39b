import { join } from 'node:path'
import { withDisplay } from './display.mjs'
import { run, say } from './lib/messages.mjs'
import { foreground, ROOT } from './lib/processes.mjs'
import { asApp, ready } from './ready.mjs'
import { sandboxArguments } from './sandbox.mjs'

// Draws build/icon.svg in every size that a desktop asks for, by Chromium.
await run(async () => {
  const electron = await ready({ window: true })
  const draw = join(ROOT, 'scripts', 'package', 'drawIcons.cjs')
  const code = await withDisplay((environment) =>
    foreground(electron, [...sandboxArguments(electron), draw], { env: asApp(environment) }),
  )
  if (code === 0) say('The icons are in build/.')
  return code
})
