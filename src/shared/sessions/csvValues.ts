import { longTextSchema } from '../gear/device'
import { t } from '../i18n/texts'
import { fail, ok, type Result } from '../result'
import { type Sweat, sessionFieldsSchema } from './session'

/** A level in dB(A), with or without its unit. */
export function readLevel(cell: string): Result<number | null> {
  if (cell === '') return ok(null)
  const level = numberIn(cell.replace(/\s*db\s*(spl|\(?a\)?)?$/i, ''))
  return level !== null && sessionFieldsSchema.shape.levelDbA.safeParse(level).success
    ? ok(level)
    : fail('VALIDATION', t.record.csv.notLevel({ cell }))
}

/** One to five: `4`, `4/5` or `★★★★`. */
export function readRating(cell: string): Result<number | null> {
  if (cell === '') return ok(null)
  const stars = /^(★+)☆*$/.exec(cell)?.[1]?.length
  const rating = stars ?? numberIn(cell.replace(/\s*\/\s*5$/, ''))
  return rating !== null && sessionFieldsSchema.shape.rating.safeParse(rating).success
    ? ok(rating)
    : fail('VALIDATION', t.record.csv.notRating({ cell }))
}

const SWEAT_WORDS: Readonly<Record<string, Sweat>> = {
  '': 'none',
  none: 'none',
  no: 'none',
  light: 'light',
  some: 'light',
  heavy: 'heavy',
  much: 'heavy',
}

export function readSweat(cell: string): Result<Sweat> {
  const sweat = new Map(Object.entries(SWEAT_WORDS)).get(cell.toLowerCase())
  return sweat === undefined ? fail('VALIDATION', t.record.csv.notSweat({ cell })) : ok(sweat)
}

export function readNotes(cell: string): Result<string> {
  return longTextSchema.safeParse(cell).success ? ok(cell) : fail('VALIDATION', t.record.csv.notesTooLong)
}

function numberIn(text: string): number | null {
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null
}
