import { t } from '../../../shared/i18n/texts'
import type { Locks } from '../../../shared/suggest/locks'

/** Why there is no pick. */
export function nothingInWords(passedOver: number, { device, tips }: Locks): string {
  const words = t.today.nothing
  if (device !== null && tips !== null) return words.keptDoNotMatch
  if (device !== null) return words.keptDevice
  if (tips !== null) return words.keptTips
  return passedOver > 0 ? words.passedOnAll : words.nothingSuits
}
