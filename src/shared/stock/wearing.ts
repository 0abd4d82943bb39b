import { DAYS_PER_MONTH, type Instant } from '../time'
import { damageAt, type WearClock } from '../wear/damage'
import { type Outlook, outlookOf } from '../wear/forecast'
import type { WearReport } from '../wear/types'
import type { PairInDrawer, PairInUse } from './types'

/** The opened pairs of one product. */
export interface Wearing {
  readonly inUse: readonly PairInUse[]
  /** Only those that are still good. */
  readonly inDrawer: readonly PairInDrawer[]
}

/** What the wear engine found out about a part. */
export type Finding = Pick<WearReport, 'shapes' | 'pWornNow' | 'median'>

/**
 * The opened pairs of each product as the stock engine wants them.
 * @param clocks of the parts that are there
 * @param findings by part; what has none is left out
 * @param dueShare a pair in the drawer is still good below this probability of being worn out, 0…1
 */
export function pairsByProduct(
  clocks: readonly WearClock[],
  findings: ReadonlyMap<string, Finding>,
  nowAt: Instant,
  dueShare: number,
): ReadonlyMap<string, Wearing> {
  const pairs = new Map<string, { inUse: PairInUse[]; inDrawer: PairInDrawer[] }>()
  for (const clock of clocks) {
    const finding = findings.get(clock.subject.part)
    if (!finding) continue
    const { product, mounted } = clock.subject
    const known = pairs.get(product) ?? { inUse: [], inDrawer: [] }
    pairs.set(product, known)
    const outlook = outlookNow(clock, finding, nowAt)
    if (mounted !== null) known.inUse.push(pairInUse(outlook, finding))
    else if (finding.pWornNow < dueShare) known.inDrawer.push(pairInDrawer(outlook))
  }
  return pairs
}

function outlookNow(clock: WearClock, { shapes }: Finding, nowAt: Instant): Outlook {
  const foundFineAt = clock.subject.foundFineAt.findLast((at) => at <= nowAt)
  const fineDamage = foundFineAt === undefined ? 0 : damageAt(clock, foundFineAt).damage
  return outlookOf(clock, shapes, fineDamage, nowAt)
}

function pairInUse(outlook: Outlook, { median }: Finding): PairInUse {
  const { clock, shapes, damageNow, fineDamage, steadyPerDay, use } = outlook
  return {
    part: clock.subject.part,
    shapes,
    damageNow,
    fineDamage,
    steadyPerDay,
    // Nobody knows when this one was opened, but the day of the next one will be known.
    freshSteadyPerDay: clock.openedAt === null ? steadyPerDay + agePerDay(outlook) : steadyPerDay,
    use,
    halfWornOn: median,
  }
}

function agePerDay({ clock: { life } }: Outlook): number {
  return life.lifeMonths === null ? 0 : 1 / (life.lifeMonths * DAYS_PER_MONTH)
}

function pairInDrawer({ clock, damageNow, steadyPerDay }: Outlook): PairInDrawer {
  return { part: clock.subject.part, damageNow, agePerDay: steadyPerDay }
}
