import { addBands, type Bands } from '../acoustics/bands'
import { activeAttenuation, passiveAttenuation } from '../acoustics/isolation'
import { type AssumedDevice, assume } from '../gear/assumptions'
import { type Device, deviceName } from '../gear/device'
import { slotsOf } from '../gear/slots'
import { perObject } from '../memo'
import { type Connection, connectionsOf } from './connection'
import { sealOf } from './criteria/seal'
import { type RatedWith, ratingWith, withRatings } from './ratedWith'
import type { Shelf, Supply } from './shelf'
import type { Glasses, ShelfPart } from './types'
import { waysWorthHaving } from './ways'
import { chooseWorn, type Worn } from './worn'

/** What of a device rests on itself and the shelf alone, so that it is worked out once for all occasions. */
export interface Fitted {
  readonly device: Device
  readonly name: string
  readonly known: AssumedDevice
  readonly ratedWith: RatedWith | null
  readonly tips: Worn | null
  readonly pads: Worn | null
  readonly seal: number
  /** The ways to connect it that are worth having, or only those through one source; simplest first. */
  readonly ways: (source: string | null) => readonly Connection[]
  readonly attenuation: (glasses: Glasses) => Attenuation
}

/** What a device keeps out as it is worn, dB per band. */
export interface Attenuation {
  readonly passive: Bands
  /** With noise cancelling on. */
  readonly whole: Bands
}

interface Kept {
  readonly worn: readonly ShelfPart[]
  readonly fitted: Fitted
}

/**
 * Devices and what can be given to them are values, so what was found out about them holds for as long as they are
 * around, and for as long as a device wears the same.
 */
const found = perObject((_supply: Supply) => new WeakMap<Device, Kept>())

/** Gives a device the tips or pads that the shelf has for it. */
export function fittedOf(device: Device, shelf: Shelf): Fitted {
  const worn = shelf.wornOn(device.id)
  const ofSupply = found(shelf.supply)
  const known = ofSupply.get(device)
  if (known?.worn === worn) return known.fitted
  const fitted = asFitted(device, shelf)
  ofSupply.set(device, { worn, fitted })
  return fitted
}

function asFitted(device: Device, shelf: Shelf): Fitted {
  const slots = slotsOf(device)
  const tips = device.form === 'in_ear' && slots.includes('tips') ? chooseWorn(device, 'tips', shelf) : null
  const cups = device.form === 'over_ear' || device.form === 'on_ear'
  const pads = cups && slots.includes('pads') ? chooseWorn(device, 'pads', shelf) : null
  const ratedWith = ratingWith(device, (tips ?? pads)?.product ?? null, shelf)
  const known = assume(ratedWith === null ? device : withRatings(device, ratedWith))
  const seal = sealOf({ known, tips, pads })
  // A shelf as a whole is not to be held on to: what it lends each device outlives it.
  const cable = shelf.wornBy(device.id, 'cable')
  const connecting = { ...shelf.supply, wornBy: () => cable }
  return {
    device,
    name: deviceName(device),
    known,
    ratedWith,
    tips,
    pads,
    seal,
    ways: remembering((source: string | null) => waysWorthHaving(connectionsOf(known, connecting, source))),
    attenuation: remembering((glasses: Glasses) => attenuationOf({ known, tips, pads, seal }, glasses)),
  }
}

/** What a device keeps out with these tips or pads. */
export function attenuationOf(
  { known, tips, pads, seal }: Pick<Fitted, 'known' | 'tips' | 'pads' | 'seal'>,
  glasses: Glasses,
): Attenuation {
  const wearing = {
    device: known,
    tipMaterial: tips?.product?.material ?? null,
    seal,
    glasses,
    padDamage: pads?.part?.damage ?? 0,
  }
  const passive = passiveAttenuation(wearing)
  return { passive, whole: addBands(passive, activeAttenuation(wearing)) }
}

function remembering<Key, Value>(derive: (key: Key) => Value): (key: Key) => Value {
  const values = new Map<Key, Value>()
  return (key) => {
    const known = values.get(key)
    if (known !== undefined) return known
    const fresh = derive(key)
    values.set(key, fresh)
    return fresh
  }
}
