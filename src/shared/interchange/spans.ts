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
      .flatMap(({ row }) => issue(row, 'end', 'A session must end after it starts.')),
    ...mounts
      .map(mountSpan)
      .filter(tooShort)
      .flatMap(({ row }) => issue(row, 'to', 'A mount must end after it begins.')),
  ]
}

function sessionIssues({ sessions, devices }: Rows): Issue[] {
  const retiredAt = new Map(devices.map(({ item }) => [item.id, item.retiredAt]))
  const late = sessions.flatMap((row) => {
    const end = retiredAt.get(row.item.device) ?? null
    return end !== null && endOf(sessionSpan(row)) > end
      ? issue(row, 'end', `The device "${row.item.device}" was retired at ${formatInstant(end)}.`)
      : []
  })
  const busy = overlapsWithin(
    sessions.map(sessionSpan),
    ({ row }, index) => sessions[index]?.item.device ?? placeOf(row),
    (device) => `on device "${device}"`,
  )
  return [...late, ...busy]
}

function runningIssues(sessions: Rows['sessions']): Issue[] {
  const [first, ...others] = sessions.filter(({ item }) => item.endAt === null)
  return others.flatMap((row) =>
    issue(row, 'end', `At most one session runs, and ${placeOf(first ?? row)} is running too.`),
  )
}

function mountIssues({ mounts, parts }: Rows): Issue[] {
  const partsById = new Map(parts.map(({ item }) => [item.id, item]))
  const outside = mounts.flatMap((row) => {
    const part = partsById.get(row.item.part)
    return part ? outsideLife(row, part) : []
  })
  const spans = mounts.map(mountSpan)
  const touching = (ear: Side) =>
    overlapsWithin(
      spans.filter((_span, index) => mounts[index]?.item.side !== ear),
      (span) => slotKeys.get(span) ?? '',
      (slot) => `in ${slot}`,
    )
  const slotKeys = new Map(
    spans.map((span, index) => {
      const mount = mounts[index]?.item
      return [span, mount ? `the ${mount.slot} of "${mount.device}"` : '']
    }),
  )
  const partBusy = overlapsWithin(
    spans,
    (_span, index) => mounts[index]?.item.part ?? '',
    (part) => `with part "${part}"`,
  )
  return [...outside, ...partBusy, ...unique([...touching('right'), ...touching('left')])]
}

/** A day has no zone: the opening begins at UTC+14, the first clock on Earth to show it. */
const FIRST_CLOCK_S = 14 * SECONDS_PER_HOUR

function outsideLife(row: Row<Mount>, part: Part): Issue[] {
  const { fromAt } = row.item
  if (part.openedOn !== null && fromAt < utcMidnightOf(part.openedOn) - FIRST_CLOCK_S) {
    return issue(row, 'from', `The part "${part.id}" was opened only on ${part.openedOn}.`)
  }
  if (part.retiredAt !== null && endOf(mountSpan(row)) > part.retiredAt) {
    return issue(row, 'to', `The part "${part.id}" was retired at ${formatInstant(part.retiredAt)}.`)
  }
  return []
}

/** Spans of one group that share time: each is compared with the one before it that ends last. */
function overlapsWithin(
  spans: readonly Span[],
  groupOf: (span: Span, index: number) => string,
  where: (group: string) => string,
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
      if (last && endOf(last) > span.fromAt) issues.push(...overlap(last, span, where(group)))
      if (!last || endOf(span) > endOf(last)) last = span
    }
    return issues
  })
}

function overlap(earlier: Span, later: Span, where: string): Issue[] {
  // What the collection has already is not at fault; the entry of the file is named.
  const [blamed, other] = later.row.path === null ? [earlier, later] : [later, earlier]
  return issue(
    blamed.row,
    null,
    `${spanText(blamed)} overlaps ${spanText(other)} (${placeOf(other.row)}) ${where}.`,
  )
}

function spanText({ fromAt, toAt }: Span): string {
  return `${formatInstant(fromAt)} to ${toAt === null ? 'now' : formatInstant(toAt)}`
}

function issue(row: Row<unknown>, key: string | null, message: string): Issue[] {
  return row.path === null ? [] : [{ path: key === null ? row.path : `${row.path}.${key}`, message }]
}

function unique(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((each) => [`${each.path} ${each.message}`, each])).values()]
}
