import { type Instant, SECONDS_PER_DAY } from '../time'
import type { WearCase } from '../wear/case'
import { damageAt } from '../wear/damage'
import { outlookOf, whenWorn } from '../wear/forecast'
import { learnLife } from '../wear/learn'
import { buildLibrary, relativesOf, siblingsOf } from '../wear/library'
import { survivalQuantile } from '../wear/survival'

/** How often the parts of a product, as they are mounted now, will have to be replaced. */
export interface Replacements {
  readonly product: string
  readonly replacements: number
}

/**
 * Replacements of what is mounted now, up to an instant: the first on the day on which half of such parts
 * are worn out, or at once where that day has passed, and then one after each median life at the pace of
 * wear that is expected today. A plain count, not an expectation: it says what an owner does who goes on
 * like this and replaces in time.
 * @param cases of all parts, retired ones too: they teach
 * @param counts which of those that are mounted to count
 * @returns for every product of those; most replacements first
 */
export function replacementsUntil(
  cases: readonly WearCase[],
  nowAt: Instant,
  untilAt: Instant,
  counts: (each: WearCase) => boolean,
): readonly Replacements[] {
  const library = buildLibrary(cases)
  const replacements = new Map<string, number>()
  for (const each of cases) {
    if (each.retired || each.clock.subject.mounted === null || !counts(each)) continue
    const learned = learnLife(siblingsOf(library, each), relativesOf(library, each), each.clock.life.shape)
    const foundFineAt = each.clock.subject.foundFineAt.findLast((at) => at <= nowAt)
    const fineDamage = foundFineAt === undefined ? 0 : damageAt(each.clock, foundFineAt).damage
    const outlook = outlookOf(each.clock, learned.shapes, fineDamage, nowAt)
    const lifeDays = survivalQuantile(learned.shapes, 0.5) / (outlook.steadyPerDay + outlook.use.perDay)
    const count = countUntil(whenWorn(outlook, 0.5), lifeDays, nowAt, untilAt)
    replacements.set(each.product, (replacements.get(each.product) ?? 0) + count)
  }
  return [...replacements]
    .map(([product, count]) => ({ product, replacements: count }))
    .sort((a, b) => b.replacements - a.replacements || (a.product < b.product ? -1 : 1))
}

/** @param lifeDays days that a new one will last; infinite where nothing wears it */
function countUntil(firstAt: Instant | null, lifeDays: number, nowAt: Instant, untilAt: Instant): number {
  if (firstAt === null) return 0
  const left = untilAt - Math.max(firstAt, nowAt)
  return left < 0 ? 0 : 1 + Math.floor(left / (lifeDays * SECONDS_PER_DAY))
}
