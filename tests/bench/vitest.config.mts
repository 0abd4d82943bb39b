import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const ROOT = resolve(import.meta.dirname, '../..')

/** The table comes last, where it is seen. */
class TableLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isTable = ({ moduleId }: TestSpecification) => Number(moduleId.endsWith('table.bench.ts'))
    return (await super.sort(files)).sort((a, b) => isTable(a) - isTable(b))
  }
}

/** One file after another, so that none slows the other; nothing is asserted about time. */
export default defineConfig({
  root: ROOT,
  resolve: { alias: { '@shared': resolve(ROOT, 'src/shared') } },
  test: {
    include: ['tests/bench/*.bench.ts'],
    pool: 'forks',
    fileParallelism: false,
    sequence: { sequencer: TableLast },
    disableConsoleIntercept: true,
  },
})
