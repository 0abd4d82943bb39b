import type { Device } from '../gear/device'
import type { Duty } from '../parts/care'
import { type DutyRule, dutyRuleFieldsSchema } from './rule'

/** A duty that the owner can switch on for a device as a whole, with an interval to start from. */
export interface DutyOffer {
  readonly duty: Duty
  /** What to do, as a sentence. */
  readonly what: string
  /** null = nothing sensible to start from is known. */
  readonly rule: DutyRule | null
  /** Where the interval comes from. */
  readonly basis: string
}

/**
 * What is offered for a duty of a device as a whole; nothing of it runs until the owner says so. Charging goes
 * by the hours that the battery lasts, all other intervals are assumed.
 */
export function dutyOffer(
  duty: Duty,
  { form, wired, batteryHours }: Pick<Device, 'form' | 'wired' | 'batteryHours'>,
): DutyOffer {
  const inEar = form === 'in_ear'
  const offers: Readonly<Record<Duty, DutyOffer>> = {
    clean: offer('clean', inEar ? wipeInEar(wired) : 'Wipe it down', { everySessions: 10 }),
    inspect: inEar
      ? offer('inspect', 'Check the meshes for wax', { everyDays: 14 })
      : offer('inspect', 'Check joints, screws and sockets', { everyDays: 182 }),
    charge: {
      duty: 'charge',
      what: 'Charge it',
      rule: batteryHours === null ? null : dutyRuleFieldsSchema.parse({ everyHours: batteryHours }),
      basis:
        batteryHours === null
          ? 'the hours of its battery are not known'
          : `its battery lasts ${batteryHours} h`,
    },
    condition: offer('condition', 'Condition its leather', { everyDays: 183 }),
    replace: { duty: 'replace', what: 'Replace it', rule: null, basis: 'nothing is known' },
  }
  return offers[duty]
}

function wipeInEar(wired: Device['wired']): string {
  return wired === false ? 'Wipe the shells' : 'Wipe the shells and the cable'
}

function offer(duty: Duty, what: string, rule: Partial<DutyRule>): DutyOffer {
  return { duty, what, rule: dutyRuleFieldsSchema.parse(rule), basis: 'assumed' }
}
