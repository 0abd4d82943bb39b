import type { Device } from '../../gear/device'
import { formatDayLong } from '../../i18n/format'
import { t } from '../../i18n/texts'
import type { Veto } from '../setting'

/** Lent or in repair; `selling` stays, `retired` and `lost` are not candidates at all. */
export const availabilityVeto: Veto = ({ known: { device } }) => {
  if (device.status === 'lent') return { veto: 'lent', text: lentText(device), facts: [] }
  if (device.status === 'in_repair') return { veto: 'in_repair', text: t.suggest.vetoes.inRepair, facts: [] }
  return null
}

function lentText({ lentTo, dueBackOn }: Device): string {
  const said = t.suggest.vetoes
  const day = dueBackOn === null ? null : formatDayLong(dueBackOn)
  if (lentTo === null) return day === null ? said.lent : said.lentUntil({ day })
  return day === null ? said.lentTo({ to: lentTo }) : said.lentToUntil({ to: lentTo, day })
}
