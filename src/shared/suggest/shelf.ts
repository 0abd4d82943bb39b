import type { Slot } from '../gear/device'
import type { Source } from '../gear/source'
import type { RigRating } from '../learning/rigRating'
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

/** The shelf, arranged once so that each device is looked at once. Nothing in it depends on list order. */
export interface Shelf {
  /** What a device wears; of an unequal left and right pair the more worn one. */
  wornBy(device: string, slot: Slot): ShelfPart | null
  /** All that is in a slot: left before right where they differ. */
  allWornBy(device: string, slot: Slot): readonly ShelfPart[]
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
  use(device: string): DeviceUse | null
  /** By id. */
  readonly sources: readonly Source[]
}

const RESTS_ON = ['parts', 'stock', 'sources', 'fitJudgements', 'use', 'rigRatings', 'keep'] as const
type Things = Pick<SuggestInput, (typeof RESTS_ON)[number]>

/** The last shelf that each list of parts was arranged into: one question follows another about the same things. */
const arranged = new WeakMap<Things['parts'], { readonly things: Things; readonly shelf: Shelf }>()

export function arrangeShelf(things: Things): Shelf {
  const last = arranged.get(things.parts)
  if (last !== undefined && RESTS_ON.every((key) => last.things[key] === things[key])) return last.shelf
  const shelf = arrange(things)
  const { parts, stock, sources, fitJudgements, use, rigRatings, keep } = things
  arranged.set(parts, { things: { parts, stock, sources, fitJudgements, use, rigRatings, keep }, shelf })
  return shelf
}

function arrange(input: Things): Shelf {
  const all = wornParts(input.parts)
  const products = looseProducts(input)
  const loose = byKind(products)
  const drawer = byKind(products.filter((one) => one.drawer !== null).sort(byDrawerCondition))
  const unopened = byKind(products.filter((one) => one.oldestLotOn !== null).sort(byAge))
  const judged = judgements(input.fitJudgements)
  const use = new Map(input.use.map((row) => [row.device, row]))
  const rated = new Map(input.rigRatings.map((rating) => [key(rating.device, rating.product), rating]))
  const shelf: Shelf = {
    wornBy: (device, slot) => worst(all.get(key(device, slot)) ?? []),
    loose: (kind) => loose.get(kind) ?? [],
    drawer: (kind) => drawer.get(kind) ?? [],
    unopened: (kind) => unopened.get(kind) ?? [],
    allWornBy: (device, slot) => all.get(key(device, slot)) ?? [],
    judged: (device, product, side) => verdict(judged.get(key(device, product)), side, 'fits'),
    sealed: (device, product, side) => verdict(judged.get(key(device, product)), side, 'sealed'),
    rated: (device, product) => rated.get(key(device, product)) ?? null,
    use: (device) => use.get(device) ?? null,
    sources: [...input.sources].sort(byId),
  }
  return input.keep === null ? shelf : keeping(shelf, input.keep, input.parts)
}

/** The shelf as if there were nothing else for that slot than what the owner keeps. */
function keeping(shelf: Shelf, { slot, item }: Keep, parts: readonly ShelfPart[]): Shelf {
  const kept = 'part' in item ? (parts.find(({ part }) => part.id === item.part) ?? null) : null
  const only = (list: readonly Loose[]) =>
    'product' in item ? list.filter(({ product }) => product.id === item.product) : []
  return {
    ...shelf,
    wornBy: (device, other) => (other === slot ? kept : shelf.wornBy(device, other)),
    allWornBy: (device, other) => (other === slot ? (kept ? [kept] : []) : shelf.allWornBy(device, other)),
    loose: (kind) => (kind === slot ? only(shelf.loose(kind)) : shelf.loose(kind)),
    drawer: (kind) => (kind === slot ? [] : shelf.drawer(kind)),
    unopened: (kind) => (kind === slot ? only(shelf.unopened(kind)) : shelf.unopened(kind)),
  }
}

/** Order of ids by code unit: the same on every machine, whatever its language. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function wornParts(parts: readonly ShelfPart[]): Map<string, ShelfPart[]> {
  const worn = new Map<string, ShelfPart[]>()
  for (const part of parts) {
    if (part.mounted === null) continue
    const place = key(part.mounted.device, part.mounted.slot)
    worn.set(place, [...(worn.get(place) ?? []), part].sort(bySide))
  }
  return worn
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

function byKind(list: readonly Loose[]): Map<ProductKind, Loose[]> {
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
