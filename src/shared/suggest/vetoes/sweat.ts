import { t } from '../../i18n/texts'
import { waterDigit } from '../criteria/sweat'
import type { Veto } from '../setting'

/** Splashes from any side: the least that bears heavy sweat or rain. */
const LEAST_WATER_DIGIT = 4

/** A known rating that is too low; an unknown one only costs points (F54, domain notes B.4). */
export const sweatVeto: Veto = ({ known }, { scenario }) => {
  const rating = known.device.ipRating
  const digit = waterDigit(rating)
  if (scenario.sweat !== 'heavy' || digit === null || digit >= LEAST_WATER_DIGIT) return null
  const said = t.suggest.vetoes
  const text = rating === null || rating === 'none' ? said.unprotected : said.littleProtection({ rating })
  return { veto: 'sweat', text, facts: ['F31', 'F54'] }
}
