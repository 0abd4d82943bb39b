import { TARGET_PEAK_DB } from '../../acoustics/drive'
import { t } from '../../i18n/texts'
import type { Connection } from '../connection'
import { unit } from '../curve'
import type { Judge } from '../setting'
import { sourceName, whole } from '../words'

/** Quieter than this at full volume is not usable, dB SPL. */
export const LEAST_LOUDEST_DB = 97
/** Range from unusable to as loud as anyone needs, dB. */
const RANGE_DB = 13

/** How easily the source drives it: clip((loudest − 97) ÷ 13, 0, 1). */
export const drive: Judge = ({ connection, known }) => {
  if (connection === null) {
    return { utility: 0, text: () => t.suggest.verdicts.drive.noSource, facts: [], assumed: false }
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
  const said = t.suggest.verdicts.drive
  if (wireless) return said.ownAmplifier
  const from = sourceName(source)
  if (maxSplDb === null) return said.madeForIt({ from })
  const db = whole(maxSplDb)
  // Against the peaks of music, 110 dB (domain notes B.6).
  const overDb = maxSplDb - TARGET_PEAK_DB
  const apart = whole(Math.abs(overDb))
  if (Math.abs(overDb) < 0.5) return said.enough({ db, from })
  return overDb > 0 ? said.more({ db, from, over: apart }) : said.short({ db, from, under: apart })
}
