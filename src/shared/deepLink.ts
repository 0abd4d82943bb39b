/** Links that other programs open Canalog with: `canalog://device/hd600`, `canalog://log?device=hd600&minutes=40`. */
import { z } from 'zod'
import { idSchema } from './gear/device'
import { linkTextAmong } from './linkScheme'

/** Longer than any link that means something: three ids, each of their characters written as three. */
const LONGEST_LINK = 1200
/** A day; whoever listened for longer writes it down by hand. */
const MOST_MINUTES = 24 * 60

const linkIdSchema = idSchema.refine((id) => id === id.trim() && !/[\p{Cc}\p{Cs}]/u.test(id))
const minutesSchema = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number)
  .refine((minutes) => minutes <= MOST_MINUTES)
const logSchema = z
  .strictObject({ device: linkIdSchema, scenario: linkIdSchema, minutes: minutesSchema })
  .partial()

export type DeepLink =
  /** Shows a device. */
  | { readonly kind: 'device'; readonly device: string }
  /** Proposes to log a session that ended just now; what is null is left to the owner. */
  | {
      readonly kind: 'log'
      readonly device: string | null
      readonly scenario: string | null
      readonly minutes: number | null
    }

/**
 * What a link from outside asks for. Whoever made it is unknown: a link names things, it never changes any.
 * @param text as the system handed it over
 * @returns null for everything that is not exactly one of our links; never throws
 */
export function parseDeepLink(text: string): DeepLink | null {
  if (text.length > LONGEST_LINK) return null
  const match = /^canalog:\/\/(device|log)(?:\/([^/?#]*))?\/?(?:\?([^?#]*))?$/i.exec(text)
  if (!match) return null
  const [, what = '', path = '', search = ''] = match
  return what.toLowerCase() === 'device' ? deviceLink(path, search) : logLink(path, search)
}

/** The first link among the arguments that a program was started with. */
export function linkAmong(argv: readonly string[]): DeepLink | null {
  const link = linkTextAmong(argv)
  return link === null ? null : parseDeepLink(link)
}

function deviceLink(path: string, search: string): DeepLink | null {
  const device = linkIdSchema.safeParse(decoded(path))
  return search === '' && device.success ? { kind: 'device', device: device.data } : null
}

function logLink(path: string, search: string): DeepLink | null {
  const fields = path === '' ? fieldsOf(search) : null
  const read = logSchema.safeParse(fields)
  if (!read.success) return null
  const { device = null, scenario = null, minutes = null } = read.data
  return { kind: 'log', device, scenario, minutes }
}

/** The fields of a search; null when one is named twice or is not written as an address writes it. */
function fieldsOf(search: string): Readonly<Record<string, string>> | null {
  const fields = new Map<string, string>()
  for (const pair of search === '' ? [] : search.split('&')) {
    const [name = '', value, ...rest] = pair.split('=').map(decoded)
    if (name === null || value == null || rest.length > 0 || fields.has(name)) return null
    fields.set(name, value)
  }
  return Object.fromEntries(fields)
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
