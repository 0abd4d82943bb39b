import type { AssumedDevice } from '../../gear/assumptions'
import { t } from '../../i18n/texts'
import type { Connection } from '../connection'
import { at, type Curve } from '../curve'
import type { Judge } from '../setting'
import { duration } from '../words'

/** By battery life ÷ planned length; how full it is now is not known, so twice the length is safe (assumed). */
export const LASTS: Curve = [
  [0, 0],
  [1, 0.6],
  [2, 1],
]

/** Lasting as long as planned; on its cable a set plays on when the battery is empty. */
export const battery: Judge = ({ known, connection }, { context }) => {
  const hours = known.batteryHours
  if (hours === null || connection === null || !connection.wireless) {
    return { utility: 1, text: () => t.suggest.verdicts.battery.noBattery, facts: [], assumed: false }
  }
  return {
    utility: batteryUtility(known, connection, context.minutes),
    text: () =>
      t.suggest.verdicts.battery.lasts({
        battery: duration(hours.value * 60),
        planned: duration(context.minutes),
      }),
    facts: [],
    assumed: hours.assumed,
  }
}

export function batteryUtility(known: AssumedDevice, connection: Connection, minutes: number): number {
  if (known.batteryHours === null || !connection.wireless) return 1
  return at(LASTS, (known.batteryHours.value * 60) / minutes)
}
