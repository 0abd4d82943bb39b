import { lacksDisplay, withDisplay } from './display.mjs'
import { ensureBuild } from './ensure-build.mjs'
import { run, say } from './lib/messages.mjs'
import { foreground } from './lib/processes.mjs'
import { asApp, ready } from './ready.mjs'
import { sandboxArguments } from './sandbox.mjs'

await run(async () => {
  const electron = await ready({ window: true })
  const sandbox = sandboxArguments(electron)
  await ensureBuild()
  if (lacksDisplay()) say('There is no display here: the window opens on a virtual one. Ctrl+C ends it.')
  return await withDisplay((environment) =>
    foreground(electron, [...sandbox, '.', ...process.argv.slice(2)], { env: asApp(environment) }),
  )
})
