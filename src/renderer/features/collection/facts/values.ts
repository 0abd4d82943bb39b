import type { AssumedDevice } from '../../../../shared/gear/assumptions'
import { type Basis, basisText } from '../../../../shared/gear/basis'
import type { Device } from '../../../../shared/gear/device'
import { DRIVER_WORDS } from '../../../ui/gearWords'
import { plugWords } from '../../../ui/plugWords'
import type { Fact } from './facts'

/** What a fact shows: words, and whether they are a default for this kind of device. */
export interface Shown {
  /** null = not known, and no default is used. */
  readonly text: string | null
  readonly assumed: boolean
  /** What an assumed value rests on, in words; null = its kind alone. */
  readonly basis: string | null
}

/** A fact of a device as words; unknown values show the default that suggestions use. */
export function shownOf(fact: Fact, device: Device, resolved: AssumedDevice): Shown {
  switch (fact.kind) {
    case 'number': {
      const value = fact.assumed(resolved)
      if (device[fact.field] === null && value === null) return NOT_KNOWN
      if (value?.assumed) return assumedText(`${rough(value.value)} ${fact.unit}`, value.basis)
      return stated(`${round(device[fact.field] ?? value?.value ?? 0)} ${fact.unit}`)
    }
    case 'flag': {
      const { value, assumed, basis } = fact.assumed(resolved)
      return assumed ? assumedText(yesNo(value), basis) : stated(yesNo(value))
    }
    case 'text': {
      const written = device[fact.field]
      return written === null ? NOT_KNOWN : stated(plugWords(written))
    }
    case 'choice': {
      const known = fact.stated(device)
      if (known !== null) return stated(known)
      const usual = fact.assumed(resolved)
      return usual === null ? NOT_KNOWN : assumedText(usual, null)
    }
    case 'drivers':
      return device.drivers.length > 0
        ? stated(driversText(device.drivers))
        : assumedText(DRIVER_WORDS[resolved.driver.value], resolved.driver.basis)
    case 'sensitivity': {
      const { sensitivity } = device
      if (sensitivity) return stated(`${round(sensitivity.value)} ${sensitivity.unit}`)
      const { value, basis } = resolved.sensitivityDbPerMw
      return assumedText(`${rough(value)} dB/mW`, basis)
    }
    case 'codecs':
      return device.codecs.length === 0 ? NOT_KNOWN : stated(device.codecs.join(', '))
  }
}

/** `1 dynamic, 4 balanced armature` */
export function driversText(drivers: Device['drivers']): string {
  return drivers.map(({ type, count }) => `${count} ${DRIVER_WORDS[type]}`).join(', ')
}

const NOT_KNOWN: Shown = { text: null, assumed: false, basis: null }

function stated(text: string | null): Shown {
  return { text, assumed: false, basis: null }
}

function assumedText(text: string, basis: Basis | null): Shown {
  return { text, assumed: true, basis: basis === null ? null : basisText(basis) }
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no'
}

/** A default is no measurement: two figures are enough. */
function rough(value: number): string {
  return value >= 10 ? String(Math.round(value)) : String(Math.round(value * 10) / 10)
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}
