import { readFileSync, realpathSync, statSync } from 'node:fs'
import { extname, isAbsolute, join, relative, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
}

export interface AppFile {
  readonly type: string
  readonly bytes: Buffer<ArrayBuffer>
}

/**
 * Reads a file below `root` by the path of a URL, as it came (still percent-encoded).
 * @returns null for everything that is not a file of a known type inside the folder, links out of it included.
 */
export function readAppFile(root: string, urlPath: string): AppFile | null {
  const path = decoded(urlPath)
  if (path === null || /[\0\\]/.test(path)) return null
  const type = TYPES[extname(path).toLowerCase()]
  if (!type) return null
  try {
    const file = realpathSync(join(root, path))
    const inside = relative(realpathSync(root), file)
    if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return null
    return statSync(file).isFile() ? { type, bytes: readFileSync(file) } : null
  } catch {
    return null
  }
}

function decoded(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath)
  } catch {
    return null
  }
}
