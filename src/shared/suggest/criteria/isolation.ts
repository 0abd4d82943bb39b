import { unit } from '../curve'
import type { Judge } from '../setting'
import { noiseName, whole } from '../words'

/** How much of the reduction that this noise calls for the rig brings: reduction ÷ needed (F33–F39). */
export const isolation: Judge = (candidate, { scenario, context, neededDb }) => {
  const { reductionDb, residualDbA, known, tips } = candidate
  const leaves = `${whole(residualDbA)} dB(A) of ${noiseName(scenario.id)}`
  return {
    utility: neededDb <= 0 ? 1 : unit(reductionDb / neededDb),
    text:
      neededDb <= 0
        ? `at ${whole(context.noiseDbA)} dB(A) there is little to keep out`
        : reductionDb < 1
          ? `lets all ${leaves} in`
          : `${whole(reductionDb)} dB isolation leaves ${leaves}`,
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
