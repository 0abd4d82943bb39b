import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

/** What is killed, compiled to programs of their own, which any number of processes run. */
export interface Programs {
  /** Writes as the app or as the command line does. */
  readonly writer: string
  /** Works as the app does on what takes long, in threads. */
  readonly worker: string
  remove(): void
}

const ENTRIES = {
  writer: 'scripts/torture/writer.ts',
  worker: 'scripts/torture/worker.ts',
  thread: 'src/main/work/main.ts',
}

export async function buildPrograms(root: string): Promise<Programs> {
  // Inside the project, so that the driver is found from there.
  const cache = join(root, 'node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'canalog-programs-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        input: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, resolve(root, file)])),
        output: { entryFileNames: '[name].mjs' },
      },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  })
  return {
    writer: join(folder, 'writer.mjs'),
    worker: join(folder, 'worker.mjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
