import { join } from 'node:path'
import { ensureBuild } from './ensure-build.mjs'
import { run } from './lib/messages.mjs'
import { foreground, ROOT } from './lib/processes.mjs'
import { asNode, ready } from './ready.mjs'

await run(async () => {
  const electron = await ready({ window: false })
  await ensureBuild()
  // npm moves to the project's folder and keeps the one the command was typed in here.
  const cwd = process.env.INIT_CWD ?? process.cwd()
  return await foreground(electron, [join(ROOT, 'out', 'main', 'cli.js'), ...process.argv.slice(2)], {
    cwd,
    env: asNode(process.env),
  })
})
