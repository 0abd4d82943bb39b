import type { FactId } from '../facts/statements'
import { type AssumedDevice, assume } from './assumptions'
import type { Device } from './device'

/** One weak point: what goes, what can be done about it, and how to keep it from happening. */
export interface DurabilityNote {
  readonly applies: (known: AssumedDevice) => boolean
  readonly fails: string
  readonly repairs: string
  readonly prevents: string
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
    fails: 'The cable breaks at the plug, the split or the earpiece.',
    repairs: 'A cable that cannot be detached has to be soldered, which often costs as much as a new pair.',
    prevents: 'Wind it loosely and pull at the plug, never at the cable.',
    facts: ['F60', 'F63'],
  },
  detachableCable: {
    applies: (known) => known.wired.value && inEar(known) && detachable(known),
    fails: 'The cable goes first, and its connectors loosen with every change.',
    repairs:
      'A new cable takes a minute and solves the commonest fault. Worn sockets can sometimes be tightened.',
    prevents: 'Change cables seldom, and push connectors in straight.',
    facts: ['F60', 'F63'],
  },
  nozzle: {
    applies: inEar,
    fails: 'Earwax and moisture make one side quiet or dull.',
    repairs: 'Clean or change the filter or mesh first: that brings many pairs back.',
    prevents: 'Wipe the nozzles after use, let them dry, and keep them in their case.',
    facts: ['F60'],
  },
  earpiece: {
    applies: (known) => inEar(known) && !known.custom && !known.trueWireless,
    fails: 'Shells crack when dropped, and a driver can die.',
    repairs: 'A dead earpiece is mostly replaced. Repair pays only for the most expensive models.',
    prevents: 'A hard case spares the shells.',
    facts: ['F60', 'F63'],
  },
  mouldedShell: {
    applies: (known) => known.custom,
    fails: 'Shells can crack, and ears change over the years until the fit is loose.',
    repairs: 'The maker can often repair or remould it, at a price that suits the most expensive models.',
    prevents: 'Keep them dry and in the case. A loose fit shows first as missing bass.',
    facts: ['F60', 'F63'],
  },
  smallBattery: {
    applies: (known) => known.trueWireless || (known.form === 'earbud' && !known.wired.value),
    fails: 'The small batteries fade after a few years, one side often sooner.',
    repairs: 'Batteries are sealed in. Some makers replace a single earpiece or the case.',
    prevents: 'Do not leave it in the heat, and now and then take it out of a full case.',
    facts: ['F63'],
  },
  pads: {
    applies: cups,
    fails: 'Pads flake and flatten, and isolation and bass go with them.',
    repairs: 'New pads are the easiest repair and make it feel new.',
    prevents: 'Wipe skin oil off the pads and keep them out of the sun.',
    facts: ['F61', 'F62', 'F35'],
  },
  headband: {
    applies: cups,
    fails: 'The headband breaks at its adjusters.',
    repairs: 'Many makers sell the headband or its parts.',
    prevents: 'Put it on with both hands, and do not bend it open.',
    facts: ['F61', 'F62'],
  },
  hinges: {
    applies: (known) => cups(known) && known.folds.value,
    fails: 'Folding hinges crack, and the wires through them break.',
    repairs: 'A hinge can be replaced where the maker sells it. A cracked one seldom holds when glued.',
    prevents: 'Fold it slowly, and carry it in its case.',
    facts: ['F61'],
  },
  cupCable: {
    applies: (known) => cups(known) && known.wired.value,
    fails: 'The cable tires where it enters the cup.',
    repairs:
      'Plug in another cable if it can be detached. Otherwise it is a simple job for a soldering iron.',
    prevents: 'Do not roll the chair over it, and leave slack at the cup.',
    facts: ['F61', 'F62'],
  },
  largeDriver: {
    applies: (known) => cups(known) && !known.wireless.value,
    fails: 'A driver suffers from a fall or from too much power.',
    repairs: 'Some makers replace single drivers, matched to the other side.',
    prevents: 'Turn the volume down before you plug it in.',
    facts: ['F61', 'F62'],
  },
  largeBattery: {
    applies: (known) => cups(known) && known.wireless.value,
    fails: 'The battery fades after some hundred charges.',
    repairs: 'In many models it can be changed, and with a cable it plays on without.',
    prevents: 'Store it half full when it rests for months.',
    facts: [],
  },
  earbudShell: {
    applies: (known) => known.form === 'earbud',
    fails: 'Foam covers tear, and dust gets into the grille.',
    repairs: 'Foam covers cost little. The earpiece itself is seldom repaired.',
    prevents: 'Keep spare covers, and brush the grille.',
    facts: ['F60', 'F63'],
  },
  band: {
    applies: (known) => known.form === 'bone_conduction',
    fails: 'Sweat creeps into the charging contacts, the band tires, and the battery fades.',
    repairs: 'It is sealed, so hardly anything can be repaired: look to the warranty.',
    prevents: 'Rinse off the sweat and dry the contacts before charging.',
    facts: [],
  },
} as const satisfies Readonly<Record<string, DurabilityNote>>

/** What usually fails on a device of this build, what can be repaired, and how to prevent it (F60–F63). */
export function durabilityOf(device: Device): Durability {
  const known = assume(device)
  const notes: readonly DurabilityNote[] = Object.values(DURABILITY_NOTES)
  const found = notes.filter(({ applies }) => applies(known))
  return {
    fails: found.map(({ fails }) => fails),
    repairs: found.map(({ repairs }) => repairs),
    prevents: found.map(({ prevents }) => prevents),
    facts: [...new Set(found.flatMap(({ facts }) => facts))],
  }
}
