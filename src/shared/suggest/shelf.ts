import type { Slot } from '../gear/device'
import type { Source } from '../gear/source'
import type { RigRating } from '../learning/rigRating'
import { isSameList, perObject } from '../memo'
import { foundFor, NO_FINDING, type PerEar, perEar } from '../parts/fitMemory'
import type { Product, ProductKind, Side } from '../parts/part'
import type { DeviceUse, Keep, ShelfPart, SuggestInput } from './types'

/** What is owned of one product and worn by no device. */
export interface Loose {
  readonly product: Product
  /** The least worn opened pair in the drawer. */
  readonly drawer: ShelfPart | null
  /** Bought on, for the oldest unopened lot; `''` = day unknown; null = no unopened pair. */
  readonly oldestLotOn: string | null
}

/** What every device may be given, and what is known of that. The very same for as long as nothing in it changes. */
export interface Supply {
  /** By product id; pairs mounted on any device are not among them. */
  loose(kind: ProductKind): readonly Loose[]
  /** Of `loose`, what has an opened pair in the drawer: least worn first. */
  drawer(kind: ProductKind): readonly Loose[]
  /** Of `loose`, what has an unopened pair: oldest first, unknown age last. */
  unopened(kind: ProductKind): readonly Loose[]
  judged(device: string, product: string, side?: Side): boolean | null
  /** Did a product seal on a device? null = not said. */
  sealed(device: string, product: string, side?: Side): boolean | null
  /** How the owner rated the device with these tips or pads; null = not at all. */
  rated(device: string, product: string): RigRating | null
  /** By id. */
  readonly sources: readonly Source[]
}

/** The shelf, arranged once so that each device is looked at once. Nothing in it depends on list order. */
export interface Shelf extends Supply {
  readonly supply: Supply
  /** All that a device wears, in whatever slot: the very same list for as long as nothing of it changes. */
  wornOn(device: string): readonly ShelfPart[]
  /** What a device wears; of an unequal left and right pair the more worn one. */
  wornBy(device: string, slot: Slot): ShelfPart | null
  /** All that is in a slot: left before right where they differ. */
  allWornBy(device: string, slot: Slot): readonly ShelfPart[]
  use(device: string): DeviceUse | null
}

const RESTS_ON = ['parts', 'stock', 'sources', 'fitJudgements', 'use', 'rigRatings'] as const
type Things = Pick<SuggestInput, (typeof RESTS_ON)[number]>

interface Arranged {
  readonly things: Things
  readonly worn: Worn
  readonly products: readonly Loose[]
  readonly shelf: Shelf
}

/** By device. */
type Worn = ReadonlyMap<string, readonly ShelfPart[]>

/** The last shelf of each owner, known by what changes least: one question follows another about the same things. */
const arranged = new WeakMap<Things['fitJudgements'], Arranged>()

export function arrangeShelf({ keep, ...things }: Things & Pick<SuggestInput, 'keep'>): Shelf {
  const { shelf } = lastArranged(things)
  return keep === null ? shelf : keeping(keep, shelf, things.parts)
}

function lastArranged(given: Things): Arranged {
  const last = arranged.get(given.fitJudgements)
  if (last !== undefined && RESTS_ON.every((key) => last.things[key] === given[key])) return last
  const { parts, stock, sources, fitJudgements, use, rigRatings } = given
  const fresh = arrange({ parts, stock, sources, fitJudgements, use, rigRatings }, last)
  arranged.set(fitJudgements, fresh)
  return fresh
}

/** @param before what is the same in it is taken over */
function arrange(things: Things, before: Arranged | undefined): Arranged {
  const worn = wornParts(things.parts, before)
  const products = looseProducts(things)
  const supply =
    before !== undefined && sameSupply(before, things, products)
      ? before.shelf.supply
      : supplyOf(things, products)
  const use = byDevice(things.use)
  const allWornBy = (device: string, slot: Slot) =>
    (worn.get(device) ?? NOTHING).filter(({ mounted }) => mounted?.slot === slot)
  const shelf: Shelf = {
    ...supply,
    supply,
    wornOn: (device) => worn.get(device) ?? NOTHING,
    wornBy: (device, slot) => worst(allWornBy(device, slot)),
    allWornBy,
    use: (device) => use.get(device) ?? null,
  }
  return { things, worn, products, shelf }
}

const NOTHING: readonly ShelfPart[] = []
const byDevice = perObject((use: Things['use']) => new Map(use.map((row) => [row.device, row])))

function sameSupply({ things, products: before }: Arranged, after: Things, products: readonly Loose[]) {
  return (
    things.sources === after.sources &&
    things.fitJudgements === after.fitJudgements &&
    things.rigRatings === after.rigRatings &&
    sameLists(before, products, sameLoose)
  )
}

function sameLoose(one: Loose, other: Loose): boolean {
  return one.product === other.product && one.drawer === other.drawer && one.oldestLotOn === other.oldestLotOn
}

function sameLists<T>(one: readonly T[], other: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return (
    one.length === other.length &&
    one.every((each, index) => {
      const its = other[index]
      return its !== undefined && same(each, its)
    })
  )
}

function supplyOf(things: Things, products: readonly Loose[]): Supply {
  const loose = byKind(products)
  const drawer = byKind(products.filter((one) => one.drawer !== null).sort(byDrawerCondition))
  const unopened = byKind(products.filter((one) => one.oldestLotOn !== null).sort(byAge))
  const judged = judgements(things.fitJudgements)
  const rated = new Map(things.rigRatings.map((rating) => [key(rating.device, rating.product), rating]))
  return {
    loose: (kind) => loose.get(kind) ?? [],
    drawer: (kind) => drawer.get(kind) ?? [],
    unopened: (kind) => unopened.get(kind) ?? [],
    judged: (device, product, side) => verdict(judged.get(key(device, product)), side, 'fits'),
    sealed: (device, product, side) => verdict(judged.get(key(device, product)), side, 'sealed'),
    rated: (device, product) => rated.get(key(device, product)) ?? null,
    sources: [...things.sources].sort(byId),
  }
}

/** The shelf as if there were nothing else for that slot than what the owner keeps. */
const keeping = perObject(({ slot, item }: Keep, shelf: Shelf, parts: readonly ShelfPart[]): Shelf => {
  const kept = 'part' in item ? (parts.find(({ part }) => part.id === item.part) ?? null) : null
  const only = (list: readonly Loose[]) =>
    'product' in item ? list.filter(({ product }) => product.id === item.product) : []
  const supply: Supply = {
    ...shelf.supply,
    loose: (kind) => (kind === slot ? only(shelf.loose(kind)) : shelf.loose(kind)),
    drawer: (kind) => (kind === slot ? [] : shelf.drawer(kind)),
    unopened: (kind) => (kind === slot ? only(shelf.unopened(kind)) : shelf.unopened(kind)),
  }
  return {
    ...shelf,
    ...supply,
    supply,
    wornBy: (device, other) => (other === slot ? kept : shelf.wornBy(device, other)),
    allWornBy: (device, other) => (other === slot ? (kept ? [kept] : []) : shelf.allWornBy(device, other)),
  }
})

/** Order of ids by code unit: the same on every machine, whatever its language. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** @param before devices that wear the very same parts are taken over */
function wornParts(parts: readonly ShelfPart[], before: Arranged | undefined): Worn {
  const touched = before === undefined ? null : devicesTouched(before.things.parts, parts)
  const worn = new Map(touched === null ? [] : before?.worn)
  for (const device of touched ?? []) worn.delete(device)
  const own = new Map<string, ShelfPart[]>()
  for (const part of parts) {
    const device = part.mounted?.device
    if (device === undefined || touched?.has(device) === false) continue
    const known = own.get(device)
    if (known) known.push(part)
    else own.set(device, [part])
  }
  for (const [device, list] of own) {
    list.sort(bySide)
    const known = before?.worn.get(device)
    worn.set(device, known && isSameList(known, list) ? known : list)
  }
  return worn
}

/** Those on which another part is, or the same one in another state; null = the parts are not the same ones. */
function devicesTouched(
  before: readonly ShelfPart[],
  after: readonly ShelfPart[],
): ReadonlySet<string> | null {
  if (before.length !== after.length) return null
  const touched = new Set<string>()
  for (const [index, now] of after.entries()) {
    const then = before[index]
    if (then === now) continue
    if (then?.part.id !== now.part.id) return null
    for (const { mounted } of [then, now]) if (mounted !== null) touched.add(mounted.device)
  }
  return touched
}

/** The more worn of what is in one slot. */
function worst(worn: readonly ShelfPart[]): ShelfPart | null {
  return worn.reduce<ShelfPart | null>(
    (most, part) => (most === null || byCondition(most, part) < 0 ? part : most),
    null,
  )
}

function bySide(a: ShelfPart, b: ShelfPart): number {
  const [one = '', other = ''] = [a.mounted?.side, b.mounted?.side]
  return one === other ? byId(a.part, b.part) : one < other ? -1 : 1
}

function looseProducts(input: Pick<SuggestInput, 'parts' | 'stock'>): Loose[] {
  const products = new Map<string, Loose>()
  for (const part of input.parts) {
    if (part.mounted !== null) continue
    const known = products.get(part.product.id)
    const best = known?.drawer && byCondition(known.drawer, part) <= 0 ? known.drawer : part
    products.set(part.product.id, {
      product: part.product,
      drawer: best,
      oldestLotOn: known?.oldestLotOn ?? null,
    })
  }
  for (const { lot, product } of input.stock) {
    if (lot.pairs === 0) continue
    const known = products.get(product.id)
    const on = lot.acquiredOn ?? ''
    const oldest = known?.oldestLotOn == null ? on : earlier(known.oldestLotOn, on)
    products.set(product.id, { product, drawer: known?.drawer ?? null, oldestLotOn: oldest })
  }
  return [...products.values()].sort((a, b) => byId(a.product, b.product))
}

function byKind(list: readonly Loose[]): ReadonlyMap<ProductKind, Loose[]> {
  return Map.groupBy(list, ({ product }) => product.kind)
}

function byDrawerCondition(a: Loose, b: Loose): number {
  return a.drawer && b.drawer ? byCondition(a.drawer, b.drawer) : 0
}

function byAge(a: Loose, b: Loose): number {
  const [ageA, ageB] = [a.oldestLotOn || UNKNOWN_DAY, b.oldestLotOn || UNKNOWN_DAY]
  return ageA === ageB ? byId(a.product, b.product) : ageA < ageB ? -1 : 1
}

/** Sorts behind every calendar day. */
const UNKNOWN_DAY = 'unknown'

/** Least worn first. */
function byCondition(a: ShelfPart, b: ShelfPart): number {
  return a.pWornNow - b.pWornNow || a.damage - b.damage || byId(a.part, b.part)
}

/** The earlier of two days; an unknown day yields to a known one. */
function earlier(a: string, b: string): string {
  if (a === '') return b
  if (b === '') return a
  return a < b ? a : b
}

function judgements(rows: SuggestInput['fitJudgements']): Map<string, PerEar> {
  const judged = Map.groupBy(rows, ({ device, product }) => key(device, product))
  return new Map(
    [...judged].map(([place, list]) => [place, perEar(list.map((row) => ({ ...NO_FINDING, ...row })))]),
  )
}

function verdict(
  findings: PerEar | undefined,
  side: Side | undefined,
  question: 'fits' | 'sealed',
): boolean | null {
  return findings === undefined ? null : foundFor(findings, side ?? 'both', question)
}

/** A separator that no id typed by a person contains. */
function key(a: string, b: string): string {
  return `${a}\u0000${b}`
}
