import { withDisplay } from './display.mjs'
import { run } from './lib/messages.mjs'
import { tool } from './lib/processes.mjs'
import { asApp, ready } from './ready.mjs'
import { sandboxArguments } from './sandbox.mjs'

await run(async () => {
  const electron = await ready({ window: true })
  const sandbox = sandboxArguments(electron).length > 0 ? ['--noSandbox'] : []
  return await withDisplay((environment) =>
    tool('electron-vite/bin/electron-vite.js', ['dev', ...sandbox, ...process.argv.slice(2)], {
      env: asApp(environment),
    }),
  )
})
