import Papa from 'papaparse'
import { textCell } from '../csvCell'
import { type Device, deviceName } from '../gear/device'
import { formatInstant } from '../time'
import type { Session } from './session'

const COLUMNS = [
  'device',
  'device_name',
  'start',
  'end',
  'minutes',
  'scenario',
  'level_dba',
  'temperature_c',
  'sweat',
  'rating',
  'zone',
  'notes',
] as const

/**
 * Writes sessions as CSV (RFC 4180, instants in UTC); what this program imports again. A text that a
 * spreadsheet would run as a formula begins with an apostrophe, as OWASP advises. A session that is
 * still running is left out: it has no end yet.
 */
export function writeSessionsCsv(
  sessions: readonly Session[],
  devices: readonly Pick<Device, 'id' | 'brand' | 'model' | 'nickname'>[],
): string {
  const names = new Map(devices.map((device) => [device.id, deviceName(device)]))
  const ended = sessions.flatMap(({ endAt, ...session }) => (endAt === null ? [] : [{ ...session, endAt }]))
  const data = ended.map((session) => [
    textCell(session.device),
    textCell(names.get(session.device) ?? ''),
    formatInstant(session.startAt),
    formatInstant(session.endAt),
    Math.round((session.endAt - session.startAt) / 6) / 10,
    textCell(session.scenario ?? ''),
    session.levelDbA ?? '',
    session.temperatureC ?? '',
    session.sweat,
    session.rating ?? '',
    session.zone ?? '',
    textCell(session.notes),
  ])
  return `${Papa.unparse({ fields: [...COLUMNS], data }, { newline: '\r\n' })}\r\n`
}
