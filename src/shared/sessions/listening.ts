import { z } from 'zod'
import { idSchema } from '../gear/device'
import { addDays, type Instant, instantSchema, type LocalDate } from '../time'

/** Stretches of time that listening is summed up over: the last 30 days, the last 12 months, the whole record. */
export const LISTENING_PERIODS = ['month', 'year', 'all'] as const
export type ListeningPeriod = (typeof LISTENING_PERIODS)[number]

const amountSchema = z.strictObject({ seconds: z.int(), sessions: z.int() })

/** What was listened to how long; a session belongs to the moment at which it began. Longest first. */
export const listeningSchema = z.strictObject({
  ...amountSchema.shape,
  devices: z.array(amountSchema.extend({ device: idSchema, lastAt: instantSchema })),
  /** null = nothing was said. */
  scenarios: z.array(amountSchema.extend({ scenario: idSchema.nullable() })),
  /** Devices at hand that were not listened to at all. */
  unused: z.array(idSchema),
  /** The last twelve calendar months, this one last, whatever the period. */
  months: z.array(z.strictObject({ month: z.string(), seconds: z.int() })),
})
export type Listening = z.infer<typeof listeningSchema>

/** What was listened to on one device in one scenario. */
export interface ListenedRow {
  readonly device: string
  readonly scenario: string | null
  readonly seconds: number
  readonly sessions: number
  readonly lastAt: Instant
}

/** The sums of rows by device and by scenario. @param atHand devices that can be listened to now */
export function listeningOf(
  rows: readonly ListenedRow[],
  atHand: readonly string[],
): Omit<Listening, 'months'> {
  const devices = [...Map.groupBy(rows, ({ device }) => device)].map(([device, own]) => ({
    device,
    ...amountOf(own),
    lastAt: Math.max(...own.map(({ lastAt }) => lastAt)),
  }))
  const scenarios = [...Map.groupBy(rows, ({ scenario }) => scenario)].map(([scenario, own]) => ({
    scenario,
    ...amountOf(own),
  }))
  const used = new Set(devices.map(({ device }) => device))
  return {
    ...amountOf(rows),
    devices: devices.sort(longestFirst),
    scenarios: scenarios.sort(longestFirst),
    unused: atHand.filter((device) => !used.has(device)),
  }
}

/** The first day of a period that ends today; null = there is none before the record. */
export function firstDayOf(period: ListeningPeriod, today: LocalDate): LocalDate | null {
  if (period === 'all') return null
  if (period === 'month') return addDays(today, -29)
  return addDays(sameDayLastYear(today), 1)
}

/** The last twelve calendar months as `YYYY-MM`, the one of `today` last. */
export function lastMonths(today: LocalDate): readonly string[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return Array.from({ length: 12 }, (_, index) => {
    const at = year * 12 + (month - 1) - (11 - index)
    return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

function sameDayLastYear(today: LocalDate): LocalDate {
  const monthAndDay = today.slice(5)
  return `${Number(today.slice(0, 4)) - 1}-${monthAndDay === '02-29' ? '02-28' : monthAndDay}`
}

function amountOf(rows: readonly Pick<ListenedRow, 'seconds' | 'sessions'>[]) {
  return {
    seconds: rows.reduce((sum, { seconds }) => sum + seconds, 0),
    sessions: rows.reduce((sum, { sessions }) => sum + sessions, 0),
  }
}

function longestFirst(a: { readonly seconds: number }, b: { readonly seconds: number }): number {
  return b.seconds - a.seconds
}
