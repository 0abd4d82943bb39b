import type { Device } from '../../../../shared/gear/device'
import { plugWords } from '../../../ui/plugWords'
import { driversText } from '../facts/values'
import { kindWords } from '../kindWords'

const month = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** One line of what is known: `Etymotic ER4XR · In-ear · 1 balanced armature · MMCX · since March 2024`. */
export function summaryOf(device: Device): string {
  const { nickname, brand, model, drivers, connector, acquiredOn } = device
  const words = [
    nickname === null ? null : `${brand} ${model}`,
    kindWords(device),
    drivers.length === 0 ? null : driversText(drivers),
    connector === null ? null : plugWords(connector),
    acquiredOn === null ? null : `since ${month.format(Date.parse(`${acquiredOn}T00:00:00Z`))}`,
  ]
  return words.filter((word) => word !== null).join(' · ')
}
