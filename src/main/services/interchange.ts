import { t } from '../../shared/i18n/texts'
import { checkImport, type Verdict } from '../../shared/interchange/check'
import { type Contents, countsOf, NO_CONTENTS } from '../../shared/interchange/contents'
import { type Issue, readCollection } from '../../shared/interchange/read'
import { writeCollection } from '../../shared/interchange/write'
import type { Changed } from '../../shared/ipc/define'
import { insertRows, isEmpty, readContents, removeContents, writeOwner } from './interchangeContents'
import { act, type Bench, Refusal } from './services'

/** Adds to what is there, or takes its place after a copy of it was made. */
export type ImportMode =
  | { readonly kind: 'add' }
  /** `backUp` makes a verified copy of the collection; it throws when it cannot. */
  | { readonly kind: 'replace'; readonly backUp: () => void }

export interface ImportPreviewed {
  /** What the file holds; null when it cannot be read. */
  readonly contents: Contents | null
  readonly counts: Record<string, number>
  /** With any, the file can be imported in no mode. */
  readonly issues: readonly Issue[]
}

/** A file was refused as a whole; the first issue is the message. */
export class ImportRefusal extends Refusal {
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    const [first] = issues
    const problem = first?.message ?? t.interchange.cannotImport
    super('CONFLICT', t.interchange.refused({ problem, others: issues.length - 1 }), first?.path)
    this.name = 'ImportRefusal'
    this.issues = issues
  }
}

/** The whole collection as the text of a `*.canalog.json` file. */
export function exportCollection(bench: Bench): string {
  return writeCollection(readContents(bench))
}

/** Reads a file and judges it, without writing anything. */
export function previewImport(bench: Bench, text: string): ImportPreviewed {
  const read = readCollection(text)
  if (!read.ok) return { contents: null, counts: {}, issues: read.issues }
  const { contents } = read
  const adding = checkImport(contents, readContents(bench)).issues
  const issues = adding.length === 0 ? [] : checkImport(contents, NO_CONTENTS).issues
  return { contents, counts: countsOf(contents), issues }
}

/**
 * Writes a file into the collection: all of it or nothing, as one action with one Undo. The owner's settings
 * come along where nothing is kept yet, or where everything is replaced.
 * @param onShare hears how much is written, from 0 to 1; what it throws takes all of it back
 * @throws ImportRefusal with everything that stands against it.
 */
export function importCollection(
  bench: Bench,
  contents: Contents,
  mode: ImportMode,
  onShare: (share: number) => void = () => {},
): Changed<{ added: number; skipped: number }> {
  const replacement = mode.kind === 'replace' ? judged(contents, NO_CONTENTS) : null
  if (mode.kind === 'replace' && !isEmpty(readContents(bench))) mode.backUp()
  return act(bench, replacement ? t.services.record.replaced : t.services.record.imported, () => {
    // Until the transaction has begun, another program may write: what was judged by then may no longer be true.
    const before = replacement ? NO_CONTENTS : readContents(bench)
    const { added, skipped } = replacement ?? judged(contents, before)
    if (replacement) removeContents(bench)
    insertRows(bench, added, onShare)
    if (isEmpty(before)) writeOwner(bench, contents.owner)
    return { added: Object.values(added).reduce((sum, rows) => sum + rows.length, 0), skipped }
  })
}

/** @throws ImportRefusal where anything stands against the file. */
function judged(contents: Contents, known: Contents): Verdict {
  const verdict = checkImport(contents, known)
  if (verdict.issues.length > 0) throw new ImportRefusal(verdict.issues)
  return verdict
}
