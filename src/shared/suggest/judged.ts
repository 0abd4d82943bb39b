import type { Device } from '../gear/device'
import { t } from '../i18n/texts'
import type { Criterion } from '../scenarios/scenario'
import type { Instant } from '../time'
import { candidateOf } from './candidate'
import { JUDGES } from './criteria'
import { type Fitted, fittedOf } from './fitted'
import type { Candidate, Setting, Verdict } from './setting'
import type { Shelf } from './shelf'
import { type Objections, objectionsTo } from './standing'
import { bestWay } from './ways'

/** A device on an occasion; the very same for as long as nothing but the time has changed. */
export interface Judged {
  readonly candidate: Candidate
  readonly objections: Objections
  /** The occasion as it was when the device was looked at. */
  readonly setting: Setting
  /** What criteria have said of it so far. */
  readonly verdicts: Map<Criterion, Verdict>
}

interface Occasion {
  readonly key: string
  /** Those that objections are told in. */
  readonly texts: typeof t
  /** The very same as last time where they weigh the same. */
  readonly weights: Setting['weights']
  readonly ofDevice: WeakMap<Fitted, Judged>
}

/** The occasions asked about last, latest first; each holds every device, so only a few are remembered. */
let occasions: readonly Occasion[] = []
const MOST_OCCASIONS = 2

/**
 * Looks at devices on an occasion. A device that was looked at before in the same rig, on an occasion that differs in
 * its weights and its time alone, is known again.
 */
export function judging(shelf: Shelf, given: Setting): (device: Device) => Judged {
  const { ofDevice, weights } = rememberedOccasion(given)
  const setting = { ...given, weights }
  return (device) => {
    const fitted = fittedOf(device, shelf)
    const known = ofDevice.get(fitted)
    const isInUseAsBefore = known?.candidate.use === shelf.use(device.id)
    if (isInUseAsBefore && known.setting.weights === weights) return known
    // Which way to connect it is best depends on what counts.
    const way = bestWay(fitted.ways(setting.context.source), fitted.known, setting)
    const judged =
      isInUseAsBefore && known.candidate.connection === way
        ? { ...known, setting }
        : lookedAt(candidateOf(device, shelf, setting), setting)
    ofDevice.set(fitted, judged)
    return judged
  }
}

/** What a criterion says of it; only whose turn it is changes with time and is judged each time. */
export function verdictOn(
  { candidate, setting, verdicts }: Judged,
  criterion: Criterion,
  nowAt: Instant,
): Verdict {
  if (criterion === 'rotation') return JUDGES.rotation(candidate, { ...setting, nowAt })
  const verdict = verdicts.get(criterion) ?? JUDGES[criterion](candidate, setting)
  verdicts.set(criterion, verdict)
  return verdict
}

function lookedAt(candidate: Candidate, setting: Setting): Judged {
  return { candidate, objections: objectionsTo(candidate, setting), setting, verdicts: new Map() }
}

function rememberedOccasion({ scenario, context, quietLevelDbA, doseMode, weights }: Setting): Occasion {
  const key = JSON.stringify([{ ...scenario, weights: null }, context, quietLevelDbA, doseMode])
  const known = occasions.find((each) => each.key === key && each.texts === t)
  const occasion = {
    key,
    texts: t,
    weights: known && weighsTheSame(known.weights, weights) ? known.weights : weights,
    ofDevice: known?.ofDevice ?? new WeakMap(),
  }
  occasions = [occasion, ...occasions.filter((each) => each !== known)].slice(0, MOST_OCCASIONS)
  return occasion
}

function weighsTheSame(one: Setting['weights'], other: Setting['weights']): boolean {
  return one.size === other.size && [...one].every(([criterion, weight]) => other.get(criterion) === weight)
}
