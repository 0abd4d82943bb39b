import { DEFAULT_DUTIES } from '../../../shared/care/defaults'
import type { DutyStatus } from '../../../shared/care/status'
import type { Slot } from '../../../shared/gear/device'
import { perObject } from '../../../shared/memo'
import type { Duty } from '../../../shared/parts/care'
import type { Store } from '../../db/store'
import type { Bench } from '../services'
import type { CareThing } from './things'

/**
 * Tells which duties sleep: they run and can be seen where the thing is, but no list, agenda or message asks
 * for them. The usual care of a kind sleeps until the owner has done it once in that slot of that device, or
 * has set a rule; else whoever never notes a cleaning would be asked for one of everything, for ever. A look
 * that found a part still fine takes nothing up, for the monthly look asks for those.
 */
export function sleepers({ store }: Bench): Sleeps {
  return sleepersOf(store.care.takenUp())
}

type Sleeps = (status: Pick<DutyStatus, 'duty' | 'origin'>, subject: CareThing['subject']) => boolean

const sleepersOf = perObject((rows: ReturnType<Store['care']['takenUp']>): Sleeps => {
  const taken = new Set(rows.map(({ device, slot, duty }) => placeKey(device, slot, duty)))
  return ({ duty, origin }, { device, slot }) =>
    origin === 'default' && !isSwitchedOn(duty, slot) && !taken.has(placeKey(device, slot, duty))
})

/** Care that only comes with a kind whose wear the owner has switched on was asked for by that. */
function isSwitchedOn(duty: Duty, slot: Slot | null): boolean {
  return DEFAULT_DUTIES.some((each) => each.onlyMetered && each.duty === duty && each.kind === slot)
}

function placeKey(device: string | null, slot: string | null, duty: string): string {
  return JSON.stringify([device, slot, duty])
}
