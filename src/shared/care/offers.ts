import type { Device } from '../gear/device'
import { formatNumber } from '../i18n/kit'
import { t } from '../i18n/texts'
import type { Duty } from '../parts/care'
import { type DutyRule, ruleOf } from './rule'

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
  const { offers } = t.care
  const made: Readonly<Record<Duty, DutyOffer>> = {
    clean: offer('clean', inEar ? wipeInEar(wired) : offers.wipeDown, { everySessions: 10 }),
    inspect: inEar
      ? offer('inspect', offers.checkMeshes, { everyDays: 14 })
      : offer('inspect', offers.checkJoints, { everyDays: 182 }),
    charge: {
      duty: 'charge',
      what: offers.charge,
      rule: batteryHours === null ? null : ruleOf({ everyHours: batteryHours }),
      basis:
        batteryHours === null
          ? offers.batteryUnknown
          : offers.batteryLasts({ hours: formatNumber(batteryHours, 2) }),
    },
    condition: offer('condition', offers.conditionLeather, { everyDays: 183 }),
    replace: { duty: 'replace', what: offers.replace, rule: null, basis: offers.nothingKnown },
  }
  return made[duty]
}

function wipeInEar(wired: Device['wired']): string {
  return wired === false ? t.care.offers.wipeShells : t.care.offers.wipeShellsAndCable
}

function offer(duty: Duty, what: string, rule: Partial<DutyRule>): DutyOffer {
  return { duty, what, rule: ruleOf(rule), basis: t.care.offers.assumed }
}
