import { t } from '../../shared/i18n/texts'
import type { ParsedInput } from '../../shared/ipc/contract'
import type { Changed } from '../../shared/ipc/define'
import { BUILTIN_SCENARIOS, builtinScenarios } from '../../shared/scenarios/builtin/builtin'
import { writeSessionsCsv } from '../../shared/sessions/csvExport'
import { byLine, type CsvSession, type CsvSessions, readSessionsCsv } from '../../shared/sessions/csvSessions'
import type { CsvPreview } from '../../shared/sessions/views'
import { isTimeZone } from '../../shared/time'
import { act, type Bench, refuse } from './services'
import { ownerZone } from './settings'

const SAMPLE_ROWS = 20

/** What an import would write and everything that stands in its way; writes nothing. */
export function previewCsv(bench: Bench, input: ParsedInput<'sessions.csvPreview'>): CsvPreview {
  const { columns, mapping, sessions, errors } = readAgainstRecord(bench, input)
  return {
    columns: [...columns],
    mapping,
    sample: sessions.slice(0, SAMPLE_ROWS).map(({ fields }) => fields),
    readable: sessions.length,
    errors: [...errors],
    unreadable: new Set(errors.map(({ line }) => line)).size,
  }
}

/**
 * Writes every session of the file, or none.
 * @param onShare hears how much is written, from 0 to 1; what it throws takes all of it back
 * @returns how many
 */
export function importCsv(
  bench: Bench,
  input: ParsedInput<'sessions.csvImport'>,
  onShare: (share: number) => void = () => {},
): Changed<number> {
  const { sessions, errors } = readAgainstRecord(bench, input)
  const [first] = errors
  if (first) {
    refuse('VALIDATION', t.services.sessions.csvRefused({ ...first, others: errors.length - 1 }), 'text')
  }
  if (sessions.length === 0) refuse('VALIDATION', t.services.sessions.csvEmpty, 'text')
  const label = t.services.sessions.imported({ count: sessions.length })
  return act(bench, label, () => {
    for (const [index, { fields }] of sessions.entries()) {
      bench.store.sessions.insert(fields)
      onShare((index + 1) / sessions.length)
    }
    return sessions.length
  })
}

/** Every session that has ended as CSV that `importCsv` reads again and no spreadsheet runs. */
export function sessionsAsCsv({ store }: Bench): string {
  return writeSessionsCsv(store.sessions.all(), store.devices.all())
}

function readAgainstRecord(bench: Bench, input: ParsedInput<'sessions.csvPreview'>): CsvSessions {
  const { store, clock } = bench
  if (input.zone !== null && !isTimeZone(input.zone)) {
    refuse('VALIDATION', t.services.sessions.noZone({ zone: input.zone }), 'zone')
  }
  const read = readSessionsCsv(input.text, input.mapping, {
    nowAt: clock.nowAt(),
    zone: input.zone ?? ownerZone(bench),
    sessionZone: input.zone,
    devices: store.devices.all(),
    // A file may name them in English although another language is spoken now.
    scenarios: [...store.scenarios.all(), ...builtinScenarios(), ...BUILTIN_SCENARIOS],
  })
  const isTaken = takenTimes(bench, read)
  const overlaps = read.sessions.flatMap(({ line, fields }) =>
    isTaken(fields) ? [{ line, message: t.services.sessions.csvOverlap }] : [],
  )
  return { ...read, errors: byLine([...read.errors, ...overlaps]) }
}

/** Tells whether a device was listened to meanwhile already; what is recorded of each device is read once. */
function takenTimes({ store }: Bench, { sessions }: CsvSessions): (fields: CsvSession['fields']) => boolean {
  const firstAt = sessions.reduce(
    (first, { fields }) => Math.min(first, fields.startAt),
    Number.MAX_SAFE_INTEGER,
  )
  const devices = new Set(sessions.map(({ fields }) => fields.device))
  const recorded = new Map([...devices].map((id) => [id, store.sessions.deviceSpans(id, firstAt)]))
  return ({ device, startAt, endAt }) => {
    const spans = recorded.get(device) ?? []
    // Those of one device never overlap, so in order of their starts they are in order of their ends.
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((spans[middle]?.endAt ?? Number.MAX_SAFE_INTEGER) > startAt) high = middle
      else low = middle + 1
    }
    const next = spans[low]
    return next !== undefined && next.startAt < endAt
  }
}
