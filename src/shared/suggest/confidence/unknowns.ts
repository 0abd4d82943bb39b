import type { AssumedDevice, ResolvedFlag, ResolvedNumber } from '../../gear/assumptions'
import type { RatedAspect } from '../../gear/device'
import type { Texts } from '../../i18n/en'
import { t } from '../../i18n/texts'
import type { Criterion } from '../../scenarios/scenario'
import { OWN_SESSIONS } from '../criteria/comfort'
import { at } from '../curve'
import type { Candidate, Setting } from '../setting'
import { BACK_SHARES, DRIVER_SHARES, IP_SHARES, MICROPHONE_SHARES, type Share } from './kinds'
import { withHearing, withKnown, withStated } from './variant'

/** How an unknown attribute may turn out. */
export type Doubt =
  /** `z` standard deviations from the usual. */
  | { readonly kind: 'number'; readonly when: (z: number) => Candidate }
  | { readonly kind: 'choice'; readonly shares: readonly Share<Candidate>[] }
  /** Straight on the utility: one standard deviation of it. */
  | { readonly kind: 'utility'; readonly spread: number }

type Label = (given: { readonly device: string }) => string

/** Something about a device that may be unknown, and what hangs on it. */
export interface Unknown {
  readonly attribute: string
  /** For "fill in …": "the weight of the HD 600". null = there is nothing to fill in. */
  readonly label: Label | null
  readonly touches: readonly Criterion[]
  /** null = it is known, or does not matter to this device. */
  readonly doubt: (candidate: Candidate, setting: Setting) => Doubt | null
}

const SOUND: readonly Criterion[] = ['stage', 'imaging', 'detail', 'bass', 'tone']

/** How far a device's sound and comfort stray from what its kind promises, in utility (assumed). */
export const UNRATED_SPREAD = 0.1

type NumberKey = 'weightG' | 'isolationDb' | 'ancDb' | 'clamp'
type FlagKey = 'earHooks' | 'wings' | 'overEarCable' | 'lowProfile' | 'folds' | 'wearSensor' | 'transparency'

/** Everything a suggestion may have to assume, in a fixed order. */
export const UNKNOWNS: readonly Unknown[] = [
  {
    attribute: 'back',
    label: fillIn('back'),
    touches: ['isolation', 'awareness', 'leakage', 'seal', 'heat', 'comfort', 'quickRemoval', ...SOUND],
    doubt: (candidate, setting) => {
      const { known } = candidate
      if (!known.backAssumed) return null
      return choice(BACK_SHARES[known.wireless.value ? 'wireless' : 'wired'], (back) =>
        withHearing(withStated(candidate, { back }), {}, setting),
      )
    },
  },
  {
    attribute: 'drivers',
    label: fillIn('drivers'),
    touches: ['seal', 'comfort', 'stability', 'portability', 'drive', ...SOUND],
    doubt: (candidate) => {
      const { known } = candidate
      const shares = DRIVER_SHARES[known.kind]
      if (!known.driver.assumed || shares.length < 2) return null
      return choice(shares, (drivers) => withStated(candidate, { drivers }))
    },
  },
  number('weightG', ['comfort', 'stability', 'portability'], (candidate) =>
    hasCups(candidate) ? 'ratio' : null,
  ),
  number('isolationDb', ['isolation', 'awareness'], () => 'heard'),
  number('ancDb', ['isolation'], () => 'heard'),
  // A rating of comfort tells more than the pressure alone.
  number('clamp', ['comfort'], (candidate) =>
    hasCups(candidate) && candidate.known.device.ratings.comfort === null ? 'sum' : null,
  ),
  {
    attribute: 'impedanceOhm',
    label: fillIn('impedanceOhm'),
    touches: ['drive'],
    doubt: (candidate) => {
      const { impedanceOhm } = candidate.known
      if (!impedanceOhm.assumed || candidate.connection?.limits == null) return null
      return {
        kind: 'number',
        when: (z) => withStated(candidate, { impedanceOhm: byRatio(impedanceOhm, z) }),
      }
    },
  },
  {
    attribute: 'sensitivity',
    label: fillIn('sensitivity'),
    touches: ['drive'],
    doubt: (candidate) => {
      const { device, sensitivityDbPerMw } = candidate.known
      if (device.sensitivity !== null || candidate.connection?.limits == null) return null
      const when = (z: number) => {
        const value = sensitivityDbPerMw.value + z * sensitivityDbPerMw.spread
        return withStated(candidate, { sensitivity: { value, unit: 'dB/mW' } })
      }
      return { kind: 'number', when }
    },
  },
  {
    attribute: 'latencyMs',
    label: fillIn('latencyMs'),
    touches: ['latency'],
    doubt: (candidate, { scenario }) => {
      const { connection, known } = candidate
      if (connection === null || !connection.latencyAssumed || scenario.maxLatencyMs === null) return null
      const spread = known.device.codecs.length > 0 ? 25 : 40
      const when = (z: number) => {
        const latencyMs = Math.max(0, connection.latencyMs + z * spread)
        return { ...candidate, connection: { ...connection, latencyMs } }
      }
      return { kind: 'number', when }
    },
  },
  {
    attribute: 'batteryHours',
    label: fillIn('batteryHours'),
    touches: ['battery'],
    doubt: (candidate) => {
      const hours = candidate.known.batteryHours
      if (hours === null || !hours.assumed || !candidate.connection?.wireless) return null
      const when = (z: number) =>
        withKnown(candidate, { batteryHours: { ...hours, value: byRatio(hours, z) } })
      return { kind: 'number', when }
    },
  },
  {
    attribute: 'microphone',
    label: fillIn('microphone'),
    touches: ['microphone'],
    doubt: (candidate) => {
      const { microphone, wireless } = candidate.known
      if (!microphone.assumed) return null
      return choice(MICROPHONE_SHARES[wireless.value ? 'wireless' : 'wired'], (value) =>
        withKnown(candidate, { microphone: { ...microphone, value } }),
      )
    },
  },
  {
    attribute: 'ipRating',
    label: fillIn('ipRating'),
    touches: ['sweat'],
    doubt: (candidate, { scenario }) => {
      const { device, kind } = candidate.known
      if (device.ipRating !== null || scenario.sweat === 'none') return null
      return choice(IP_SHARES[kind], (ipRating) => withKnown(candidate, { device: { ...device, ipRating } }))
    },
  },
  flag('transparency', ['awareness', 'quickRemoval']),
  flag('earHooks', ['stability', 'glasses']),
  flag('wings', ['stability']),
  flag('overEarCable', ['stability', 'glasses']),
  flag('lowProfile', ['comfort']),
  flag('folds', ['portability']),
  flag('wearSensor', ['quickRemoval']),
  rating('stage'),
  rating('imaging'),
  rating('detail'),
  rating('bass'),
  rating('tone'),
  rating('comfort'),
]

function number(
  attribute: NumberKey,
  touches: readonly Criterion[],
  way: (candidate: Candidate) => 'ratio' | 'sum' | 'heard' | null,
): Unknown {
  const doubt = (candidate: Candidate, setting: Setting): Doubt | null => {
    const usual = candidate.known[attribute]
    const scale = way(candidate)
    if (!usual.assumed || usual.spread === 0 || scale === null) return null
    const changed = (z: number): Partial<AssumedDevice> => ({
      [attribute]: { ...usual, value: scale === 'ratio' ? byRatio(usual, z) : bySum(usual, z) },
    })
    const when = (z: number) =>
      scale === 'heard' ? withHearing(candidate, changed(z), setting) : withKnown(candidate, changed(z))
    return { kind: 'number', when }
  }
  const label = attribute === 'clamp' ? null : fillIn(attribute)
  return { attribute, label, touches, doubt }
}

function flag(attribute: FlagKey, touches: readonly Criterion[]): Unknown {
  const doubt = (candidate: Candidate): Doubt | null => {
    const usual: ResolvedFlag = candidate.known[attribute]
    if (!usual.assumed || usual.chance <= 0 || usual.chance >= 1) return null
    return choice<boolean>(
      [
        [true, usual.chance],
        [false, 1 - usual.chance],
      ],
      (value) => withKnown(candidate, { [attribute]: { ...usual, value } }),
    )
  }
  return { attribute, label: fillIn(attribute), touches, doubt }
}

function rating(aspect: RatedAspect): Unknown {
  const doubt = ({ known, use }: Candidate, { context }: Setting): Doubt | null => {
    if (known.device.ratings[aspect] !== null) return null
    // Own long sessions tell of comfort what a rating would.
    const usual = aspect === 'comfort' ? (use?.usualMinutes ?? null) : null
    const proven = usual === null ? 0 : at(OWN_SESSIONS, usual / context.minutes)
    return { kind: 'utility', spread: UNRATED_SPREAD * (1 - proven) }
  }
  return { attribute: `ratings.${aspect}`, label: fillIn(aspect), touches: [aspect], doubt }
}

function fillIn(what: keyof Texts['suggest']['confidence']['fillIns']): Label {
  return (given) => t.suggest.confidence.fillIns[what](given)
}

function choice<T>(shares: readonly Share<T>[], when: (value: T) => Candidate): Doubt {
  return { kind: 'choice', shares: shares.map(([value, share]) => [when(value), share] as const) }
}

/** Log-normal about the usual value, for what is never negative and scatters by factors. */
function byRatio({ value, spread }: ResolvedNumber, z: number): number {
  return value * Math.exp(z * Math.sqrt(Math.log(1 + (spread / value) ** 2)))
}

function bySum({ value, spread }: ResolvedNumber, z: number): number {
  return Math.max(0, value + z * spread)
}

function hasCups({ known }: Candidate): boolean {
  return known.form === 'over_ear' || known.form === 'on_ear'
}
