import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { withDisplay } from './display.mjs'
import { ensureBuild } from './ensure-build.mjs'
import { run } from './lib/messages.mjs'
import { foreground, ROOT } from './lib/processes.mjs'
import { asNode, ready } from './ready.mjs'

// Prints what the owner waits for, and what it costs: all of it, or the sections named. Compiled as the app is.
await run(async () => {
  const electron = await ready({ window: true })
  await ensureBuild()
  // Inside the project, so that the driver is found from there.
  const cache = join(ROOT, 'node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'canalog-bench-'))
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@shared': join(ROOT, 'src', 'shared') } },
      build: {
        ssr: join(ROOT, 'tests', 'bench', 'main.ts'),
        outDir: folder,
        emptyOutDir: false,
        rollupOptions: { output: { entryFileNames: 'bench.mjs' } },
      },
      ssr: { noExternal: true, external: ['better-sqlite3'] },
    })
    return await withDisplay((env) =>
      foreground(electron, [join(folder, 'bench.mjs'), ROOT, ...process.argv.slice(2)], { env: asNode(env) }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
