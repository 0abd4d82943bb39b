import { sep } from 'node:path'
import { type Plugin, runnerImport } from 'vite'

interface LeanPageOptions {
  readonly contractFile: string
  /** Every English text. */
  readonly textsFile: string
}

/**
 * Keeps out of the built page's first file what it does not need. Schemas: main checks whatever comes in; the page
 * needs of the contract only which answers a command makes stale, and of a noun's module only the words and rules
 * beside its schema. And texts of other screens, which are read with them.
 */
export function leanPage({ contractFile, textsFile }: LeanPageOptions): Plugin[] {
  return [contractOfTopics(contractFile), droppableSchemas(), textsOfOpening(textsFile)]
}

interface Channel {
  readonly kind: string
  readonly reads?: readonly string[]
  readonly changes?: readonly string[]
}

/** The contract without what goes in and comes out. */
function contractOfTopics(contractFile: string): Plugin {
  return {
    name: 'canalog:contract-of-topics',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (id !== contractFile) return null
      const { contract } = await evaluated<{ contract: Record<string, Channel> }>(contractFile)
      const topics = Object.entries(contract).map(([name, { kind, reads, changes }]) => [
        name,
        { kind, reads, changes },
      ])
      return `export const contract = ${JSON.stringify(Object.fromEntries(topics))}`
    },
  }
}

/** Until it speaks on, the page has the texts that the window opens with. */
function textsOfOpening(textsFile: string): Plugin {
  return {
    name: 'canalog:texts-of-opening',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === textsFile ? "export { opening as en } from './opening'" : null),
  }
}

/** Runs a module of the project. Vite takes that for development, and would go on to build React's slow half. */
async function evaluated<T>(file: string): Promise<T> {
  const { NODE_ENV } = process.env
  try {
    return (await runnerImport<T>(file, { configFile: false, logLevel: 'error' })).module
  } finally {
    process.env.NODE_ENV = NODE_ENV
  }
}

/** Tells the bundler that a schema nobody asks for may go: what zod does while it builds one changes nothing else. */
function droppableSchemas(): Plugin {
  return {
    name: 'canalog:droppable-schemas',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes(`${sep}src${sep}shared${sep}`) || !SCHEMA.test(code)) return null
      let marked = code
      for (const { start, end } of schemasOf(this.parse(code, { lang: 'ts' })).reverse()) {
        marked = `${marked.slice(0, start)}/* @__PURE__ */ (() => (${marked.slice(start, end)}))()${marked.slice(end)}`
      }
      return { code: marked, map: null }
    },
  }
}

const MADE: readonly string[] = ['CallExpression', 'ObjectExpression']
const SCHEMA = /Schema = |from 'zod'/

type Program = ReturnType<
  ThisParameterType<Extract<Plugin['transform'], (...args: never) => unknown>>['parse']
>

/** Where a module's constants are made by a call, `deviceSchema.omit(…)`, or of several. */
function schemasOf(program: Program): { readonly start: number; readonly end: number }[] {
  return program.body
    .map((statement) => (statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement))
    .flatMap((statement) => (statement?.type === 'VariableDeclaration' ? statement.declarations : []))
    .flatMap(({ init }) => (init && MADE.includes(init.type) ? [init] : []))
}
