import { t } from '../i18n/texts'
import { BUILTIN_SCENARIOS } from '../scenarios/builtin/builtin'
import { type Contents, type Entries, NO_CONTENTS } from './contents'
import { type Merge, mergeInto, nameOfEntry } from './merge'
import { type Issue, MOST_ISSUES } from './read'
import { joinedRows, knownRows, placeOf, type Row, type Rows } from './rows'
import { spanIssues } from './spans'

export interface Verdict extends Omit<Merge, 'issues'> {
  /** Empty when the file can be imported; at most fifty. */
  readonly issues: readonly Issue[]
}

/**
 * Judges a file against everything the record refuses, before anything is written.
 * @param known what the collection has already; the entries of the file may refer to it.
 */
export function checkImport(file: Contents, known: Contents = NO_CONTENTS): Verdict {
  const { added, skipped, issues } = mergeInto(known, file)
  const rows = joinedRows(knownRows(known), added)
  const found = [
    ...issues,
    ...twinIssues(added),
    ...referenceIssues(rows),
    ...scenarioIssues(rows),
    ...entryIssues(rows),
    ...thresholdIssues(file),
    ...spanIssues(rows),
  ]
  return { added, skipped, issues: found.slice(0, MOST_ISSUES) }
}

function issue(row: Row<unknown>, key: string, message: string): Issue[] {
  return row.path === null ? [] : [{ path: `${row.path}.${key}`, message }]
}

const NAMED_LISTS = [
  'devices',
  'products',
  'stock',
  'parts',
  'sources',
  'scenarios',
  'dutyRules',
  'snoozes',
  'fitJudgements',
  'learningResets',
  'rigRatings',
  'materialFigures',
  'orders',
] as const

/** The same id twice within the file. */
function twinIssues(rows: Rows): Issue[] {
  return NAMED_LISTS.flatMap((list) => {
    const seen = new Map<string, Row<unknown>>()
    return rows[list].flatMap((row) => {
      const name = nameOfEntry(list, row.item) ?? ''
      const first = seen.get(name)
      if (!first) seen.set(name, row)
      return first
        ? issue(row, keyOf(row.item), t.interchange.twice({ entry: name, place: placeOf(first) }))
        : []
    })
  })
}

/** The key that names an entry. */
function keyOf(item: object): string {
  return ['id', 'duty', 'product', 'material'].find((key) => key in item) ?? 'scenario'
}

function referenceIssues(rows: Rows): Issue[] {
  const ids = {
    device: idsOf(rows.devices),
    product: idsOf(rows.products),
    lot: idsOf(rows.stock),
    part: idsOf(rows.parts),
  }
  const missing = (row: Row<unknown>, key: string, kind: keyof typeof ids, id: string | null) =>
    id === null || ids[kind].has(id)
      ? []
      : issue(row, key, t.interchange.missing({ entry: t.interchange.entries[kind]({ id }) }))
  return [
    ...rows.devices.flatMap((row) => missing(row, 'replaces', 'device', row.item.replaces)),
    ...rows.stock.flatMap((row) => missing(row, 'product', 'product', row.item.product)),
    ...rows.parts.flatMap((row) => [
      ...missing(row, 'product', 'product', row.item.product),
      ...missing(row, 'lot', 'lot', row.item.lot),
    ]),
    ...rows.mounts.flatMap((row) => [
      ...missing(row, 'part', 'part', row.item.part),
      ...missing(row, 'device', 'device', row.item.device),
    ]),
    ...rows.sessions.flatMap((row) => [
      ...missing(row, 'device', 'device', row.item.device),
      ...(row.item.parts ?? []).flatMap((part, index) => missing(row, `parts[${index}]`, 'part', part)),
    ]),
    ...[...rows.notes, ...rows.photos].flatMap((row) => missing(row, 'device', 'device', row.item.device)),
    ...rows.dutiesDone.flatMap((row) => [
      ...missing(row, 'part', 'part', row.item.part),
      ...missing(row, 'device', 'device', row.item.device),
    ]),
    ...rows.snoozes.flatMap((row) => [
      ...missing(row, 'part', 'part', row.item.part),
      ...missing(row, 'device', 'device', row.item.device),
    ]),
    ...rows.orders.flatMap((row) => missing(row, 'product', 'product', row.item.product)),
    ...rows.deviceMeters.flatMap((row) => missing(row, 'device', 'device', row.item.device)),
    ...rows.fitJudgements.flatMap((row) => [
      ...missing(row, 'device', 'device', row.item.device),
      ...missing(row, 'product', 'product', row.item.product),
    ]),
    ...rows.rigRatings.flatMap((row) => [
      ...missing(row, 'device', 'device', row.item.device),
      ...missing(row, 'product', 'product', row.item.product),
    ]),
    ...rows.feedback.flatMap((row) => [
      ...missing(row, 'suggested', 'device', row.item.suggested),
      ...missing(row, 'chosen', 'device', row.item.chosen),
    ]),
  ]
}

function idsOf(rows: readonly Row<{ readonly id: string }>[]): ReadonlySet<string> {
  return new Set(rows.map(({ item }) => item.id))
}

const BUILTIN_IDS = new Set(BUILTIN_SCENARIOS.map(({ id }) => id))

/** A session may name a scenario that is there no more: the owner may delete one and keep its history. */
function scenarioIssues({ scenarios }: Rows): Issue[] {
  return scenarios.flatMap((row) =>
    BUILTIN_IDS.has(row.item.id) ? issue(row, 'id', t.interchange.builtIn({ id: row.item.id })) : [],
  )
}

/** What an entry must not say of itself. */
function entryIssues(rows: Rows): Issue[] {
  return [
    ...rows.parts.flatMap(partIssues),
    ...rows.sessions.flatMap((row) =>
      new Set(row.item.parts).size === (row.item.parts?.length ?? 0)
        ? []
        : issue(row, 'parts', t.interchange.samePart),
    ),
    ...rows.dutiesDone.flatMap((row) =>
      (row.item.part === null) === (row.item.device === null)
        ? issue(row, 'part', t.interchange.dutyNeedsOne)
        : [],
    ),
    ...rows.dutiesDone.flatMap(meterIssues),
    ...rows.snoozes.flatMap((row) => [
      ...meterIssues(row),
      ...((row.item.part === null) === (row.item.device === null)
        ? issue(row, 'part', t.interchange.snoozeNeedsOne)
        : []),
      ...((row.item.until === null) === (row.item.untilHours === null)
        ? issue(row, 'until', t.interchange.snoozeNeedsEnd)
        : []),
    ]),
    ...deviceMeterIssues(rows.deviceMeters),
    ...rows.feedback.flatMap((row) =>
      row.item.chosen === row.item.suggested ? issue(row, 'chosen', t.interchange.chosenItself) : [],
    ),
    ...replacementIssues(rows.devices),
  ]
}

function partIssues(row: Row<Entries['parts']>): Issue[] {
  const { hoursBefore, trackedFromAt, retiredAt, retireReason } = row.item
  return [
    ...(hoursBefore > 0 && trackedFromAt === null
      ? issue(row, 'trackedFrom', t.interchange.hoursNeedStart)
      : []),
    ...(retireReason !== null && retiredAt === null
      ? issue(row, 'retiredAt', t.interchange.reasonNeedsInstant)
      : []),
  ]
}

/** What wears on a device as a whole is named together with the device. */
function meterIssues(row: Row<Pick<Entries['snoozes'], 'device' | 'meter'>>): Issue[] {
  return row.item.meter !== null && row.item.device === null
    ? issue(row, 'meter', t.interchange.meterNeedsDevice)
    : []
}

function deviceMeterIssues(rows: Rows['deviceMeters']): Issue[] {
  const open = new Map<string, Row<unknown>>()
  return rows.flatMap((row) => {
    const { device, meter, sinceAt, endedAt, endReason } = row.item
    const name = `${device}/${meter}`
    const other = endedAt === null ? open.get(name) : undefined
    if (endedAt === null && !other) open.set(name, row)
    return [
      ...((endedAt === null) === (endReason === null)
        ? []
        : issue(row, 'endReason', t.interchange.endNeedsReason)),
      ...(sinceAt !== null && endedAt !== null && endedAt <= sinceAt
        ? issue(row, 'ended', t.interchange.endAfterBeginning)
        : []),
      ...(other ? issue(row, 'ended', t.interchange.meterAtWork({ meter, place: placeOf(other) })) : []),
    ]
  })
}

/** A device cannot, by whatever detour, have replaced itself. */
function replacementIssues(rows: Rows['devices']): Issue[] {
  const replaces = new Map(rows.map(({ item }) => [item.id, item.replaces]))
  return rows.flatMap((row) => {
    const seen = new Set<string>()
    let id: string | null = row.item.replaces
    while (id !== null && id !== row.item.id && !seen.has(id)) {
      seen.add(id)
      id = replaces.get(id) ?? null
    }
    return id === row.item.id ? issue(row, 'replaces', t.interchange.replacedItself({ id: row.item.id })) : []
  })
}

function thresholdIssues({ owner }: Contents): Issue[] {
  return owner.wearSoon < owner.wearDue && owner.wearDue < owner.wearOverdue
    ? []
    : [{ path: '$.owner.wearDue', message: t.services.care.thresholdOrder }]
}
