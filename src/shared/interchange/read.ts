import type { z } from 'zod'
import { type Contents, contentsOf } from './contents'
import { FORMAT, fileSchema } from './schema'

/** What is wrong with a file: where (`$.sessions[3].start`) and why. */
export interface Issue {
  readonly path: string
  readonly message: string
}

/** More of the same would help nobody. */
export const MOST_ISSUES = 50

export type ReadResult =
  | { readonly ok: true; readonly contents: Contents }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Reads the text of a `*.canalog.json` file against its schema; what the entries say of each other is judged in `check.ts`. */
export function readCollection(text: string): ReadResult {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const newer = newerFormat(parsed.json)
  if (newer !== null) {
    return refused(
      '$.canalog',
      `This file has format ${newer}; this version of Canalog reads up to ${FORMAT}.`,
    )
  }
  const unstorable = UNSTORABLE_ESCAPE.test(text) ? unstorableText(parsed.json) : null
  if (unstorable) return { ok: false, issues: [unstorable] }
  const read = fileSchema.safeParse(parsed.json)
  if (!read.success) return { ok: false, issues: issuesOf(read.error) }
  return { ok: true, contents: contentsOf(read.data) }
}

/** `$.sessions[3].start` */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    const name = String(key)
    return /^[A-Za-z_]\w*$/.test(name) ? `${text}.${name}` : `${text}[${JSON.stringify(name)}]`
  }, '$')
}

function refused(path: string, message: string): { ok: false; issues: readonly Issue[] } {
  return { ok: false, issues: [{ path, message }] }
}

function parseJson(text: string): { ok: true; json: unknown } | { ok: false; issues: readonly Issue[] } {
  try {
    // A byte-order mark, as some editors write it, is no part of the text.
    const json: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
    return { ok: true, json }
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'unknown reason'
    return refused('$', `This is not JSON: ${reason}.`)
  }
}

function newerFormat(json: unknown): number | null {
  const format = typeof json === 'object' && json !== null && 'canalog' in json ? json.canalog : null
  return typeof format === 'number' && format > FORMAT ? format : null
}

function issuesOf(error: z.ZodError): readonly Issue[] {
  return error.issues
    .flatMap((issue): Issue[] =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({
            path: pathText([...issue.path, key]),
            message: `The key ${JSON.stringify(key)} is not known here.`,
          }))
        : [{ path: pathText(issue.path), message: issue.message }],
    )
    .slice(0, MOST_ISSUES)
}

/** A zero character, or half of a surrogate pair: JSON can write both, no database keeps them. */
const UNSTORABLE_ESCAPE = /\\u(?:0000|[dD][89a-fA-F])/

function unstorableText(value: unknown, path: readonly PropertyKey[] = []): Issue | null {
  if (typeof value === 'string') {
    return value.includes('\0') || !value.isWellFormed()
      ? { path: pathText(path), message: 'This text has a character that cannot be kept.' }
      : null
  }
  if (typeof value !== 'object' || value === null) return null
  const entries: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  for (const [key, item] of entries) {
    const issue = unstorableText(String(key)) ?? unstorableText(item, [...path, key])
    if (issue) return issue
  }
  return null
}
