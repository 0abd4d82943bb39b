import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { ROOT } from '../biome'
import { isNode, type Node, type Source, walk } from './syntax'

/** A name that a module of the project gives to another. */
export interface Imported {
  readonly path: string
  /** As that module calls it. */
  readonly name: string
}

/** What a source takes from other sources of the project at run time, by the name it has there. */
export function importsOf(source: Source): ReadonlyMap<string, Imported> {
  const found = new Map<string, Imported>()
  for (const each of nodesOf(source.program.body)) {
    if (each.type !== 'ImportDeclaration' || each.importKind === 'type' || !isNode(each.source)) continue
    const path = pathOf(source.path, String(each.source.value))
    if (path === null) continue
    for (const { importKind, local, imported } of nodesOf(each.specifiers)) {
      if (importKind === 'type' || !isNode(local) || !isNode(imported)) continue
      found.set(String(local.name), { path, name: String(imported.name) })
    }
  }
  return found
}

/** The functions and constants of a module, by name. */
export function declarationsOf(source: Source): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>()
  for (const each of nodesOf(source.program.body)) {
    const declared =
      each.type === 'ExportNamedDeclaration' && isNode(each.declaration) ? each.declaration : each
    const inner = declared.type === 'VariableDeclaration' ? nodesOf(declared.declarations) : [declared]
    for (const node of inner) if (isNode(node.id)) found.set(String(node.id.name), node)
  }
  return found
}

/** Every name that stands in a piece of code. */
export function namesIn(node: Node): ReadonlySet<string> {
  const names = new Set<string>()
  walk(node, ({ type, name }) => {
    if (type === 'Identifier') names.add(String(name))
  })
  return names
}

function nodesOf(list: unknown): readonly Node[] {
  return Array.isArray(list) ? list.filter(isNode) : []
}

/** The file that a specifier means; `null` for a package and for what is no source. */
export function pathOf(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  const file = posix.join(posix.dirname(from), specifier)
  return ['.ts', '.tsx'].map((end) => `${file}${end}`).find((path) => existsSync(join(ROOT, path))) ?? null
}
