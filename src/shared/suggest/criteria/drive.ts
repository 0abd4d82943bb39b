import { TARGET_PEAK_DB } from '../../acoustics/drive'
import type { Connection } from '../connection'
import { unit } from '../curve'
import type { Judge } from '../setting'
import { whole } from '../words'

/** Quieter than this at full volume is not usable, dB SPL. */
export const LEAST_LOUDEST_DB = 97
/** Range from unusable to as loud as anyone needs, dB. */
const RANGE_DB = 13

/** How easily the source drives it: clip((loudest − 97) ÷ 13, 0, 1). */
export const drive: Judge = ({ connection, known }) => {
  if (connection === null) {
    return { utility: 0, text: () => 'no source reaches it', facts: [], assumed: false }
  }
  return {
    utility: driveUtility(connection),
    text: () => words(connection),
    facts: known.driver.value === 'planar' ? ['F11'] : known.driver.value === 'electrostatic' ? ['F12'] : [],
    assumed: connection.driveAssumed,
  }
}

export function driveUtility({ maxSplDb }: Connection): number {
  return maxSplDb === null ? 1 : unit((maxSplDb - LEAST_LOUDEST_DB) / RANGE_DB)
}

export function tooQuiet({ maxSplDb }: Connection): boolean {
  return maxSplDb !== null && maxSplDb < LEAST_LOUDEST_DB
}

function words({ maxSplDb, source, wireless }: Connection): string {
  if (wireless) return 'its own amplifier drives it'
  const from = source === null ? 'a phone dongle' : `the ${source.name}`
  if (maxSplDb === null) return `${from} is made for it`
  return `up to ${whole(maxSplDb)} dB from ${from}, ${headroom(maxSplDb - TARGET_PEAK_DB)}`
}

/** Against the peaks of music, 110 dB (domain notes B.6). */
function headroom(overDb: number): string {
  const db = whole(Math.abs(overDb))
  if (db === '0') return 'just enough for the peaks'
  return overDb > 0 ? `${db} dB more than the peaks need` : `${db} dB short of the highest peaks`
}
