import { isNode, type Node, placeOf, type Source, walk } from './syntax'

export interface Literal {
  readonly text: string
  readonly place: string
}

/** What stands in a source as if people were to read it: text between tags, and strings of words. */
export function proseIn(source: Source): Literal[] {
  const found: Literal[] = []
  walk(source.program, (node, within) => {
    const text = textOf(node)
    if (text === null || !isProse(node, text) || within.some(isForProgrammers)) return
    if (within.length > 0 && isName(node, within.at(-1))) return
    found.push({ text, place: placeOf(source, node) })
  })
  return found
}

function textOf(node: Node): string | null {
  if (node.type === 'Literal' || node.type === 'JSXText')
    return typeof node.value === 'string' ? node.value : null
  if (node.type !== 'TemplateElement' || typeof node.value !== 'object' || node.value === null) return null
  return 'cooked' in node.value && typeof node.value.cooked === 'string' ? node.value.cooked : null
}

/** Two words in a row, or one that begins like a label; between tags, any letters. */
function isProse({ type }: Node, text: string): boolean {
  if (type === 'JSXText') return /\p{L}/u.test(text)
  return (
    (/\p{L}{2,}[,.:;!?…]? \p{L}/u.test(text) || /^\p{Lu}\p{Ll}{2,}[.…?!]?$/u.test(text)) && !SQL.test(text)
  )
}

const SQL =
  /\b(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|PRAGMA|WHERE|JOIN|ORDER BY|COMMIT|ROLLBACK|VACUUM|SAVEPOINT|RELEASE|BEGIN|COALESCE)\b/

/** Types, imports, and what a programming error says to who mends it. */
function isForProgrammers(node: Node): boolean {
  if (node.type.startsWith('TS') && !VALUES_WITH_TYPES.has(node.type)) return true
  if (node.type === 'ImportDeclaration' || node.type === 'ExportNamedDeclaration') return isNode(node.source)
  return node.type === 'NewExpression' && isNode(node.callee) && /Error$/.test(String(node.callee.name))
}

const VALUES_WITH_TYPES = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'])

/** The name of a field, or the key of a lookup. */
function isName(node: Node, parent: Node | undefined): boolean {
  if (parent?.type === 'Property') return parent.key === node
  return parent?.type === 'MemberExpression' && parent.property === node
}
