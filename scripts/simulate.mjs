import { resolve } from 'node:path'
import { runnerImport } from 'vite'
import { run } from './lib/messages.mjs'

const ROOT = resolve(import.meta.dirname, '..')

// How well the wear engine forecasts the wear of owners whose true lives are known; prints a table.
await run(async () => {
  const { module } = await runnerImport(resolve(ROOT, 'scripts/simulate/main.ts'), {
    root: ROOT,
    configFile: false,
    resolve: { alias: { '@shared': resolve(ROOT, 'src/shared') } },
  })
  process.stdout.write(module.simulate())
})
