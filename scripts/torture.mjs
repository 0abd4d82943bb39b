import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { run, say } from './lib/messages.mjs'

const ROOT = resolve(import.meta.dirname, '..')

// Kills writers and long work, damages files, fills disks and interrupts updates; prints what became of the record.
await run(async () => {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '1000' },
      long: { type: 'string', default: '200' },
      flips: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
    },
  })
  const { module } = await runnerImport(resolve(ROOT, 'scripts/torture/main.ts'), {
    root: ROOT,
    configFile: false,
    resolve: { alias: { '@shared': resolve(ROOT, 'src/shared') } },
  })
  const { text, sound } = await module.torture(
    {
      root: ROOT,
      kills: Number(values.kills),
      long: Number(values.long),
      flips: Number(values.flips),
      seed: Number(values.seed),
    },
    say,
  )
  process.stdout.write(text)
  return sound ? 0 : 1
})
