import { isNode, type Node, placeOf, type Source, walk } from './syntax'

/** Where a source asks the catalogue for something: `t.agenda.title` → `agenda.title`, as far as it can be read. */
export interface Use {
  readonly key: string
  readonly place: string
  /** Asked when the module is loaded, before it is known which language to speak. */
  readonly tooEarly: boolean
}

export function usesIn(source: Source): Use[] {
  const uses: Use[] = []
  walk(source.program, (node, within) => {
    if (node.type !== 'Identifier' || node.name !== 't' || !isAsked(node, within)) return
    const key = namesAfter(node, within).join('.')
    uses.push({ key, place: placeOf(source, node), tooEarly: !within.some(runsLater) })
  })
  return uses
}

/** Not where it is declared or imported, and not a field that happens to have this name. */
function isAsked(node: Node, within: readonly Node[]): boolean {
  const parent = within.at(-1)
  return parent?.type === 'MemberExpression' && parent.object === node
}

function namesAfter(node: Node, within: readonly Node[]): string[] {
  const names: string[] = []
  let inner = node
  for (const outer of within.toReversed()) {
    if (outer.type !== 'MemberExpression' || outer.object !== inner || outer.computed === true) break
    if (isNode(outer.property) && typeof outer.property.name === 'string') names.push(outer.property.name)
    inner = outer
  }
  return names
}

function runsLater({ type }: Node): boolean {
  return type === 'ArrowFunctionExpression' || type === 'FunctionExpression' || type === 'FunctionDeclaration'
}
