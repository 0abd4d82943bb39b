import { doseInWords, weeklyDoseShare } from '../../acoustics/dose'
import { unit } from '../curve'
import type { Judge } from '../setting'
import { noiseName, whole } from '../words'

/** Above this level the dose is worth a word, dB(A): the week's allowance lasts 40 hours at it. */
const WORTH_A_WORD_DBA = 80

/** How much of the reduction that this noise calls for the rig brings: reduction ÷ needed (F33–F39). */
export const isolation: Judge = (candidate, { scenario, context, neededDb }) => {
  const { reductionDb, residualDbA, levelDbA, known, tips } = candidate
  const noise = noiseName(scenario.id)
  const keepsOut = `${whole(reductionDb)} dB isolation leaves ${whole(residualDbA)} dB(A) of ${noise}`
  const share = weeklyDoseShare(levelDbA, context.minutes / 60)
  const loud =
    levelDbA > WORTH_A_WORD_DBA
      ? `, which tempts to about ${whole(levelDbA)} dB(A): ${doseInWords(share)}’s safe listening`
      : ''
  return {
    utility: neededDb <= 0 ? 1 : unit(reductionDb / neededDb),
    text: neededDb <= 0 ? `at ${whole(context.noiseDbA)} dB(A) there is little to keep out` : keepsOut + loud,
    facts: [...FACTS[known.form], ...(tips?.product?.material === 'memory_foam' ? ['F34'] : []), 'F37'],
    assumed: known.isolationDb.assumed || known.ancDb.assumed,
  }
}

const FACTS = {
  in_ear: ['F33', 'F39'],
  over_ear: ['F35', 'F36', 'F38'],
  on_ear: ['F35', 'F36'],
  earbud: ['F1'],
  bone_conduction: ['F55'],
} as const
