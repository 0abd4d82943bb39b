/** Long work in threads as the app has them: their program is compiled from the sources first. */
import { join } from 'node:path'
import { compilePrograms } from '../../scripts/torture/programs'
import { startInThreads } from '../../src/main/app/threads'
import { createWorkshop, type Workshop } from '../../src/main/app/workshop'

export interface Threads {
  /** The file that each thread runs. */
  readonly program: string
  /** The file of the thread that reads ahead. */
  readonly reading: string
  workshop(): Workshop
  remove(): void
}

export async function buildThreads(): Promise<Threads> {
  const { fileOf, remove } = await compilePrograms(join(__dirname, '../..'), {
    work: 'src/main/work/main.ts',
    reading: 'src/main/work/readingAhead.ts',
    importer: 'tests/db/importer.ts',
  })
  const program = fileOf('work')
  return {
    program,
    reading: fileOf('reading'),
    workshop: () => createWorkshop(startInThreads(program)),
    remove,
  }
}
