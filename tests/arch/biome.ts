import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

export const ROOT = process.cwd()

type Diagnostic = { category: string; severity: string; location: { path: string } }
export type BiomeReport = {
  summary: { changed: number; unchanged: number; errors: number }
  diagnostics: Diagnostic[]
}

/** Runs Biome's linter over a folder and returns what it found and how many files it looked at. */
export function lintFolder(folder: string): BiomeReport {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
  const run = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(run.stdout)
}
