import type { FactId } from '../facts/statements'
import { t } from '../i18n/texts'
import { type AssumedDevice, assume } from './assumptions'
import type { Device } from './device'

/** One weak point: what goes, what can be done about it, and how to keep it from happening. */
export interface DurabilityNote {
  readonly applies: (known: AssumedDevice) => boolean
  readonly texts: () => Readonly<Record<'fails' | 'repairs' | 'prevents', string>>
  readonly facts: readonly FactId[]
}

/** What usually fails on a kind of device; sentences for the owner, the commonest fault first. */
export interface Durability {
  readonly fails: readonly string[]
  readonly repairs: readonly string[]
  readonly prevents: readonly string[]
  readonly facts: readonly FactId[]
}

const inEar = (known: AssumedDevice) => known.form === 'in_ear'
const cups = (known: AssumedDevice) => known.form === 'over_ear' || known.form === 'on_ear'
const detachable = (known: AssumedDevice) => known.connector !== null || known.custom

/** Weak points by build, in the order in which they usually show. What has no fact is common knowledge (assumed). */
export const DURABILITY_NOTES = {
  fixedCable: {
    applies: (known) => known.wired.value && (inEar(known) || known.form === 'earbud') && !detachable(known),
    texts: () => t.gear.durability.fixedCable,
    facts: ['F60', 'F63'],
  },
  detachableCable: {
    applies: (known) => known.wired.value && inEar(known) && detachable(known),
    texts: () => t.gear.durability.detachableCable,
    facts: ['F60', 'F63'],
  },
  nozzle: {
    applies: inEar,
    texts: () => t.gear.durability.nozzle,
    facts: ['F60'],
  },
  earpiece: {
    applies: (known) => inEar(known) && !known.custom && !known.trueWireless,
    texts: () => t.gear.durability.earpiece,
    facts: ['F60', 'F63'],
  },
  mouldedShell: {
    applies: (known) => known.custom,
    texts: () => t.gear.durability.mouldedShell,
    facts: ['F60', 'F63'],
  },
  smallBattery: {
    applies: (known) => known.trueWireless || (known.form === 'earbud' && !known.wired.value),
    texts: () => t.gear.durability.smallBattery,
    facts: ['F63'],
  },
  pads: {
    applies: cups,
    texts: () => t.gear.durability.pads,
    facts: ['F61', 'F62', 'F35'],
  },
  headband: {
    applies: cups,
    texts: () => t.gear.durability.headband,
    facts: ['F61', 'F62'],
  },
  hinges: {
    applies: (known) => cups(known) && known.folds.value,
    texts: () => t.gear.durability.hinges,
    facts: ['F61'],
  },
  cupCable: {
    applies: (known) => cups(known) && known.wired.value,
    texts: () => t.gear.durability.cupCable,
    facts: ['F61', 'F62'],
  },
  largeDriver: {
    applies: (known) => cups(known) && !known.wireless.value,
    texts: () => t.gear.durability.largeDriver,
    facts: ['F61', 'F62'],
  },
  largeBattery: {
    applies: (known) => cups(known) && known.wireless.value,
    texts: () => t.gear.durability.largeBattery,
    facts: [],
  },
  earbudShell: {
    applies: (known) => known.form === 'earbud',
    texts: () => t.gear.durability.earbudShell,
    facts: ['F60', 'F63'],
  },
  band: {
    applies: (known) => known.form === 'bone_conduction',
    texts: () => t.gear.durability.band,
    facts: [],
  },
} as const satisfies Readonly<Record<string, DurabilityNote>>

/** What usually fails on a device of this build, what can be repaired, and how to prevent it (F60–F63). */
export function durabilityOf(device: Device): Durability {
  const known = assume(device)
  const notes: readonly DurabilityNote[] = Object.values(DURABILITY_NOTES)
  const found = notes.filter(({ applies }) => applies(known))
  const texts = found.map((note) => note.texts())
  return {
    fails: texts.map(({ fails }) => fails),
    repairs: texts.map(({ repairs }) => repairs),
    prevents: texts.map(({ prevents }) => prevents),
    facts: [...new Set(found.flatMap(({ facts }) => facts))],
  }
}
