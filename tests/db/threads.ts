/** Long work in threads as the app has them: their program is compiled from the sources first. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
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
  const root = join(__dirname, '../..')
  // Inside the project, so that the driver is found from there.
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'canalog-threads-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        input: {
          work: join(root, 'src/main/work/main.ts'),
          reading: join(root, 'src/main/work/readingAhead.ts'),
          importer: join(__dirname, 'importer.ts'),
        },
        output: { entryFileNames: '[name].mjs' },
      },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  })
  const program = join(folder, 'work.mjs')
  return {
    program,
    reading: join(folder, 'reading.mjs'),
    workshop: () => createWorkshop(startInThreads(program)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
