import { t } from '../i18n/texts'
import { type ContentLists, type Contents, type Entries, LIST_NAMES, type ListName } from './contents'
import type { Issue } from './read'
import { fileRows, type Row, type Rows } from './rows'

export interface Merge {
  /** What the collection has not yet. */
  readonly added: Rows
  /** How many entries of the file it has already, the same in every respect. */
  readonly skipped: number
  /** Same id, other content. */
  readonly issues: readonly Issue[]
}

/** Sorts the entries of a file into those that a collection has and those that it has not. */
export function mergeInto(known: Contents, file: Contents): Merge {
  const rows = fileRows(file)
  const merged = LIST_NAMES.map((name) => [name, mergeList(name, known, rows)] as const)
  const lists = Object.fromEntries(merged.map(([name, { added }]) => [name, added])) as Rows
  return {
    added: lists,
    skipped: merged.reduce((sum, [, { skipped }]) => sum + skipped, 0),
    issues: merged.flatMap(([, { issues }]) => issues),
  }
}

interface ListMerge {
  readonly added: readonly Row<unknown>[]
  readonly skipped: number
  readonly issues: readonly Issue[]
}

function mergeList<N extends ListName>(name: N, known: ContentLists, rows: Rows): ListMerge {
  const identity = IDENTITY[name]
  const entries: readonly Entries[N][] = known[name]
  const file: readonly Row<Entries[N]>[] = rows[name]
  return identity === null ? mergeLike(entries, file) : mergeById(entries, file, identity)
}

/** Entries with a name of their own: the same name must mean the same thing. */
function mergeById<T extends object>(
  known: readonly T[],
  file: readonly Row<T>[],
  identity: (entry: T) => string,
): ListMerge {
  const byId = new Map(known.map((entry) => [identity(entry), entry]))
  const added: Row<T>[] = []
  const issues: Issue[] = []
  for (const row of file) {
    const twin = byId.get(identity(row.item))
    if (!twin) added.push(row)
    else {
      const difference = firstDifference(twin, row.item)
      if (difference) {
        issues.push({
          path: `${row.path}.${difference.key}`,
          message: t.interchange.other({ entry: identity(row.item), ...difference }),
        })
      }
    }
  }
  return { added, skipped: file.length - added.length - issues.length, issues }
}

/** Entries without a name: as many as the collection has of the very same are skipped. */
function mergeLike<T extends object>(known: readonly T[], file: readonly Row<T>[]): ListMerge {
  const left = new Map<string, number>()
  for (const entry of known) {
    const content = contentOf(entry)
    left.set(content, (left.get(content) ?? 0) + 1)
  }
  const added = file.filter(({ item }) => {
    const content = contentOf(item)
    const twins = left.get(content) ?? 0
    if (twins > 0) left.set(content, twins - 1)
    return twins === 0
  })
  return { added, skipped: file.length - added.length, issues: [] }
}

/** What makes an entry the same one in a file and in a collection; null = only all of its content. */
const IDENTITY: { readonly [N in ListName]: ((entry: Entries[N]) => string) | null } = {
  devices: ({ id }) => t.interchange.entries.device({ id }),
  products: ({ id }) => t.interchange.entries.product({ id }),
  stock: ({ id }) => t.interchange.entries.lot({ id }),
  parts: ({ id }) => t.interchange.entries.part({ id }),
  mounts: null,
  sessions: null,
  sources: ({ id }) => t.interchange.entries.source({ id }),
  scenarios: ({ id }) => t.interchange.entries.scenario({ id }),
  notes: null,
  photos: null,
  dutyRules: ({ scope, scopeId, slot, duty }) =>
    slot === null
      ? t.interchange.entries.rule({ duty, scope, scopeId })
      : t.interchange.entries.slotRule({ duty, scope, scopeId, slot }),
  dutiesDone: null,
  snoozes: ({ part, device, meter, duty }) =>
    part === null
      ? deviceSnooze(duty, device ?? '', meter)
      : t.interchange.entries.partSnooze({ duty, part }),
  feedback: null,
  learningResets: ({ scenario }) => t.interchange.entries.learningReset({ scenario }),
  rigRatings: ({ device, product }) => t.interchange.entries.rigRating({ device, product }),
  fitJudgements: ({ device, product, side }) => t.interchange.entries.fitJudgement({ product, device, side }),
  materialFigures: ({ material }) => t.interchange.entries.figures({ material }),
  deviceMeters: null,
  orders: ({ id }) => t.interchange.entries.order({ id }),
}

function deviceSnooze(duty: string, device: string, meter: string | null): string {
  return meter === null
    ? t.interchange.entries.deviceSnooze({ duty, device })
    : t.interchange.entries.meterSnooze({ duty, device, meter })
}

/** How an entry is called in messages; null = it has no name. */
export function nameOfEntry<N extends ListName>(list: N, entry: Entries[N]): string | null {
  const identity: ((entry: Entries[N]) => string) | null = IDENTITY[list]
  return identity === null ? null : identity(entry)
}

function firstDifference(known: object, file: object): { key: string; known: string; file: string } | null {
  const there = new Map(Object.entries(known))
  for (const [key, value] of Object.entries(file)) {
    const [knownText, fileText] = [contentOf(there.get(key)), contentOf(value)]
    if (knownText !== fileText) return { key, known: shortened(knownText), file: shortened(fileText) }
  }
  return null
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

/** Content as text, whatever the order of keys. */
function contentOf(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
