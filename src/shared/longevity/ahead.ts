import { type Instant, SECONDS_PER_DAY } from '../time'
import type { WearCase } from '../wear/case'
import { damageAt, type WearClock } from '../wear/damage'
import { outlookOf, whenWorn } from '../wear/forecast'
import { learnLife } from '../wear/learn'
import { buildLibrary, relativesOf, siblingsOf } from '../wear/library'
import { survivalQuantile, type WeightedShape } from '../wear/survival'

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
 * @param countOf how often one of them will have to be replaced
 * @returns for every product of those; most replacements first
 */
export function replacementsUntil(
  cases: readonly WearCase[],
  nowAt: Instant,
  untilAt: Instant,
  counts: (each: WearCase) => boolean,
  countOf: (each: WearCase) => number = countFrom(cases, nowAt, untilAt),
): readonly Replacements[] {
  const replacements = new Map<string, number>()
  for (const each of cases) {
    if (each.retired || each.clock.subject.mounted === null || !counts(each)) continue
    replacements.set(each.product, (replacements.get(each.product) ?? 0) + countOf(each))
  }
  return [...replacements]
    .map(([product, count]) => ({ product, replacements: count }))
    .sort((a, b) => b.replacements - a.replacements || (a.product < b.product ? -1 : 1))
}

/** How often a part will have to be replaced, by what was learned of its life. */
export function replacementsOf(
  clock: WearClock,
  shapes: readonly WeightedShape[],
  nowAt: Instant,
  untilAt: Instant,
): number {
  const foundFineAt = clock.subject.foundFineAt.findLast((at) => at <= nowAt)
  const fineDamage = foundFineAt === undefined ? 0 : damageAt(clock, foundFineAt).damage
  const outlook = outlookOf(clock, shapes, fineDamage, nowAt)
  const lifeDays = survivalQuantile(shapes, 0.5) / (outlook.steadyPerDay + outlook.use.perDay)
  return countUntil(whenWorn(outlook, 0.5), lifeDays, nowAt, untilAt)
}

function countFrom(cases: readonly WearCase[], nowAt: Instant, untilAt: Instant): (each: WearCase) => number {
  const library = buildLibrary(cases)
  return (each) => {
    const { shape } = each.clock.life
    const { shapes } = learnLife(siblingsOf(library, each), relativesOf(library, each), shape)
    return replacementsOf(each.clock, shapes, nowAt, untilAt)
  }
}

/** @param lifeDays days that a new one will last; infinite where nothing wears it */
function countUntil(firstAt: Instant | null, lifeDays: number, nowAt: Instant, untilAt: Instant): number {
  if (firstAt === null) return 0
  const left = untilAt - Math.max(firstAt, nowAt)
  return left < 0 ? 0 : 1 + Math.floor(left / (lifeDays * SECONDS_PER_DAY))
}
