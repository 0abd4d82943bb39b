import type { z } from 'zod'
import { t } from '../i18n/texts'
import { type Contents, contentsOf } from './contents'
import { FORMAT, fileSchema } from './schema'

/** What is wrong with a file: where (`$.sessions[3].start`) and why. */
export interface Issue {
  readonly path: string
  readonly message: string
}

/** More of the same would help nobody. */
export const MOST_ISSUES = 50

/** Of one list; assumed: five times what ten years of the busiest owner leave. More is made to keep a reader busy. */
export const MOST_ENTRIES = 1_000_000

/**
 * Values, lists and objects of one file; assumed, and what about a million sessions have. Lists and objects of some
 * hundred million parts end the whole program, not only who reads them: V8 cannot hold them and says so to nobody.
 */
export const MOST_VALUES = 12_000_000

export type ReadResult =
  | { readonly ok: true; readonly contents: Contents }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Reads the text of a `*.canalog.json` file against its schema; what the entries say of each other is judged in `check.ts`. */
export function readCollection(text: string): ReadResult {
  const read = readJson(text, fileSchema, (json) => newerFormat(json) ?? overlongList(json))
  return read.ok ? { ok: true, contents: contentsOf(read.data) } : read
}

/**
 * Reads JSON of a certain shape; whatever is wrong with it comes with its path.
 * @param objection to the JSON as a whole, before its shape is looked at; null = none.
 */
export function readJson<T extends z.ZodType>(
  text: string,
  schema: T,
  objection: (json: unknown) => Issue | null = () => null,
):
  | { readonly ok: true; readonly data: z.output<T> }
  | { readonly ok: false; readonly issues: readonly Issue[] } {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const objected = objection(parsed.json)
  if (objected) return { ok: false, issues: [objected] }
  const unstorable = UNSTORABLE_ESCAPE.test(text) ? unstorableText(parsed.json) : null
  if (unstorable) return { ok: false, issues: [unstorable] }
  const read = schema.safeParse(parsed.json)
  if (read.success) return { ok: true, data: read.data }
  const again = withoutNulls(parsed.json, read.error) ? schema.safeParse(parsed.json) : read
  return again.success ? { ok: true, data: again.data } : { ok: false, issues: issuesOf(again.error) }
}

/**
 * An absent key and null mean the same, so a null that stands where a default would is taken out.
 * @returns whether anything was.
 */
function withoutNulls(json: unknown, error: z.ZodError): boolean {
  let taken = false
  for (const { code, path } of error.issues) {
    const key = path.at(-1)
    const holder = path
      .slice(0, -1)
      .reduce<unknown>(
        (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
        json,
      )
    if (code === 'unrecognized_keys' || key === undefined) continue
    if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) continue
    if (Reflect.get(holder, key) !== null) continue
    Reflect.deleteProperty(holder, key)
    taken = true
  }
  return taken
}

/** `$.sessions[3].start` */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    const name = String(key)
    return /^[A-Za-z_]\w*$/.test(name) ? `${text}.${name}` : `${text}[${JSON.stringify(name)}]`
  }, '$')
}

function parseJson(text: string): { ok: true; json: unknown } | { ok: false; issues: readonly Issue[] } {
  if (isOverfull(text)) {
    return { ok: false, issues: [{ path: '$', message: t.interchange.overfull({ most: MOST_VALUES }) }] }
  }
  try {
    // A byte-order mark, as some editors write it, is no part of the text.
    const json: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
    return { ok: true, json }
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : t.interchange.unknownReason
    return { ok: false, issues: [{ path: '$', message: t.interchange.notJson({ reason }) }] }
  }
}

/** Counted before the text is taken apart; what stands in texts counts, too, for nobody writes that many commas. */
function isOverfull(text: string): boolean {
  if (text.length <= MOST_VALUES) return false
  let values = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === COMMA || unit === LIST || unit === OBJECT) values += 1
    if (values > MOST_VALUES) return true
  }
  return false
}

const [COMMA, LIST, OBJECT] = [',', '[', '{'].map((sign) => sign.charCodeAt(0))

function newerFormat(json: unknown): Issue | null {
  const format = typeof json === 'object' && json !== null && 'canalog' in json ? json.canalog : null
  if (typeof format !== 'number' || format <= FORMAT) return null
  const message = t.interchange.newerFormat({ format, known: FORMAT })
  return { path: '$.canalog', message }
}

function overlongList(json: unknown): Issue | null {
  if (typeof json !== 'object' || json === null) return null
  for (const key in json) {
    const list: unknown = Reflect.get(json, key)
    if (!Array.isArray(list) || list.length <= MOST_ENTRIES) continue
    const message = t.interchange.overlongList({ entries: list.length, most: MOST_ENTRIES })
    return { path: pathText([key]), message }
  }
  return null
}

function issuesOf(error: z.ZodError): readonly Issue[] {
  return error.issues
    .flatMap((issue): Issue[] =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.slice(0, MOST_ISSUES).map((key) => ({
            path: pathText([...issue.path, key]),
            message: t.interchange.unknownKey({ key: JSON.stringify(key) }),
          }))
        : [{ path: pathText(issue.path), message: issue.message }],
    )
    .slice(0, MOST_ISSUES)
}

/** A zero character, or half of a surrogate pair: JSON can write both, no database keeps them. */
const UNSTORABLE_ESCAPE = /\\u(?:0000|[dD][89a-fA-F])/

/** Goes through the value without calling itself: a file may be nested as deeply as it likes. */
function unstorableText(json: unknown): Issue | null {
  const open: Place[] = [{ value: json, key: null, above: null }]
  for (let place = open.pop(); place; place = open.pop()) {
    const { value } = place
    if (isUnstorable(value)) return { path: pathText(stepsTo(place)), message: t.interchange.unstorable }
    if (typeof value !== 'object' || value === null) continue
    const entries: Iterable<[PropertyKey, unknown]> = Array.isArray(value)
      ? value.entries()
      : Object.entries(value)
    const inside: Place[] = []
    for (const [key, item] of entries) {
      if (isUnstorable(key)) return { path: pathText(stepsTo(place)), message: t.interchange.unstorable }
      inside.push({ value: item, key, above: place })
    }
    for (const each of inside.reverse()) open.push(each)
  }
  return null
}

interface Place {
  readonly value: unknown
  /** Where it stands in what holds it; null = it is the whole. */
  readonly key: PropertyKey | null
  readonly above: Place | null
}

function stepsTo(place: Place): readonly PropertyKey[] {
  const steps: PropertyKey[] = []
  for (let at: Place | null = place; at; at = at.above) if (at.key !== null) steps.push(at.key)
  return steps.reverse()
}

const isUnstorable = (value: unknown) =>
  typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())
