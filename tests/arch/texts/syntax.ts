import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vite'
import { ROOT } from '../biome'

/** A node of a source file's syntax tree; which fields it has depends on its type. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

export interface Source {
  /** From the project's folder, with slashes. */
  readonly path: string
  readonly code: string
  readonly program: Node
}

/** Every TypeScript source below a folder of the project, parsed. */
export function sourcesIn(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = `${folder}/${name.replaceAll('\\', '/')}`
      const code = readFileSync(join(ROOT, path), 'utf8')
      const program = parseAst(code, { lang: path.endsWith('x') ? 'tsx' : 'ts' })
      return { path, code, program: nodeOf(program) }
    })
}

/** Visits a node and all below it, each with what it stands in, outermost first. */
export function walk(
  node: Node,
  visit: (node: Node, within: readonly Node[]) => void,
  within: readonly Node[] = [],
): void {
  visit(node, within)
  const inner = [...within, node]
  for (const child of childrenOf(node)) walk(child, visit, inner)
}

export function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode)
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function nodeOf(value: unknown): Node {
  if (!isNode(value)) throw new Error('the parser gave no tree')
  return value
}

/** `src/renderer/ui/Row.tsx:12` */
export function placeOf({ path, code }: Source, { start }: Node): string {
  return `${path}:${code.slice(0, start).split('\n').length}`
}
