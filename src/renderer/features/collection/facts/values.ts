import type { AssumedDevice } from '../../../../shared/gear/assumptions'
import { type Basis, basisText } from '../../../../shared/gear/basis'
import type { Device } from '../../../../shared/gear/device'
import { formatNumber, numbers } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
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
      const known = device[fact.field] ?? value?.value ?? 0
      const none = known === 0 ? fact.zero : undefined
      if (value?.assumed) return assumedText(none ?? `${rough(known)} ${fact.unit}`, value.basis)
      return stated(none ?? `${round(known)} ${fact.unit}`)
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
        : assumedText(t.gear.drivers[resolved.driver.value], resolved.driver.basis)
    case 'sensitivity': {
      const { sensitivity } = device
      if (sensitivity) return stated(`${round(sensitivity.value)} ${sensitivity.unit}`)
      const { value, basis } = resolved.sensitivityDbPerMw
      return assumedText(`${rough(value)} dB/mW`, basis)
    }
    case 'codecs':
      return device.codecs.length === 0 ? NOT_KNOWN : stated(t.common.listed({ items: device.codecs }))
  }
}

/** `1 dynamic, 4 balanced armature` */
export function driversText(drivers: Device['drivers']): string {
  const items = drivers.map(({ type, count }) =>
    t.collection.facts.driversOf({ count: formatNumber(count), type: t.gear.drivers[type] }),
  )
  return t.common.listed({ items })
}

const NOT_KNOWN: Shown = { text: null, assumed: false, basis: null }

function stated(text: string | null): Shown {
  return { text, assumed: false, basis: null }
}

function assumedText(text: string, basis: Basis | null): Shown {
  return { text, assumed: true, basis: basis === null ? null : basisText(basis) }
}

function yesNo(value: boolean): string {
  return value ? t.collection.facts.yes : t.collection.facts.no
}

/** A default is no measurement: two figures are enough. */
function rough(value: number): string {
  return digits(value, value >= 10 ? 0 : 1)
}

function round(value: number): string {
  return digits(value, 2)
}

function digits(value: number, most: number): string {
  return numbers({ maximumFractionDigits: most, useGrouping: false }).format(value)
}
