import type { Device } from '../gear/device'
import { t } from '../i18n/texts'
import type { Criterion } from '../scenarios/scenario'
import { candidateOf } from './candidate'
import { JUDGES } from './criteria'
import { type Fitted, fittedOf } from './fitted'
import type { Candidate, Setting, Verdict } from './setting'
import type { Shelf } from './shelf'
import { isShown, type Objections, objectionsTo, type Standing } from './standing'
import type { DeviceUse } from './types'
import { bestWay } from './ways'

/** A device on an occasion, with what each criterion says of it. */
export interface Judged extends Standing {
  readonly verdictOn: (criterion: Criterion) => Verdict
}

interface Kept {
  readonly use: DeviceUse | null
  readonly candidate: Candidate
  readonly objections: Objections
  readonly verdicts: Map<Criterion, Verdict>
}

interface Occasion {
  readonly key: string
  /** Those that objections are told in. */
  readonly texts: typeof t
  readonly ofDevice: WeakMap<Fitted, Kept>
}

/** The occasions asked about last, latest first; each holds every device, so only a few are remembered. */
let occasions: readonly Occasion[] = []
const MOST_OCCASIONS = 2

/**
 * Looks at devices on an occasion. A device that was looked at before in the same rig, on an occasion that differs in
 * its weights and its time alone, is known again; only whose turn it is changes with time and is judged each time.
 */
export function judging(
  shelf: Shelf,
  setting: Setting,
  insisted: ReadonlySet<string>,
): (device: Device) => Judged {
  const { ofDevice } = rememberedOccasion(setting)
  return (device) => {
    const fitted = fittedOf(device, shelf)
    const use = shelf.use(device.id)
    const known = ofDevice.get(fitted)
    const way = bestWay(fitted.ways(setting.context.source), fitted.known, setting)
    const kept =
      known?.use === use && known.candidate.connection === way
        ? known
        : lookedAt(candidateOf(device, shelf, setting), setting)
    if (kept !== known) ofDevice.set(fitted, kept)
    const { candidate, objections, verdicts } = kept
    return {
      candidate,
      reasons: objections.reasons,
      shown: isShown(device, objections, insisted),
      verdictOn: (criterion) => {
        const verdict = verdicts.get(criterion) ?? JUDGES[criterion](candidate, setting)
        if (criterion !== 'rotation') verdicts.set(criterion, verdict)
        return verdict
      },
    }
  }
}

function lookedAt(candidate: Candidate, setting: Setting): Kept {
  return {
    use: candidate.use,
    candidate,
    objections: objectionsTo(candidate, setting),
    verdicts: new Map(),
  }
}

function rememberedOccasion({ scenario, context, quietLevelDbA, doseMode }: Setting): Occasion {
  const key = JSON.stringify([{ ...scenario, weights: null }, context, quietLevelDbA, doseMode])
  const known = occasions.find((each) => each.key === key && each.texts === t)
  const occasion = known ?? { key, texts: t, ofDevice: new WeakMap() }
  occasions = [occasion, ...occasions.filter((each) => each !== occasion)].slice(0, MOST_OCCASIONS)
  return occasion
}
