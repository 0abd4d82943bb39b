import { formatNumber } from '../../i18n/kit'
import { t } from '../../i18n/texts'
import type { Veto } from '../setting'

/**
 * Loose tips or pads are owned, and every one is known not to fit (F2). With none owned at all the usual
 * ones are assumed, see `worn.ts`.
 */
export const partVeto: Veto = ({ known, tips, pads }) => {
  if (tips?.from === 'none_fits') {
    const { nozzleMm } = known.device
    const said = t.suggest.vetoes
    const text = nozzleMm === null ? said.noTips : said.noTipsForNozzle({ width: formatNumber(nozzleMm, 2) })
    return { veto: 'no_tips', text, facts: ['F2'] }
  }
  if (pads?.from === 'none_fits') {
    const text = t.suggest.vetoes.noPads
    return { veto: 'no_pads', text, facts: [] }
  }
  return null
}
