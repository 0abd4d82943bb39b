import { hoursToFullDose, LEVEL_UNCERTAINTY_DB } from '../../acoustics/dose'
import { unit } from '../curve'
import type { Judge, Setting } from '../setting'
import { duration, noiseName, whole } from '../words'

/** How much of the reduction that this noise calls for the rig brings: reduction ÷ needed (F33–F39). */
export const isolation: Judge = (candidate, setting) => {
  const { scenario, context, neededDb } = setting
  const { reductionDb, residualDbA, levelDbA, known, tips } = candidate
  const leaves = () => `${whole(residualDbA)} dB(A) of ${noiseName(scenario.id)}`
  return {
    utility: neededDb <= 0 ? 1 : unit(reductionDb / neededDb),
    text: () =>
      neededDb <= 0
        ? `at ${whole(context.noiseDbA)} dB(A) there is little to keep out`
        : reductionDb < 1
          ? `lets all ${leaves()} in${playing(levelDbA, setting)}`
          : `${whole(reductionDb)} dB isolation leaves ${leaves()}${playing(levelDbA, setting)}`,
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
function playing(levelDbA: number, { quietLevelDbA, doseMode }: Setting): string {
  if (levelDbA - quietLevelDbA < WORTH_TURNING_UP_DB) return ''
  const level = `, so you would play at about ${whole(levelDbA)}`
  if (levelDbA < DOSE_WORTH_A_WORD_DBA) return level
  const hours = [LEVEL_UNCERTAINTY_DB, -LEVEL_UNCERTAINTY_DB].map((error) =>
    hoursToFullDose(levelDbA + error, doseMode),
  )
  const [soonest = '', latest = ''] = hours.map((value) => duration(60 * value))
  const [, inUnit] = latest.split(' ')
  return `${level}: the whole week’s dose in ${soonest.replace(` ${inUnit}`, '')} to ${latest}`
}

const FACTS = {
  in_ear: ['F33', 'F39'],
  over_ear: ['F35', 'F36', 'F38'],
  on_ear: ['F35', 'F36'],
  earbud: ['F1'],
  bone_conduction: ['F55'],
} as const
