import { withDisplay } from './display.mjs'
import { ensureBuild } from './ensure-build.mjs'
import { run, say } from './lib/messages.mjs'
import { tool } from './lib/processes.mjs'
import { asApp, ready } from './ready.mjs'

await run(async () => {
  await ready({ window: true })
  await ensureBuild()
  const code = await withDisplay((environment) =>
    tool('@playwright/test/cli.js', ['test', '--project=shots', ...process.argv.slice(2)], {
      env: asApp(environment),
    }),
  )
  if (code === 0) say('The pictures are in shots/.')
  return code
})
