import type { CsvMapping } from './views'

/** Names that people and programs give the columns, likeliest first; compared without case, spaces and signs. */
const NAMES: { readonly [field in keyof CsvMapping]: readonly string[] } = {
  device: [
    'device',
    'deviceid',
    'headphone',
    'headphones',
    'headset',
    'earphone',
    'earphones',
    'iem',
    'iems',
    'gear',
    'devicename',
    'model',
    'kopfhörer',
    'gerät',
    'casque',
    'appareil',
  ],
  date: ['date', 'day', 'startdate', 'datum', 'tag', 'jour'],
  start: [
    'start',
    'startat',
    'starttime',
    'startedat',
    'started',
    'startdatetime',
    'startts',
    'begin',
    'began',
    'begintime',
    'from',
    'fromat',
    'timestamp',
    'datetime',
    'time',
    'beginn',
    'von',
    'début',
    'debut',
  ],
  end: [
    'end',
    'endat',
    'endtime',
    'endedat',
    'ended',
    'enddatetime',
    'stop',
    'stopped',
    'stoptime',
    'finish',
    'finished',
    'to',
    'until',
    'toat',
    'ende',
    'bis',
    'fin',
  ],
  minutes: [
    'minutes',
    'durationminutes',
    'durationmin',
    'duration',
    'mins',
    'min',
    'length',
    'lengthminutes',
    'listened',
    'elapsed',
    'hours',
    'durationhours',
    'durationh',
    'seconds',
    'durationseconds',
    'durations',
    'durationsec',
    'dauer',
    'minuten',
    'stunden',
    'durée',
    'duree',
  ],
  scenario: [
    'scenario',
    'scenarioid',
    'activity',
    'situation',
    'usecase',
    'occasion',
    'context',
    'aktivität',
  ],
  levelDbA: ['leveldba', 'level', 'leveldb', 'dba', 'db', 'spl', 'loudness', 'volume', 'volumedb', 'pegel'],
  rating: ['rating', 'stars', 'score', 'bewertung', 'note15'],
  sweat: ['sweat', 'sweating', 'sweaty', 'schweiß'],
  notes: ['notes', 'note', 'comment', 'comments', 'remark', 'remarks', 'memo', 'description', 'notizen'],
}

/** The order in which fields choose: a day and a start claim their columns before looser names do. */
const FIELDS = Object.keys(NAMES).filter((key): key is keyof CsvMapping => key in NAMES)

/**
 * Guesses which column holds which field from the headers alone. Every column serves one field.
 * A lone `Date` is taken for the start, which then must hold the time too. Fields that must be there
 * but were not recognised are ''.
 */
export function guessMapping(columns: readonly string[]): CsvMapping {
  const free = new Map(columns.map((column) => [keyOf(column), column]))
  const guess = new Map<keyof CsvMapping, string>()
  for (const field of FIELDS) {
    const key = NAMES[field].find((name) => free.has(keyOf(name)))
    const column = key === undefined ? undefined : free.get(keyOf(key))
    if (key === undefined || column === undefined) continue
    guess.set(field, column)
    free.delete(keyOf(key))
  }
  const of = (field: keyof CsvMapping) => guess.get(field) ?? null
  const date = of('start') === null ? null : of('date')
  return {
    device: of('device') ?? '',
    date,
    start: of('start') ?? of('date') ?? '',
    end: of('end'),
    minutes: of('minutes'),
    scenario: of('scenario'),
    levelDbA: of('levelDbA'),
    rating: of('rating'),
    sweat: of('sweat'),
    notes: of('notes'),
  }
}

/** Minutes per unit of a bare number in a column of lengths, as its header says; minutes when it says nothing. */
export function minutesPerUnit(column: string | null): number {
  const words = (column ?? '').toLowerCase()
  if (/(^|[^a-z])(h|hrs?|hours?|stunden|std)([^a-z]|$)/.test(words)) return 60
  if (/(^|[^a-z])(s|secs?|seconds?|sekunden)([^a-z]|$)/.test(words)) return 1 / 60
  return 1
}

function keyOf(column: string): string {
  return column
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '')
}
