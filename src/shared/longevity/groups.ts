import { perObject } from '../memo'
import { NO_LIFE_OVERRIDE } from '../parts/part'
import type { WearCase } from '../wear/case'
import { damageAt } from '../wear/damage'
import { type Evidence, learnLife, NO_EVIDENCE, sumOfEvidence, without } from '../wear/learn'
import type { EvidenceLibrary, Shelf } from '../wear/library'
import { resolveLife } from '../wear/life'
import { priorFor } from '../wear/prior'
import { survival, survivalQuantile, type WeightedShape } from '../wear/survival'
import { kaplanMeier, type Lifetime, medianWear, wasSeen } from './kaplanMeier'
import type { LongevityGroup } from './views'

/** A group before its product has a name. */
export type UnnamedGroup = Omit<LongevityGroup, 'product' | 'kind'> & {
  readonly product: string | null
  /** One of its products, which tells the kind of all. */
  readonly example: string
}

/**
 * How long the owner's parts last, by product and by kind and material: the estimate from what happened
 * (Kaplan and Meier), and the life that the wear engine learned from all of it.
 * @param library of all parts, retired ones too
 * @param keep gives back what it kept while all that it was made from is the very same
 * @returns those with most worn-out parts first, then those with most parts
 */
export function longevityGroups(
  library: EvidenceLibrary<WearCase>,
  keep: GroupKeeper = MAKE_ANEW,
): readonly UnnamedGroup[] {
  const group = (members: Members, named: Named, taught: Evidence) => {
    const from = restsOn(members)
    const seen = keep.seen(named.id, from, () => seenOf(members.entries, named.product === null))
    const relatives = keep.relatives(named.id, taught)
    return keep.group(named.id, [...from, relatives], () => groupOf(members.entries, seen, named, relatives))
  }
  return [...library]
    .flatMap(([family, shelf]) => [
      group(shelf, { id: `material/${family}`, product: null }, NO_EVIDENCE),
      ...[...shelf.products].map(([product, members]) =>
        group(members, { id: `product/${product}`, product }, without(shelf.all, members.evidence)),
      ),
    ])
    .sort(byEvidence)
}

/** What was learned of a product changes with its relatives, what was seen of it with its own parts alone. */
export interface GroupKeeper {
  readonly group: Keep<UnnamedGroup>
  readonly seen: Keep<SeenGroup>
  /** Gives back what relatives were last taken to teach, as long as they still teach about that. */
  readonly relatives: (id: string, taught: Evidence) => Evidence
}

/** Keeps something under a name for as long as all that it rests on is the very same. */
type Keep<T> = (id: string, from: readonly unknown[], make: () => T) => T

const MAKE_ANEW: GroupKeeper = {
  group: (_, __, make) => make(),
  seen: (_, __, make) => make(),
  relatives: (_, taught) => taught,
}

type Members = Pick<Shelf<WearCase>, 'entries'>

/** All but the time that has passed: within a day, age moves no point of a curve by its own width. */
const restsOn = perObject(({ entries }: Members): readonly unknown[] => [
  ...entries.map(({ clock }) => clock),
  entries.filter(({ retired }) => retired).length,
])

/** Points of the learned curve, closer together where it bends. */
const CURVE_POINTS = 80
/** The learned curve is followed until this share is still good. */
const CURVE_END = 0.02

type Named = Pick<UnnamedGroup, 'id' | 'product'>

function groupOf(
  members: readonly WearCase[],
  { scale, ...seen }: SeenGroup,
  named: Named,
  relatives: Evidence,
): UnnamedGroup {
  const learned = learnLife(evidenceOf(members), relatives, scale.shape)
  return {
    ...named,
    ...seen,
    example: scale.example,
    material: scale.material,
    unit: scale.unit,
    monthAdds: scale.monthAdds,
    othersWornOut: relatives.events,
    guessShare: priorFor(learned.posterior.k).a / learned.posterior.a,
    ...curveOf(learned.shapes, scale.figure),
  }
}

/** What happened to the parts of a group, whatever others teach about it. */
export interface SeenGroup
  extends Pick<
    UnnamedGroup,
    'wornOut' | 'inUse' | 'gone' | 'unseen' | 'enteredLate' | 'ownFigures' | 'steps' | 'observed' | 'censored'
  > {
  readonly scale: WearScale
}

function seenOf(members: readonly WearCase[], ofMaterial: boolean): SeenGroup {
  const scale = scaleOf(members, ofMaterial)
  const lifetimes = members.map((each) => ({ each, ...lifetimeOf(each, scale.figure) }))
  const seen = lifetimes.filter(wasSeen)
  const steps = kaplanMeier(seen)
  const count = (which: (each: WearCase) => boolean) => members.filter(which).length
  return {
    scale,
    wornOut: count(({ evidence }) => evidence.events > 0),
    inUse: count(({ retired }) => !retired),
    gone: count(({ retired, evidence }) => retired && evidence.events === 0),
    unseen: lifetimes.length - seen.length,
    enteredLate: seen.filter(({ entry }) => entry > 0).length,
    ownFigures: members.some(({ clock }) => unitOf(clock.life)?.figure !== scale.figure),
    steps: [...steps],
    observed: medianWear(steps),
    censored: seen
      .filter(({ wornOut }) => !wornOut)
      .map(({ exit, each }) => ({ wear: exit, inUse: !each.retired }))
      .sort((a, b) => a.wear - b.wear),
  }
}

/** What wear is counted in, and how much of it is the life at damage 1. */
interface WearScale extends Pick<LongevityGroup, 'material' | 'unit' | 'monthAdds'> {
  readonly example: string
  readonly figure: number
  readonly shape: number
}

/**
 * The figures of the product without those of single parts, or of the material without those of single
 * products: damage is what the parts are compared by, and one figure for all makes it hours again.
 */
function scaleOf(members: readonly WearCase[], ofMaterial: boolean): WearScale {
  const [first] = members
  if (!first) throw new Error('a group has members')
  const { subject } = first.clock
  const life = resolveLife({ ...subject, lifeOverrides: withoutLevels(first, ofMaterial) })
  const scale = unitOf(life) ?? unitOf(first.clock.life)
  if (!scale) throw new Error(`nothing wears out ${subject.part}`)
  return {
    example: subject.product,
    material: life.material,
    shape: life.shape,
    ...scale,
    monthAdds: life.lifeMonths === null ? null : scale.figure / life.lifeMonths,
  }
}

/** Overrides come most specific first: the part's, the product's, then the material's. */
function withoutLevels({ clock: { subject } }: WearCase, ofMaterial: boolean) {
  const none = subject.lifeOverrides.slice(0, ofMaterial ? 2 : 1).map(() => NO_LIFE_OVERRIDE)
  return [...none, ...subject.lifeOverrides.slice(none.length)]
}

function unitOf(life: ReturnType<typeof resolveLife>): Pick<WearScale, 'unit' | 'figure'> | null {
  if (life.lifeHours !== null) return { unit: 'hours', figure: life.lifeHours }
  if (life.lifeMonths !== null) return { unit: 'months', figure: life.lifeMonths }
  return life.lifeCycles === null ? null : { unit: 'cycles', figure: life.lifeCycles }
}

function lifetimeOf(each: WearCase, figure: number): Lifetime {
  const { entry, exit } = damageSeen(each)
  return { entry: entry * figure, exit: exit * figure, wornOut: each.evidence.events > 0 }
}

const damageSeen = perObject(({ clock, endAt }: WearCase) => {
  const { trackedFromAt } = clock.subject
  const entry = trackedFromAt === null ? 0 : damageAt(clock, trackedFromAt).damage
  return { entry, exit: damageAt(clock, endAt).damage }
})

function curveOf(shapes: readonly WeightedShape[], figure: number): Pick<UnnamedGroup, 'life' | 'fitted'> {
  const wearAt = (share: number) => survivalQuantile(shapes, share) * figure
  const end = wearAt(CURVE_END)
  return {
    life: { low: wearAt(0.9), median: wearAt(0.5), high: wearAt(0.1) },
    fitted: Array.from({ length: CURVE_POINTS + 1 }, (_, index) => {
      const wear = end * (index / CURVE_POINTS) ** 2
      return { wear, share: survival(shapes, wear / figure) }
    }),
  }
}

function evidenceOf(members: readonly WearCase[]): Evidence {
  return sumOfEvidence(members.map(({ evidence }) => evidence))
}

function byEvidence(a: UnnamedGroup, b: UnnamedGroup): number {
  const size = (group: UnnamedGroup) => group.wornOut + group.inUse + group.gone
  return b.wornOut - a.wornOut || size(b) - size(a) || (a.id < b.id ? -1 : 1)
}
