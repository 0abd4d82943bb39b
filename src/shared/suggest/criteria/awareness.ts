import { t } from '../../i18n/texts'
import { at, type Curve } from '../curve'
import type { Candidate, Judge, Verdict } from '../setting'
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

/** How much being spoken to counts where the surroundings need not be heard for safety (F40, assumed). */
export const SPOKEN_TO = { none: 0, some: 0.5, many: 1 } as const
/** What is left of a colleague's words behind cups or tips that shut the ear (F40, assumed). */
export const SHUT_EAR = 0.4

/** Whether the surroundings can be heard, where that is needed, and otherwise whether one can be spoken to. */
export const awareness: Judge = (candidate, { context }) => {
  if (context.aware) return hearing(candidate)
  const matters = SPOKEN_TO[context.interruptions]
  if (matters === 0) {
    return { utility: 1, text: () => t.suggest.verdicts.awareness.needless, facts: ['F40'], assumed: false }
  }
  return spokenTo(candidate, matters)
}

/** How strongly it isolates makes no difference here: too much is a matter of safety alone. */
function spokenTo({ known }: Candidate, matters: number): Verdict {
  if (known.transparency.value) {
    return {
      utility: 1,
      text: () => t.suggest.verdicts.awareness.hearsSpeaker,
      facts: ['F40', 'F41'],
      assumed: known.transparency.assumed,
    }
  }
  const cups = known.form === 'over_ear' || known.form === 'on_ear'
  const shut = known.form === 'in_ear' || (cups && known.back === 'closed')
  return {
    utility: shut ? 1 - matters * (1 - SHUT_EAR) : 1,
    text: () => (shut ? t.suggest.verdicts.awareness.shutsOut : t.suggest.verdicts.awareness.leavesOpen),
    facts: ['F40'],
    assumed: cups && known.backAssumed,
  }
}

function hearing({ known, passiveReductionDb }: Candidate): Verdict {
  const ear = at(HEARS_THROUGH, passiveReductionDb)
  if (known.form === 'bone_conduction') {
    return {
      utility: Math.min(ear, BONE_CONDUCTION),
      text: () => t.suggest.verdicts.awareness.openEars,
      facts: ['F55'],
      assumed: false,
    }
  }
  if (known.transparency.value && WITH_TRANSPARENCY > ear) {
    return {
      utility: WITH_TRANSPARENCY,
      text: () => t.suggest.verdicts.awareness.transparency,
      facts: ['F40', 'F41'],
      assumed: known.transparency.assumed,
    }
  }
  return {
    utility: ear,
    text: () =>
      passiveReductionDb < 3
        ? t.suggest.verdicts.awareness.letsThrough
        : t.suggest.verdicts.awareness.takesOff({ db: whole(passiveReductionDb) }),
    facts: ['F40'],
    assumed: known.isolationDb.assumed,
  }
}
