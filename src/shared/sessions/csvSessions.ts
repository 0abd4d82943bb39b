import { type Device, deviceName } from '../gear/device'
import { t } from '../i18n/texts'
import type { Result } from '../result'
import type { Scenario } from '../scenarios/scenario'
import { addDays, type Instant, localDateOf } from '../time'
import { guessMapping } from './csvColumns'
import { deviceFinder, type NameFinder, scenarioFinder } from './csvNames'
import { type CsvProblem, type CsvRow, readCsvTable } from './csvTable'
import { type DateOrder, dateOrderOf, isAmbiguous } from './csvTimes'
import { readLevel, readNotes, readRating, readSweat } from './csvValues'
import { type CsvClock, readWhen } from './csvWhen'
import type { SessionFields } from './session'
import type { CsvMapping } from './views'

type CsvDevice = Pick<Device, 'id' | 'brand' | 'model' | 'nickname' | 'status' | 'retiredAt'>

/** What the cells are read against. */
export interface CsvContext {
  readonly nowAt: Instant
  /** Zone of times that name none. */
  readonly zone: string
  /** Zone written into the sessions; null = the owner's. */
  readonly sessionZone: string | null
  readonly devices: readonly CsvDevice[]
  readonly scenarios: readonly Pick<Scenario, 'id' | 'name'>[]
}

export interface CsvSession {
  readonly line: number
  readonly fields: SessionFields & { readonly endAt: Instant }
}

export interface CsvSessions {
  readonly columns: readonly string[]
  readonly mapping: CsvMapping
  /** The rows that can be read, in the order of the file. */
  readonly sessions: readonly CsvSession[]
  /** Everything that is wrong, by line. */
  readonly errors: readonly CsvProblem[]
}

/**
 * Reads sessions out of CSV text. Nothing is guessed silently: a row is either read whole or stands
 * in `errors` with a sentence per problem. Local times are read in `zone`; an hour that clocks repeat
 * is its first pass, an hour that they skip is moved on by the length of the gap (`instantAt`).
 * @param mapping which column holds which field; null = guess from the headers.
 */
export function readSessionsCsv(text: string, mapping: CsvMapping | null, context: CsvContext): CsvSessions {
  const table = readCsvTable(text)
  const used = mapping ?? guessMapping(table.columns)
  const absent = missingColumns(table.columns, used)
  if (table.columns.length === 0 || absent.length > 0) {
    const errors = table.columns.length === 0 ? [{ line: 1, message: t.record.csv.emptyFile }] : absent
    return { columns: table.columns, mapping: used, sessions: [], errors }
  }
  const order = orderOfDates(table.rows, used, context)
  if (typeof order !== 'string') {
    return { columns: table.columns, mapping: used, sessions: [], errors: [...table.errors, order] }
  }
  const reader = rowReader(used, { ...context, order })
  const read = table.rows.map((row) => ({ line: row.line, ...reader(row) }))
  const sessions = read.flatMap(({ line, fields }) => (fields ? [{ line, fields }] : []))
  const errors = [
    ...table.errors,
    ...read.flatMap(({ line, problems }) => problems.map((message) => ({ line, message }))),
    ...overlapsIn(sessions),
  ]
  return { columns: table.columns, mapping: used, sessions, errors: byLine(errors) }
}

/** Problems in the order of the file. */
export function byLine(problems: readonly CsvProblem[]): CsvProblem[] {
  return problems.toSorted((a, b) => a.line - b.line)
}

function missingColumns(columns: readonly string[], mapping: CsvMapping): CsvProblem[] {
  const problems: CsvProblem[] = []
  const say = (message: string) => problems.push({ line: 1, message })
  if (mapping.device === '') say(t.record.csv.chooseDevice)
  if (mapping.start === '') say(t.record.csv.chooseStart)
  if (mapping.end === null && mapping.minutes === null) say(t.record.csv.chooseEnd)
  for (const column of new Set(Object.values(mapping))) {
    if (column !== null && column !== '' && !columns.includes(column))
      say(t.record.csv.noColumn({ name: column }))
  }
  return problems
}

function orderOfDates(
  rows: readonly CsvRow[],
  { date, start, end }: CsvMapping,
  { nowAt, zone }: CsvContext,
): DateOrder | CsvProblem {
  const dated = [date, start, end]
    .filter((column) => column !== null)
    .flatMap((column) => rows.map((row) => ({ line: row.line, cell: row.cell(column) })))
    .filter(({ cell }) => cell !== '')
  // A clock further east may show tomorrow.
  const latestOn = addDays(localDateOf(nowAt, zone), 1)
  const order = dateOrderOf(
    dated.map(({ cell }) => cell),
    latestOn,
  )
  const unclear = dated.find(({ cell }) => isAmbiguous(cell)) ?? dated[0]
  if (order !== null || !unclear) return order ?? 'day'
  return { line: unclear.line, message: t.record.csv.dayOrMonth({ cell: unclear.cell }) }
}

type Reading = {
  readonly fields: CsvSession['fields'] | null
  readonly problems: readonly string[]
}

function rowReader(mapping: CsvMapping, context: CsvContext & CsvClock): (row: CsvRow) => Reading {
  const findDevice = deviceFinder(context.devices)
  const findScenario = scenarioFinder(context.scenarios)
  const devices = new Map(context.devices.map((device) => [device.id, device]))
  return (row) => {
    const problems: string[] = []
    const value = <T>(result: Result<T>): T | null => {
      if (result.ok) return result.data
      problems.push(result.error.message)
      return null
    }
    const device = value(named(row.cell(mapping.device), findDevice))
    const when = value(readWhen(row, mapping, context))
    const scenarioCell = row.cell(mapping.scenario)
    const scenario = scenarioCell === '' ? null : value(findScenario(scenarioCell))
    const levelDbA = value(readLevel(row.cell(mapping.levelDbA)))
    const rating = value(readRating(row.cell(mapping.rating)))
    const sweat = value(readSweat(row.cell(mapping.sweat)))
    const notes = value(readNotes(row.cell(mapping.notes)))
    const refusal = device !== null && when ? unlistenable(devices.get(device), when.endAt) : null
    if (refusal !== null) problems.push(refusal)
    if (problems.length > 0 || device === null || !when || sweat === null || notes === null) {
      return { fields: null, problems }
    }
    const facts = { scenario, levelDbA, rating, sweat, notes, temperatureC: null, parts: null }
    return { fields: { device, ...when, ...facts, zone: context.sessionZone }, problems }
  }
}

function named(cell: string, find: NameFinder): Result<string> {
  return cell === ''
    ? { ok: false, error: { code: 'VALIDATION', message: t.record.csv.deviceMissing } }
    : find(cell)
}

/** Lost devices take no sessions, retired ones none past their end. */
function unlistenable(device: CsvDevice | undefined, endAt: Instant): string | null {
  if (!device) return null
  const name = deviceName(device)
  if (device.status === 'lost') return t.services.sessions.deviceLost({ name })
  if (device.status === 'retired' && device.retiredAt === null)
    return t.services.sessions.deviceRetired({ name })
  return device.retiredAt !== null && endAt > device.retiredAt
    ? t.record.csv.retiredByThen({ device: name })
    : null
}

function overlapsIn(sessions: readonly CsvSession[]): CsvProblem[] {
  const problems: CsvProblem[] = []
  for (const ofDevice of Map.groupBy(sessions, ({ fields }) => fields.device).values()) {
    let latest: CsvSession | null = null
    for (const session of ofDevice.toSorted((a, b) => a.fields.startAt - b.fields.startAt)) {
      if (latest && session.fields.startAt < latest.fields.endAt) {
        const [first, second] = [latest.line, session.line].toSorted((a, b) => a - b)
        problems.push({
          line: second ?? session.line,
          message: t.record.csv.overlapsLine({ line: first ?? latest.line }),
        })
      }
      if (!latest || session.fields.endAt > latest.fields.endAt) latest = session
    }
  }
  return problems
}
