import type { AssumedDevice } from '../../gear/assumptions'
import type { DriverType, RatedAspect } from '../../gear/device'
import { unit } from '../curve'
import type { Candidate, Verdict } from '../setting'
import { byRating, ratingInWords } from './rated'

export const VOICES = [
  'over_ear_open',
  'over_ear_semi_open',
  'over_ear_closed',
  'on_ear_open',
  'on_ear_closed',
  'in_ear',
  'earbud',
  'bone_conduction',
] as const
/** What a device is likely to sound like before anyone has listened. */
export type Voice = (typeof VOICES)[number]

/** The article's general wisdom on one aspect of sound, as numbers 0…1. */
export interface Prior {
  readonly aspect: RatedAspect
  readonly byVoice: Readonly<Record<Voice, number>>
  /** Added for the driver type; in-ears and headphones differ. */
  readonly byDriver: Readonly<Record<'in_ear' | 'headphone', Readonly<Partial<Record<DriverType, number>>>>>
  /** Added for several drivers in one in-ear (F4, F5, F19). */
  readonly severalDrivers: number
  readonly words: () => Readonly<Record<Voice, string>>
  /** Said instead where the driver tells more than the form. */
  readonly driverWords?: () => Readonly<
    Record<'in_ear' | 'headphone', Readonly<Partial<Record<DriverType, string>>>>
  >
  readonly facts: Readonly<Record<'in_ear' | 'headphone', readonly string[]>>
}

/**
 * An aspect of sound: the prior, outweighed by the owner's rating where there is one.
 * @param kept share of the prior that is left, 0…1: bass needs a seal.
 */
export function soundVerdict(
  { known, ratedWith }: Pick<Candidate, 'known' | 'ratedWith'>,
  prior: Prior,
  kept = 1,
): Verdict {
  const rating = known.device.ratings[prior.aspect]
  const voice = voiceOf(known)
  const group = voice === 'in_ear' ? 'in_ear' : 'headphone'
  const several = group === 'in_ear' && known.driverCount >= SEVERAL ? prior.severalDrivers : 0
  const driver = prior.byDriver[group][known.driver.value] ?? 0
  const usual = unit(prior.byVoice[voice] + driver + several) * kept
  return {
    utility: byRating(usual, rating),
    text: () =>
      rating === null
        ? (prior.driverWords?.()[group][known.driver.value] ?? prior.words()[voice])
        : ratingInWords(prior.aspect, rating, ratedWith),
    facts: prior.facts[group],
    assumed: rating === null,
  }
}

const SEVERAL = 3

export function voiceOf(known: AssumedDevice): Voice {
  switch (known.form) {
    case 'over_ear':
      return `over_ear_${known.back ?? 'closed'}`
    case 'on_ear':
      return known.back === 'open' || known.back === 'semi_open' ? 'on_ear_open' : 'on_ear_closed'
    default:
      return known.form
  }
}
