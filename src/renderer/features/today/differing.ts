import type { Context } from '../../../shared/suggest/types'

/** What is different in another context: that alone counts as changed by hand. */
export function differing(from: Context, to: Context): Partial<Context> {
  const keys = Object.keys(to) as (keyof Context)[]
  return Object.fromEntries(keys.filter((key) => from[key] !== to[key]).map((key) => [key, to[key]]))
}
