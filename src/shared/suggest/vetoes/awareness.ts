import { t } from '../../i18n/texts'
import type { Veto } from '../setting'
import { whole } from '../words'

/** More than this off the surroundings is too much where they must be heard, dB(A). */
const MOST_REDUCTION_DB = 15

/** Too much isolation without a transparency mode where the surroundings are needed (F40, F41). */
export const awarenessVeto: Veto = ({ known, passiveReductionDb }, { context }) => {
  if (!context.aware || known.transparency.value || passiveReductionDb <= MOST_REDUCTION_DB) return null
  return {
    veto: 'awareness',
    text: t.suggest.vetoes.awareness({ db: whole(passiveReductionDb) }),
    facts: ['F40', 'F41'],
  }
}
