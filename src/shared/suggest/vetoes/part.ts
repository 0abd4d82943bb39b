import type { Veto } from '../setting'

/**
 * Loose tips or pads are owned, and every one is known not to fit (F2). With none owned at all the usual
 * ones are assumed, see `worn.ts`.
 */
export const partVeto: Veto = ({ tips, pads }) => {
  if (tips?.from === 'none_fits')
    return { veto: 'no_tips', text: 'None of your tips fits it.', facts: ['F2'] }
  if (pads?.from === 'none_fits') return { veto: 'no_pads', text: 'None of your pads fits it.', facts: [] }
  return null
}
