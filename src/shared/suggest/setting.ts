import type { Bands } from '../acoustics/bands'
import type { DoseMode } from '../acoustics/dose'
import { noiseSpectrum } from '../acoustics/noise'
import type { AssumedDevice } from '../gear/assumptions'
import { t } from '../i18n/texts'
import { perObject } from '../memo'
import type { Criterion, Scenario } from '../scenarios/scenario'
import type { Instant } from '../time'
import type { Connection } from './connection'
import type { RatedWith } from './ratedWith'
import type { Context, DeviceUse, SuggestInput, VetoReason } from './types'
import type { Worn } from './worn'

/** What is left of the noise is hardly heard between two songs when it lies this far under the music (assumed). */
export const QUIET_MARGIN_DB = 20

/** Everything about the occasion that is the same for every device. */
export interface Setting {
  readonly nowAt: Instant
  readonly scenario: Scenario
  readonly context: Context
  /** Octave bands of the noise, dB. */
  readonly noise: Bands
  readonly quietLevelDbA: number
  readonly doseMode: DoseMode
  /** Reduction that leaves the noise `QUIET_MARGIN_DB` under the music, dB(A); 0 in a quiet place. */
  readonly neededDb: number
  /** Normalised: they sum to 1. */
  readonly weights: ReadonlyMap<Criterion, number>
}

/** One device with its rig on this occasion: all that a veto or a criterion may look at. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly known: AssumedDevice
  /** The ratings in `known` that were given to the device with these tips or pads; null = none. */
  readonly ratedWith: RatedWith | null
  /** null = the device takes none. */
  readonly tips: Worn | null
  readonly pads: Worn | null
  /** null = no owned source reaches it. */
  readonly connection: Connection | null
  /** 0 hangs loose … 1 perfect. */
  readonly seal: number
  /** With noise cancelling on, dB(A) against this noise. */
  readonly reductionDb: number
  /** With noise cancelling off, as when one wants to hear. */
  readonly passiveReductionDb: number
  readonly residualDbA: number
  /** How loud the owner is likely to listen. */
  readonly levelDbA: number
  readonly use: DeviceUse | null
}

/** A criterion's verdict before it is weighted. */
export interface Verdict {
  /** 0…1 */
  readonly utility: number
  /** One phrase in the owner’s words, without a full stop; worded only where it is shown. */
  readonly text: () => string
  /** The fact alone, without what follows from it, where `text` says more. */
  readonly brief?: () => string
  readonly facts: readonly string[]
  /** True when it rests on a default for this kind of device. */
  readonly assumed: boolean
}

/** A verdict in words: a device that stays as it is keeps its verdicts, and the words that were found for them. */
export function worded(verdict: Verdict): string {
  return wordedIn(verdict, t)
}

const wordedIn = perObject(({ text }: Verdict, _texts: typeof t) => text())

export type Judge = (candidate: Candidate, setting: Setting) => Verdict

/** null = does not object. */
export type Veto = (candidate: Candidate, setting: Setting) => VetoReason | null

/** Works out what all devices share. */
export function settingOf(
  input: Pick<SuggestInput, 'nowAt' | 'scenario' | 'context' | 'quietLevelDbA' | 'doseMode'>,
  weights: ReadonlyMap<Criterion, number>,
): Setting {
  const { nowAt, scenario, context, quietLevelDbA, doseMode } = input
  return {
    nowAt,
    scenario,
    context,
    noise: noiseSpectrum(context.noiseDbA, scenario.slopeDbPerOctave),
    quietLevelDbA,
    doseMode,
    neededDb: Math.max(0, context.noiseDbA - (quietLevelDbA - QUIET_MARGIN_DB)),
    weights,
  }
}
