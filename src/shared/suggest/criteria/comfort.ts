import { formatNumber } from '../../i18n/kit'
import { t } from '../../i18n/texts'
import { at, type Curve } from '../curve'
import type { Candidate, Judge, Setting } from '../setting'
import { duration, whole } from '../words'
import { byRating } from './rated'

/** Comfort of a weight on the head once it has been there for hours: falls from 300 g, steeply from 450 g (F20). */
export const WEIGHT_G: Curve = [
  [150, 1],
  [300, 0.88],
  [450, 0.6],
  [650, 0.25],
]
/** How far weight, pressure and a filled canal are felt by then, over minutes (assumed). */
export const FELT_AFTER: Curve = [
  [10, 0.15],
  [60, 0.5],
  [180, 1],
]
/** What a filled canal costs when it is fully felt (F23), less for a moulded one (F7, assumed). */
export const CANAL_FATIGUE = { universal: 0.3, custom: 0.12 } as const
/** What full clamping pressure costs when it is fully felt (F22, assumed). */
export const CLAMP_COST = 0.35
const RESTS_ON_THE_EAR = { earbud: 0.25, bone_conduction: 0.25 } as const
/** What stands out presses when the head leans on something (F28, F52, assumed). */
export const LEANING = { low_profile: 0, in_ear: 0.06, cups: 0.22, other: 0.1 } as const
/** The ear on the pillow: only flat shells stay comfortable (F28, assumed). */
export const LYING_ON_THE_EAR = { low_profile: 0.03, in_ear: 0.3, cups: 0.9, other: 0.35 } as const
/** Own past sessions as long as the planned one prove comfort: the share of the doubt they remove. */
export const OWN_SESSIONS: Curve = [
  [0.5, 0],
  [1, 0.5],
  [1.5, 0.6],
]

/** Wearing it for as long as planned. */
export const comfort: Judge = (candidate, setting) => {
  const { known, use } = candidate
  const { minutes } = setting.context
  const proven = use?.usualMinutes == null ? 0 : at(OWN_SESSIONS, use.usualMinutes / minutes)
  const prior = 1 - strain(candidate, setting) * (1 - proven)
  const rating = known.device.ratings.comfort
  return {
    utility: byRating(prior, rating),
    text: () => words(candidate, setting, proven > 0),
    facts: FACTS[known.form],
    assumed: rating === null && known.weightG.assumed && cups(known.form),
  }
}

function strain({ known }: Candidate, { scenario, context }: Setting): number {
  const felt = at(FELT_AFTER, context.minutes)
  const resting = scenario.posture === 'side' || context.headRest ? 1 : 0
  const costs = scenario.posture === 'side' ? LYING_ON_THE_EAR : LEANING
  const flat = known.form === 'in_ear' && known.lowProfile.value
  const shape = flat
    ? 'low_profile'
    : known.form === 'in_ear'
      ? 'in_ear'
      : cups(known.form)
        ? 'cups'
        : 'other'
  return Math.min(1, felt * steadyStrain(known) + resting * costs[shape])
}

function steadyStrain(known: Candidate['known']): number {
  switch (known.form) {
    case 'in_ear':
      return known.custom ? CANAL_FATIGUE.custom : CANAL_FATIGUE.universal
    case 'over_ear':
    case 'on_ear':
      return 1 - at(WEIGHT_G, known.weightG.value) + CLAMP_COST * known.clamp.value
    case 'earbud':
    case 'bone_conduction':
      return RESTS_ON_THE_EAR[known.form]
  }
}

function cups(form: Candidate['known']['form']): boolean {
  return form === 'over_ear' || form === 'on_ear'
}

function words(
  { known, ratedWith, use }: Candidate,
  { scenario, context }: Setting,
  proven: boolean,
): string {
  const said = t.suggest.verdicts.comfort
  const length = duration(context.minutes)
  const rating = known.device.ratings.comfort
  if (rating !== null) {
    const given = formatNumber(rating)
    return ratedWith?.aspects.has('comfort')
      ? said.ratedWith({ rating: given, rig: ratedWith.name, length })
      : said.rated({ rating: given, length })
  }
  if (proven && use?.usualMinutes) return said.usual({ length: duration(use.usualMinutes) })
  if (known.form === 'in_ear') {
    if (scenario.posture !== 'side' && !context.headRest) {
      return known.custom ? said.moulded({ length }) : said.canal({ length })
    }
    const flat = known.lowProfile.value
    if (known.custom) return flat ? said.mouldedFlat({ length }) : said.mouldedPresses({ length })
    return flat ? said.canalFlat({ length }) : said.canalPresses({ length })
  }
  if (cups(known.form)) {
    const weight = whole(known.weightG.value)
    return context.headRest ? said.onHeadrest({ weight, length }) : said.onHead({ weight, length })
  }
  return said.onEar({ length })
}

const FACTS: Readonly<Record<Candidate['known']['form'], readonly string[]>> = {
  in_ear: ['F21', 'F23', 'F27', 'F28'],
  over_ear: ['F20', 'F22', 'F52'],
  on_ear: ['F20', 'F22', 'F52'],
  earbud: ['F21'],
  bone_conduction: ['F55'],
}
