import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Figure, FigureTable } from './figures'

const KILOBYTE = 1024

/** What is shipped, and what of it the first screen needs. */
export function sizeFigures(root: string): FigureTable {
  const out = join(root, 'out')
  const renderer = join(out, 'renderer')
  const page = readFileSync(join(renderer, 'index.html'), 'utf8')
  const asked = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, path]) =>
    join(renderer, path ?? ''),
  )
  const all = filesBelow(join(renderer, 'assets'))
  const ending = (files: readonly string[], end: string) => files.filter((file) => extname(file) === end)
  const main = filesBelow(join(out, 'main')).filter((file) => !/cli\.js$|\.md$/.test(file))
  return {
    title: 'Bundles',
    baseline: '',
    figures: [
      size('main', main),
      size('preload', [join(out, 'preload', 'index.js')]),
      size('scripts before the first screen', ending(asked, '.js')),
      { ...size('the same, compressed', ending(asked, '.js'), compressed), target: { of: 'p95', most: 200 } },
      size('scripts of all screens', ending(all, '.js')),
      size('styles', ending(all, '.css')),
    ],
  }
}

function size(name: string, files: readonly string[], bytesOf = plain): Figure {
  return { name, unit: 'KB', values: [files.reduce((sum, file) => sum + bytesOf(file), 0) / KILOBYTE] }
}

function plain(file: string): number {
  return statSync(file).size
}

function compressed(file: string): number {
  return gzipSync(readFileSync(file)).length
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
