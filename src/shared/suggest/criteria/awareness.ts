import { at, type Curve } from '../curve'
import type { Judge } from '../setting'
import { whole } from '../words'

/** Hearing the surroundings, by how many dB(A) they are lowered with noise cancelling off (F40, assumed). */
export const HEARS_THROUGH: Curve = [
  [0, 1],
  [5, 0.75],
  [10, 0.4],
  [15, 0.1],
  [20, 0],
]
/** Microphones let sound in, in varying quality (F41, assumed). */
export const WITH_TRANSPARENCY = 0.75
/** Open ears, but still harder to tell where a sound comes from (domain notes B.4). */
export const BONE_CONDUCTION = 0.9

/** Whether the surroundings can be heard, where that is needed. */
export const awareness: Judge = ({ known, passiveReductionDb }, { context }) => {
  if (!context.aware) {
    return { utility: 1, text: 'the surroundings need not be heard', facts: ['F40'], assumed: false }
  }
  const ear = at(HEARS_THROUGH, passiveReductionDb)
  if (known.form === 'bone_conduction') {
    return {
      utility: Math.min(ear, BONE_CONDUCTION),
      text: 'leaves the ears open to the surroundings',
      facts: ['F55'],
      assumed: false,
    }
  }
  if (known.transparency.value && WITH_TRANSPARENCY > ear) {
    return {
      utility: WITH_TRANSPARENCY,
      text: 'its transparency mode lets the surroundings in',
      facts: ['F40', 'F41'],
      assumed: known.transparency.assumed,
    }
  }
  return {
    utility: ear,
    text:
      passiveReductionDb < 3
        ? 'lets the surroundings through'
        : `takes ${whole(passiveReductionDb)} dB off the surroundings`,
    facts: ['F40'],
    assumed: known.isolationDb.assumed,
  }
}
