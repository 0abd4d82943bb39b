import type { Context } from '../../../shared/suggest/types'

type Key = keyof Context

/** Warmer or colder than a room by less is not worth a word, K. */
const ORDINARY_C = { from: 17, to: 25 }
/** Below this, what is around says little, dB(A). */
const QUIET_DB_A = 50
const MOST = 4

/** What is out of the ordinary, most telling first. */
const TELLING: readonly { readonly key: Key; readonly when: (context: Context) => boolean }[] = [
  { key: 'minutes', when: () => true },
  { key: 'noiseDbA', when: ({ noiseDbA }) => noiseDbA >= QUIET_DB_A },
  { key: 'aware', when: ({ aware }) => aware },
  { key: 'wind', when: ({ wind }) => wind },
  { key: 'glasses', when: ({ glasses }) => glasses !== 'none' },
  { key: 'headRest', when: ({ headRest }) => headRest },
  {
    key: 'temperatureC',
    when: ({ temperatureC }) => temperatureC < ORDINARY_C.from || temperatureC > ORDINARY_C.to,
  },
  { key: 'source', when: ({ source }) => source !== null },
  { key: 'rotate', when: ({ rotate }) => rotate > 0 },
  { key: 'interruptions', when: ({ interruptions }) => interruptions === 'many' },
]

/** The few things about an occasion that are worth a glance: what was changed by hand, and the most telling. */
export function tellingKeys(context: Context, changes: Partial<Context>): ReadonlySet<Key> {
  const telling = TELLING.filter(({ when }) => when(context)).map(({ key }) => key)
  return new Set([...(Object.keys(changes) as Key[]), ...telling.slice(0, MOST)])
}
