import { build } from './ensure-build.mjs'
import { ensureElectron } from './ensure-electron.mjs'
import { ensureNode } from './ensure-node.mjs'
import { run } from './lib/messages.mjs'

await run(async () => {
  ensureNode()
  await ensureElectron()
  return await build()
})
