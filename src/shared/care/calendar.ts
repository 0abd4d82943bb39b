import { formatDayLong, sentence } from '../i18n/format'
import { t } from '../i18n/texts'
import { addDays, type Instant, type LocalDate } from '../time'
import type { AgendaDay, AgendaEntry } from './agenda'
import { titleWithPlace } from './names'

/**
 * The agenda as an iCalendar file (RFC 5545) to subscribe to: one all-day event an entry, known by the entry's
 * key, so that a calendar moves what it has instead of adding it again.
 * @param stampAt when it was made
 */
export function calendarText(days: readonly AgendaDay[], stampAt: Instant, name = 'Canalog'): string {
  const stamp = stampText(stampAt)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Canalog//Agenda//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...days.flatMap(({ entries }) => entries.flatMap((entry) => eventLines(entry, stamp))),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines(entry: AgendaEntry, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${entry.key}@canalog`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateText(entry.on)}`,
    `DTEND;VALUE=DATE:${dateText(addDays(entry.on, 1))}`,
    `SUMMARY:${escaped(titleWithPlace(entry))}`,
    `DESCRIPTION:${escaped(description(entry))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function description({ why, lowOn, highOn, thenEvery }: AgendaEntry): string {
  const range =
    lowOn !== null && highOn !== null
      ? t.care.calendar.likelyBetween({ from: formatDayLong(lowOn), to: formatDayLong(highOn) })
      : null
  const again = thenEvery === null ? null : t.care.calendar.again({ every: thenEvery })
  return [sentence(why), range, again].filter((text) => text !== null).join('\n')
}

/** `20260901` */
function dateText(day: LocalDate): string {
  return day.replaceAll('-', '')
}

/** `20260901T080000Z` */
function stampText(at: Instant): string {
  return new Date(at * 1000).toISOString().replace(/[-:]|\.\d+/g, '')
}

/** TEXT of RFC 5545, 3.3.11; control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ')
}

/** Lines longer than 75 octets go on after a line break and a space (RFC 5545, 3.1), never inside a character. */
function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > LONGEST_LINE) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += size
  }
  return text
}

const LONGEST_LINE = 75

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
