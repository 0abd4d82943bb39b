/** The words that a one-line session may use for times. Every regular expression expects lower case. */

/** Minutes after midnight that a part of the day is taken to begin at when no clock time is given [assumed]. */
export const DAY_PARTS = {
  morning: 8 * 60,
  lunchtime: 12 * 60,
  afternoon: 15 * 60,
  evening: 20 * 60,
  night: 22 * 60,
} as const
export type DayPart = keyof typeof DAY_PARTS
export const DAY_PART_NAMES = Object.keys(DAY_PARTS).filter((part): part is DayPart => part in DAY_PARTS)

/** The part of the day that a word names. */
export function dayPartOf(word: string | undefined): DayPart | null {
  return DAY_PART_NAMES.find((part) => part === word) ?? null
}

/** A past day without any time of day is taken to mean noon [assumed]. */
export const DEFAULT_MINUTE = 12 * 60

const NUMBER_WORDS: readonly string[] = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
]
const COUNT = `\\d+(?:[.,]\\d+)?|${NUMBER_WORDS.join('|')}`
const HOURS = 'hours?|hrs?|h'
const MINUTES = 'minutes?|mins?|m'

/** Reads `2`, `1.5`, `1,5` or `two`. */
export function countOf(word: string | undefined): number {
  if (word === undefined) return 0
  const place = NUMBER_WORDS.indexOf(word)
  return place >= 0 ? place + 1 : Number(word.replace(',', '.'))
}

/** Ways to say a length; the first that fits is taken, so longer ones stand before their parts. */
export const LENGTHS: readonly {
  readonly pattern: string
  readonly minutes: (groups: readonly (string | undefined)[]) => number
}[] = [
  { pattern: `(?:an|one) hour and a half`, minutes: () => 90 },
  { pattern: `(${COUNT}) and a half (?:${HOURS})`, minutes: ([hours]) => countOf(hours) * 60 + 30 },
  { pattern: `three quarters of an hour`, minutes: () => 45 },
  { pattern: `(?:a )?quarter of an hour`, minutes: () => 15 },
  { pattern: `half an hour|(?:a )?half hour`, minutes: () => 30 },
  { pattern: `(?:a )?couple of hours`, minutes: () => 120 },
  {
    pattern: `(\\d+)\\s*(?:${HOURS})\\s*(?:and\\s+)?(\\d{1,2})\\s*(?:${MINUTES})`,
    minutes: ([hours, minutes]) => countOf(hours) * 60 + countOf(minutes),
  },
  {
    // "1h30", and "1 h 30" where the minutes are round: other numbers may begin a name (64 Audio).
    pattern: `(\\d+)(?:h([0-5]\\d)|\\s*(?:${HOURS})\\s+(?:and\\s+)?([0-5][05]))`,
    minutes: ([hours, joined, apart]) => countOf(hours) * 60 + countOf(joined ?? apart),
  },
  { pattern: `(${COUNT})\\s*(?:${HOURS})`, minutes: ([hours]) => countOf(hours) * 60 },
  { pattern: `(${COUNT})\\s*(?:${MINUTES})`, minutes: ([minutes]) => countOf(minutes) },
  { pattern: `an hour`, minutes: () => 60 },
]

const CLOCK = '(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)|(\\d{1,2}):(\\d{2})'
/** Five groups a time: hour, minute and am/pm, or hour and minute of the 24 h clock. */
export const CLOCK_PATTERN = `(?:at\\s+|from\\s+)?(?:${CLOCK})`
export const CLOCK_SPAN_PATTERN = `(?:from\\s+)?(?:${CLOCK}|(\\d{1,2}))\\s*(?:-|–|—|to|till|until)\\s*(?:${CLOCK}|(now))`
export const SINCE_PATTERN = `since\\s+(?:${CLOCK})`

/** Minutes after midnight of the five groups of a clock time, or null for no such time. */
export function minuteOf(groups: readonly (string | undefined)[]): number | null {
  const [hour12, minute12, half, hour24, minute24] = groups
  const hour = Number(hour12 ?? hour24)
  const minute = Number(minute12 ?? minute24 ?? 0)
  if (minute > 59) return null
  if (half === undefined) return hour <= 23 ? hour * 60 + minute : null
  if (hour < 1 || hour > 12) return null
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute
}

/** Sunday first, by the three letters that begin them. */
export const WEEKDAYS: readonly string[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
export const WEEKDAY_PATTERN =
  '(?:(last|on|this)\\s+)?(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|r|rs|ur)?(?:day)?'

export const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
export const DAY_MONTH_PATTERN = `(?:on\\s+)?(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+(\\d{4}))?`
export const MONTH_DAY_PATTERN = `(?:on\\s+)?${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?`

/** Words that carry no fact. */
export const FILLERS: ReadonlySet<string> = new Set(
  'a about an and approx approximately around at by ca circa for from i in listened listening my of on roughly session some the this to used using with wore'.split(
    ' ',
  ),
)
