import type { Device } from '../../../../shared/gear/device'
import { dateTimes } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import { plugWords } from '../../../ui/plugWords'
import { driversText } from '../facts/values'
import { kindWords } from '../kindWords'

/** One line of what is known: `Etymotic ER4XR · In-ear · 1 balanced armature · MMCX · since March 2024`. */
export function summaryOf(device: Device): string {
  const { nickname, brand, model, drivers, connector, acquiredOn } = device
  const words = [
    nickname === null ? null : `${brand} ${model}`,
    kindWords(device),
    drivers.length === 0 ? null : driversText(drivers),
    connector === null ? null : plugWords(connector),
    acquiredOn === null
      ? null
      : t.collection.device.since({
          month: dateTimes({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
            Date.parse(`${acquiredOn}T00:00:00Z`),
          ),
        }),
  ]
  return words.filter((word) => word !== null).join(' · ')
}
