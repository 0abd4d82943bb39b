import { formatDayLong } from '../../i18n/format'
import type { Veto } from '../setting'

/** Lent or in repair; `selling` stays, `retired` and `lost` are not candidates at all. */
export const availabilityVeto: Veto = ({ known: { device } }) => {
  if (device.status === 'lent') {
    const where = device.lentTo === null ? 'Lent out' : `Lent to ${device.lentTo}`
    const back = device.dueBackOn === null ? '' : `, due back on ${formatDayLong(device.dueBackOn)}`
    return { veto: 'lent', text: `${where}${back}.`, facts: [] }
  }
  if (device.status === 'in_repair') return { veto: 'in_repair', text: 'In repair.', facts: [] }
  return null
}
