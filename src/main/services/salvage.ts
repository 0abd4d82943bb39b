/** What is left of a damaged collection, as the text of a file that can be imported. */
import { checkImport } from '../../shared/interchange/check'
import { countsOf, LIST_NAMES, type ListName } from '../../shared/interchange/contents'
import { type Issue, readCollection } from '../../shared/interchange/read'
import type { CollectionFile } from '../../shared/interchange/schema'
import { fileOf } from '../../shared/interchange/write'
import { readContents } from './interchangeContents'
import type { Bench } from './services'

export interface Salvaged {
  /** A whole `*.canalog.json`, known to import; null when there is nothing to keep. */
  readonly text: string | null
  /** How many entries of each list are in it. */
  readonly kept: Readonly<Record<string, number>>
  /** Entries that were read and cannot be imported as they are. */
  readonly leftOut: number
}

/** Writes down what a rebuilt collection holds, less what an import would refuse. */
export function salvageText(bench: Bench): Salvaged {
  let file = fileOf(readContents(bench))
  let leftOut = 0
  for (;;) {
    const text = `${JSON.stringify(file, null, 2)}\n`
    const read = readCollection(text)
    const issues = read.ok ? checkImport(read.contents).issues : read.issues
    if (read.ok && issues.length === 0) {
      const kept = countsOf(read.contents)
      return { text: Object.keys(kept).length > 0 ? text : null, kept, leftOut }
    }
    const less = without(file, issues)
    if (less.taken === 0) throw new Error(`Nothing can be left out: ${issues[0]?.path} ${issues[0]?.message}`)
    leftOut += less.taken
    file = less.file
  }
}

/** The file without the entries that stand against its import; settings fall back to how they were at first. */
function without(file: CollectionFile, issues: readonly Issue[]): { file: CollectionFile; taken: number } {
  const places = new Map<ListName, Set<number>>()
  let owner = 0
  for (const { path } of issues) {
    const [, name = '', index = ''] = /^\$\.(\w+)(?:\[(\d+)\])?/.exec(path) ?? []
    const list = LIST_NAMES.find((each) => each === name)
    if (list && index !== '') places.set(list, (places.get(list) ?? new Set()).add(Number(index)))
    else if (name === 'owner') owner = 1
  }
  const { owner: settings, ...lists } = file
  const kept = LIST_NAMES.map((name) => {
    const bad = places.get(name)
    const entries: readonly unknown[] = lists[name] ?? []
    return [name, bad ? entries.filter((_entry, index) => !bad.has(index)) : entries] as const
  })
  const taken = [...places.values()].reduce((sum, { size }) => sum + size, owner)
  const next = { ...lists, ...Object.fromEntries(kept) } as CollectionFile
  return { file: owner > 0 || settings === undefined ? next : { ...next, owner: settings }, taken }
}
