import { t } from '../i18n/texts'
import { fail, ok, type Result } from '../result'
import { addDays, type Instant, type LocalDate, localDateOf, SECONDS_PER_MINUTE } from '../time'
import { minutesPerUnit } from './csvColumns'
import type { CsvRow } from './csvTable'
import { type DateOrder, instantOf, readLength, readMoment, type SaidMoment } from './csvTimes'
import type { CsvMapping } from './views'

export interface CsvClock {
  readonly nowAt: Instant
  /** Zone of times that name none. */
  readonly zone: string
  readonly order: DateOrder
}

/**
 * When a row's session began and ended. An end that is a time of day alone is the first such time
 * after the start. Where both an end and a length are given they must agree to the minute.
 */
export function readWhen(
  row: CsvRow,
  mapping: CsvMapping,
  clock: CsvClock,
): Result<{ startAt: Instant; endAt: Instant }> {
  const start = readStart(row, mapping, clock)
  if (!start.ok) return start
  const startAt = start.data
  const end = readEnd(row, mapping, clock, startAt)
  if (!end.ok) return end
  const lengthCell = row.cell(mapping.minutes)
  const seconds = readLength(lengthCell, minutesPerUnit(mapping.minutes))
  if (lengthCell !== '' && seconds === null) {
    return fail('VALIDATION', t.record.csv.notLength({ cell: lengthCell }))
  }
  const endAt = end.data ?? (seconds === null ? null : startAt + seconds)
  if (endAt === null) return fail('VALIDATION', t.record.csv.neitherEndNorLength)
  if (endAt <= startAt) return fail('VALIDATION', t.record.csv.endsBeforeStart)
  if (seconds !== null && Math.abs(endAt - startAt - seconds) >= SECONDS_PER_MINUTE) {
    return fail('VALIDATION', t.record.csv.endAndLengthDisagree)
  }
  if (endAt > clock.nowAt) return fail('VALIDATION', t.record.csv.notEndedYet)
  return ok({ startAt, endAt })
}

function readStart(row: CsvRow, { date, start }: CsvMapping, clock: CsvClock): Result<Instant> {
  const cell = row.cell(start)
  if (cell === '') return fail('VALIDATION', t.record.csv.startMissing)
  const said = readMoment(cell, clock.order)
  if (!said) return fail('VALIDATION', t.record.csv.notMoment({ cell }))
  if (said.at !== null) return ok(said.at)
  const dateCell = row.cell(date)
  const on = said.on ?? readMoment(dateCell, clock.order)?.on ?? null
  if (on === null && dateCell !== '') return fail('VALIDATION', t.record.csv.notDay({ cell: dateCell }))
  if (on === null) return fail('VALIDATION', t.record.csv.whichDay({ cell }))
  if (said.secondOfDay === null) return fail('VALIDATION', t.record.csv.whatTime({ cell }))
  return ok(instantOf(on, said.secondOfDay, clock.zone))
}

function readEnd(
  row: CsvRow,
  mapping: CsvMapping,
  clock: CsvClock,
  startAt: Instant,
): Result<Instant | null> {
  const cell = row.cell(mapping.end)
  if (cell === '') return ok(null)
  const said = readMoment(cell, clock.order)
  if (!said) return fail('VALIDATION', t.record.csv.notTime({ cell }))
  if (said.at !== null) return ok(said.at)
  if (said.secondOfDay === null) return fail('VALIDATION', t.record.csv.whatEnd({ cell }))
  return ok(endOf(said, said.secondOfDay, startAt, clock))
}

function endOf(said: SaidMoment, secondOfDay: number, startAt: Instant, { zone }: CsvClock): Instant {
  if (said.on !== null) return instantOf(said.on, secondOfDay, zone)
  const startOn: LocalDate = localDateOf(startAt, zone)
  const sameDay = instantOf(startOn, secondOfDay, zone)
  return sameDay > startAt ? sameDay : instantOf(addDays(startOn, 1), secondOfDay, zone)
}
