import { run } from './lib/messages.mjs'
import { foreground } from './lib/processes.mjs'
import { asNode, ready } from './ready.mjs'

// better-sqlite3 needs the Node inside Electron and crashes older ones: run-on-electron-node.mjs SCRIPT [ARGUMENT …]
await run(async () => {
  const electron = await ready({ window: false })
  return await foreground(electron, process.argv.slice(2), { env: asNode(process.env) })
})
