import type { Veto } from '../setting'

/**
 * Loose tips or pads are owned, and every one is known not to fit (F2). With none owned at all the usual
 * ones are assumed, see `worn.ts`.
 */
export const partVeto: Veto = ({ known, tips, pads }) => {
  if (tips?.from === 'none_fits') {
    const nozzle = known.device.nozzleMm === null ? 'it' : `its ${known.device.nozzleMm} mm nozzle`
    const text = `None of your loose tips fits ${nozzle}, and it is not recorded to wear any.`
    return { veto: 'no_tips', text, facts: ['F2'] }
  }
  if (pads?.from === 'none_fits') {
    const text = 'None of your loose pads fits it, and it is not recorded to wear any.'
    return { veto: 'no_pads', text, facts: [] }
  }
  return null
}
