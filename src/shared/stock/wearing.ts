import { DAYS_PER_MONTH, localDateOf } from '../time'
import type { WearCase, WearOptions } from '../wear/case'
import { damageAt } from '../wear/damage'
import { type Outlook, outlookOf, whenWorn } from '../wear/forecast'
import { type LearnedLife, learnLife } from '../wear/learn'
import { buildLibrary } from '../wear/library'
import { probabilityWorn } from '../wear/survival'
import type { PairInDrawer, PairInUse } from './types'

/** The opened pairs of one product. */
export interface Wearing {
  readonly inUse: readonly PairInUse[]
  /** Only those that are still good. */
  readonly inDrawer: readonly PairInDrawer[]
}

/**
 * The opened pairs of each product as the stock engine wants them.
 * @param cases of all parts, retired ones too: they teach
 */
export function pairsByProduct(
  cases: readonly WearCase[],
  options: WearOptions,
): ReadonlyMap<string, Wearing> {
  const library = buildLibrary(cases)
  const pairs = new Map<string, { inUse: PairInUse[]; inDrawer: PairInDrawer[] }>()
  for (const each of cases) {
    if (each.retired) continue
    const known = pairs.get(each.product) ?? { inUse: [], inDrawer: [] }
    pairs.set(each.product, known)
    const learned = learnLife(library.siblings(each), library.relatives(each), each.clock.life.shape)
    const outlook = outlookNow(each, learned, options)
    if (each.clock.subject.mounted !== null) known.inUse.push(pairInUse(outlook, options))
    else if (isGood(outlook, options)) known.inDrawer.push(pairInDrawer(outlook))
  }
  return pairs
}

function outlookNow({ clock }: WearCase, { shapes }: LearnedLife, { nowAt }: WearOptions): Outlook {
  const foundFineAt = clock.subject.foundFineAt.findLast((at) => at <= nowAt)
  const fineDamage = foundFineAt === undefined ? 0 : damageAt(clock, foundFineAt).damage
  return outlookOf(clock, shapes, fineDamage, nowAt)
}

function pairInUse(outlook: Outlook, { zone }: WearOptions): PairInUse {
  const { clock, shapes, damageNow, fineDamage, steadyPerDay, use } = outlook
  const halfWornAt = whenWorn(outlook, 0.5)
  return {
    part: clock.subject.part,
    shapes,
    damageNow,
    fineDamage,
    steadyPerDay,
    // Nobody knows when this one was opened, but the day of the next one will be known.
    freshSteadyPerDay: clock.openedAt === null ? steadyPerDay + agePerDay(outlook) : steadyPerDay,
    use,
    halfWornOn: halfWornAt === null ? null : localDateOf(halfWornAt, zone),
  }
}

function agePerDay({ clock: { life } }: Outlook): number {
  return life.lifeMonths === null ? 0 : 1 / (life.lifeMonths * DAYS_PER_MONTH)
}

function pairInDrawer({ clock, damageNow, steadyPerDay }: Outlook): PairInDrawer {
  return { part: clock.subject.part, damageNow, agePerDay: steadyPerDay }
}

/** Not due yet, by the owner's threshold. */
function isGood({ shapes, damageNow, fineDamage }: Outlook, { thresholds }: WearOptions): boolean {
  return probabilityWorn(shapes, damageNow, fineDamage) < thresholds.due
}
