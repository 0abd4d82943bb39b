import { t } from '../i18n/texts'
import type { Mount, Part, Side } from '../parts/part'
import type { SessionFields } from '../sessions/session'
import { formatInstant, type Instant, SECONDS_PER_HOUR, utcMidnightOf } from '../time'
import type { Issue } from './read'
import { placeOf, type Row, type Rows } from './rows'

/** Everything the record refuses about stretches of time. */
export function spanIssues(rows: Rows): Issue[] {
  return [
    ...lengthIssues(rows),
    ...sessionIssues(rows),
    ...runningIssues(rows.sessions),
    ...mountIssues(rows),
  ]
}

interface Span {
  readonly fromAt: Instant
  readonly toAt: Instant | null
  readonly row: Row<unknown>
}

const sessionSpan = (row: Row<SessionFields>): Span => ({
  fromAt: row.item.startAt,
  toAt: row.item.endAt,
  row,
})
const mountSpan = (row: Row<Mount>): Span => ({ fromAt: row.item.fromAt, toAt: row.item.toAt, row })
const endOf = ({ toAt }: Span) => toAt ?? Number.POSITIVE_INFINITY

function lengthIssues({ sessions, mounts }: Rows): Issue[] {
  const tooShort = (span: Span) => endOf(span) <= span.fromAt
  return [
    ...sessions
      .map(sessionSpan)
      .filter(tooShort)
      .flatMap(({ row }) => issue(row, 'end', t.interchange.sessionLength)),
    ...mounts
      .map(mountSpan)
      .filter(tooShort)
      .flatMap(({ row }) => issue(row, 'to', t.interchange.mountLength)),
  ]
}

function sessionIssues({ sessions, devices }: Rows): Issue[] {
  const retiredAt = new Map(devices.map(({ item }) => [item.id, item.retiredAt]))
  const late = sessions.flatMap((row) => {
    const end = retiredAt.get(row.item.device) ?? null
    return end !== null && endOf(sessionSpan(row)) > end
      ? issue(row, 'end', t.interchange.deviceRetired({ id: row.item.device, at: formatInstant(end) }))
      : []
  })
  const busy = overlapsWithin(
    sessions.map(sessionSpan),
    ({ row }, index) => sessions[index]?.item.device ?? placeOf(row),
    (overlap, device) => t.interchange.overlapOnDevice({ ...overlap, device }),
  )
  return [...late, ...busy]
}

function runningIssues(sessions: Rows['sessions']): Issue[] {
  const [first, ...others] = sessions.filter(({ item }) => item.endAt === null)
  return others.flatMap((row) =>
    issue(row, 'end', t.interchange.oneRunning({ place: placeOf(first ?? row) })),
  )
}

function mountIssues({ mounts, parts }: Rows): Issue[] {
  const partsById = new Map(parts.map(({ item }) => [item.id, item]))
  const outside = mounts.flatMap((row) => {
    const part = partsById.get(row.item.part)
    return part ? outsideLife(row, part) : []
  })
  const spans = mounts.map(mountSpan)
  const slots = new Map(mounts.map(({ item }) => [slotKey(item), item]))
  const slotKeys = new Map(mounts.map(({ item }, index) => [spans[index], slotKey(item)]))
  const touching = (ear: Side) =>
    overlapsWithin(
      spans.filter((_span, index) => mounts[index]?.item.side !== ear),
      (span) => slotKeys.get(span) ?? '',
      (overlap, key) => {
        const { slot, device } = slots.get(key) ?? { slot: '', device: '' }
        return t.interchange.overlapInSlot({ ...overlap, slot, device })
      },
    )
  const partBusy = overlapsWithin(
    spans,
    (_span, index) => mounts[index]?.item.part ?? '',
    (overlap, part) => t.interchange.overlapWithPart({ ...overlap, part }),
  )
  return [...outside, ...partBusy, ...unique([...touching('right'), ...touching('left')])]
}

function slotKey({ device, slot }: Mount): string {
  return `${slot} ${device}`
}

/** A day has no zone: the opening begins at UTC+14, the first clock on Earth to show it. */
const FIRST_CLOCK_S = 14 * SECONDS_PER_HOUR

function outsideLife(row: Row<Mount>, part: Part): Issue[] {
  const { fromAt } = row.item
  if (part.openedOn !== null && fromAt < utcMidnightOf(part.openedOn) - FIRST_CLOCK_S) {
    return issue(row, 'from', t.interchange.partOpened({ id: part.id, on: part.openedOn }))
  }
  if (part.retiredAt !== null && endOf(mountSpan(row)) > part.retiredAt) {
    return issue(row, 'to', t.interchange.partRetired({ id: part.id, at: formatInstant(part.retiredAt) }))
  }
  return []
}

/** Spans of one group that share time: each is compared with the one before it that ends last. */
function overlapsWithin(
  spans: readonly Span[],
  groupOf: (span: Span, index: number) => string,
  tell: (overlap: Overlap, group: string) => string,
): Issue[] {
  const groups = new Map<string, Span[]>()
  for (const [index, span] of spans.entries()) {
    if (endOf(span) <= span.fromAt) continue
    const group = groupOf(span, index)
    const members = groups.get(group)
    if (members) members.push(span)
    else groups.set(group, [span])
  }
  return [...groups].flatMap(([group, members]) => {
    const issues: Issue[] = []
    let last: Span | null = null
    for (const span of members.sort((a, b) => a.fromAt - b.fromAt)) {
      if (last && endOf(last) > span.fromAt)
        issues.push(...overlap(last, span, (found) => tell(found, group)))
      if (!last || endOf(span) > endOf(last)) last = span
    }
    return issues
  })
}

interface Overlap {
  readonly span: string
  readonly other: string
  readonly place: string
}

function overlap(earlier: Span, later: Span, tell: (overlap: Overlap) => string): Issue[] {
  // What the collection has already is not at fault; the entry of the file is named.
  const [blamed, other] = later.row.path === null ? [earlier, later] : [later, earlier]
  return issue(
    blamed.row,
    null,
    tell({ span: spanText(blamed), other: spanText(other), place: placeOf(other.row) }),
  )
}

function spanText({ fromAt, toAt }: Span): string {
  const from = formatInstant(fromAt)
  return toAt === null
    ? t.interchange.openSpan({ from })
    : t.interchange.span({ from, to: formatInstant(toAt) })
}

function issue(row: Row<unknown>, key: string | null, message: string): Issue[] {
  return row.path === null ? [] : [{ path: key === null ? row.path : `${row.path}.${key}`, message }]
}

function unique(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((each) => [`${each.path} ${each.message}`, each])).values()]
}
