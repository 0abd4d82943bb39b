import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const ROOT = resolve(import.meta.dirname, '../..')

/** One file after another, so that none slows the other; nothing is asserted about time. */
export default defineConfig({
  root: ROOT,
  resolve: { alias: { '@shared': resolve(ROOT, 'src/shared') } },
  test: {
    include: ['tests/bench/*.bench.ts'],
    pool: 'forks',
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
})
