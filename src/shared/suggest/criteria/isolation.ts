import { hoursToFullDose, LEVEL_UNCERTAINTY_DB } from '../../acoustics/dose'
import { t } from '../../i18n/texts'
import { unit } from '../curve'
import type { Judge, Setting } from '../setting'
import { durationSpan, noiseName, whole } from '../words'

/** How much of the reduction that this noise calls for the rig brings: reduction ÷ needed (F33–F39). */
export const isolation: Judge = (candidate, setting) => {
  const { scenario, context, neededDb } = setting
  const { reductionDb, residualDbA, levelDbA, known, tips } = candidate
  const fact = () => {
    const said = t.suggest.verdicts.isolation
    if (neededDb <= 0) return said.littleToKeepOut({ noise: whole(context.noiseDbA) })
    const [left, noise] = [whole(residualDbA), noiseName(scenario.id)]
    return reductionDb < 1
      ? said.letsIn({ left, noise })
      : said.leaves({ reduction: whole(reductionDb), left, noise })
  }
  return {
    utility: neededDb <= 0 ? 1 : unit(reductionDb / neededDb),
    text: () => (neededDb <= 0 ? fact() : playing(fact(), levelDbA, setting)),
    brief: fact,
    facts: [...FACTS[known.form], ...(tips?.product?.material === 'memory_foam' ? ['F34'] : []), 'F37'],
    assumed: known.isolationDb.assumed || known.ancDb.assumed,
  }
}

/** A smaller change than this nobody would reach for the volume for, dB (assumed). */
const WORTH_TURNING_UP_DB = 2
/** Below this the week's dose takes more than 100 hours, dB(A): not worth a word. */
const DOSE_WORTH_A_WORD_DBA = 76

/**
 * What one would turn the music up to against what is left, and how soon that uses up the week's dose, with
 * ±5 dB for not knowing the level (F37, domain notes B.3 and C); nothing while about the level liked in quiet will do.
 */
function playing(fact: string, levelDbA: number, { quietLevelDbA, doseMode }: Setting): string {
  const said = t.suggest.verdicts.isolation
  if (levelDbA - quietLevelDbA < WORTH_TURNING_UP_DB) return fact
  const level = whole(levelDbA)
  if (levelDbA < DOSE_WORTH_A_WORD_DBA) return said.playAt({ fact, level })
  const minutesAt = (errorDb: number) => 60 * hoursToFullDose(levelDbA + errorDb, doseMode)
  const span = durationSpan(minutesAt(LEVEL_UNCERTAINTY_DB), minutesAt(-LEVEL_UNCERTAINTY_DB))
  return said.playAtDose({ fact, level, span })
}

const FACTS = {
  in_ear: ['F33', 'F39'],
  over_ear: ['F35', 'F36', 'F38'],
  on_ear: ['F35', 'F36'],
  earbud: ['F1'],
  bone_conduction: ['F55'],
} as const
