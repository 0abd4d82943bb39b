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
  const { fileOf, remove } = await compilePrograms(root, ENTRIES)
  return { writer: fileOf('writer'), worker: fileOf('worker'), remove }
}

export interface Compiled<Name extends string> {
  readonly fileOf: (name: Name) => string
  remove(): void
}

/** Compiles sources to programs that run by themselves. @param entries their files within the project, by name */
export async function compilePrograms<Name extends string>(
  root: string,
  entries: Readonly<Record<Name, string>>,
): Promise<Compiled<Name>> {
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
        input: Object.fromEntries(
          Object.entries<string>(entries).map(([name, file]) => [name, resolve(root, file)]),
        ),
        output: { entryFileNames: '[name].mjs' },
      },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  })
  return {
    fileOf: (name) => join(folder, `${name}.mjs`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
