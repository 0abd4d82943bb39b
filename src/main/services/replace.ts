import type { RetireReason } from '../../shared/gear/device'
import { t } from '../../shared/i18n/texts'
import type { ParsedInput } from '../../shared/ipc/contract'
import type { Changed } from '../../shared/ipc/define'
import { fitOf } from '../../shared/parts/fit'
import { comfortFor, foundFor } from '../../shared/parts/fitMemory'
import {
  type Part,
  type Product,
  productName,
  SIDES,
  type Side,
  sidesIntersect,
  slotForKind,
} from '../../shared/parts/part'
import {
  offerOf,
  type Replacement,
  type Replacements,
  rankSpares,
  type SpareProduct,
} from '../../shared/parts/replacing'
import { type Ear, hasSides, sideWithout } from '../../shared/parts/sides'
import { type Instant, SECONDS_PER_HOUR } from '../../shared/time'
import type { MountRecord } from '../db/parts'
import { findingsHere } from './fitMemory'
import { alive, endLife, mountOnSide, openPair, partName } from './lifecycle'
import { unopenedByProduct } from './partSubjects'
import { act, type Bench, found, refuse } from './services'

export interface Replaced {
  /** null = its other side stays in use. */
  readonly retired: Part | null
  readonly opened: Part | null
  /** The pair whose unused half was taken instead of opening one. */
  readonly took: string | null
  /** Of the product that took over. */
  readonly unopenedPairsLeft: number
}

/**
 * Puts a new one in the place of a part, or of one side of it: what goes is retired when nothing of it stays,
 * and the oldest unopened pair of its product, or of the one named, is opened and mounted. One transaction,
 * one Undo. A running session goes on; its time before now stays with what was worn then.
 */
export function replacePart(bench: Bench, input: ParsedInput<'parts.replace'>): Changed<Replaced> {
  const { store, clock } = bench
  const name = partName(bench, input.id)
  const place = placeOf(bench, alive(found(store.parts.get(input.id), 'part'), name), input.side)
  const { part, mount, side, stays } = place
  const product = found(store.products.get(input.with ?? part.product), 'product')
  refuseOtherKind(bench, part, product)
  const at = clock.nowAt()
  const by = product.id === part.product ? null : productName(product)
  return act(bench, replacedLabel(name, stays === null ? 'both' : side, by), () => {
    const retired = stays === null ? endLife(bench, part, input.reason, at) : null
    if (mount && stays !== null) {
      mountOnSide(bench, mount, stays, at)
      noteLoss(bench, part, lossNote(side, input.reason), at)
    }
    // Whoever names the part's own product wants a new pair of it.
    const half = input.with === part.product ? null : unusedHalf(bench, place, product.id)
    if (half) mountOnSide(bench, half, 'both', at)
    const opens = half === null && (input.with !== null || store.stock.unopenedPairs(product.id) > 0)
    const opened = opens ? openPair(bench, product, { lot: null, at }) : null
    if (opened && mount) {
      const { device, slot } = mount
      store.mounts.insert({ part: opened.id, device, slot, side, fromAt: at, toAt: null })
    }
    const unopenedPairsLeft = store.stock.unopenedPairs(product.id)
    return { retired, opened, took: half?.part ?? null, unopenedPairsLeft }
  })
}

/** What could take the place of a part or of one side of it, the best first. Nothing is opened by asking. */
export function replacements(bench: Bench, input: ParsedInput<'parts.replacements'>): Replacements {
  const { store } = bench
  const place = placeOf(bench, found(store.parts.get(input.id), 'part'), input.side)
  const { part, mount, side, stays } = place
  const unopened = unopenedByProduct(store)
  const own = found(store.products.get(part.product), 'product')
  const left = unopened.get(own.id) ?? 0
  const options: Replacement[] = []
  const half = unusedHalf(bench, place, own.id)
  if (half) options.push(halfOption(half, own, left, null))
  if (left > 0) {
    const why = t.services.gear.oldestUnopened
    options.push({ kind: 'same', with: own.id, name: productName(own), left, fits: true, why })
  } else if (mount) {
    const others = spares(bench, place, mount, own).map((spare): Replacement => {
      const other = unusedHalf(bench, place, spare.product.id)
      return other ? halfOption(other, spare.product, spare.unopenedPairs, spare.product.id) : offerOf(spare)
    })
    options.push(...others)
  }
  const sides = mount?.side === 'both' && hasSides(mount.slot) ? SIDES : [mount?.side ?? 'both']
  return { side, stays, sides: [...sides], options }
}

interface Place {
  readonly part: Part
  /** null = it lies in the drawer. */
  readonly mount: MountRecord | null
  readonly side: Side
  readonly stays: Ear | null
}

function placeOf({ store }: Bench, part: Part, asked: Side): Place {
  const mount = store.mounts.openOfPart(part.id)
  if (mount === null) {
    if (asked !== 'both') refuse('VALIDATION', t.services.gear.onNoDevice, 'side')
    return { part, mount, side: 'both', stays: null }
  }
  if (mount.side !== 'both') {
    if (!sidesIntersect(mount.side, asked)) {
      refuse(
        'CONFLICT',
        mount.side === 'left' ? t.services.gear.onLeftOnly : t.services.gear.onRightOnly,
        'side',
      )
    }
    return { part, mount, side: mount.side, stays: null }
  }
  if (asked !== 'both' && !hasSides(mount.slot)) {
    refuse('VALIDATION', t.services.gear.sidesTogether, 'side')
  }
  return { part, mount, side: asked, stays: sideWithout('both', asked) }
}

/**
 * A pair of that product beside the part of which only the other half was ever worn: its unused half can be worn
 * here, and no pair need be opened.
 */
function unusedHalf(
  { store }: Bench,
  { part, mount, side, stays }: Place,
  product: string,
): MountRecord | null {
  if (mount === null || side === 'both' || stays !== null || !hasSides(mount.slot)) return null
  const beside = store.mounts
    .openInSlot(mount.device, mount.slot)
    .find((other) => other.part !== part.id && !sidesIntersect(other.side, side))
  if (!beside) return null
  const pair = store.parts.get(beside.part)
  const isNew = store.mounts.ofPart(beside.part).every((each) => !sidesIntersect(each.side, side))
  return pair?.product === product && pair.hoursBefore === 0 && isNew ? beside : null
}

function halfOption(half: MountRecord, product: Product, left: number, named: string | null): Replacement {
  return {
    kind: 'other_tip',
    with: named,
    name: productName(product),
    left,
    fits: true,
    why: half.side === 'left' ? t.services.gear.otherHalfLeft : t.services.gear.otherHalfRight,
  }
}

function spares(bench: Bench, place: Place, { device: id, slot }: MountRecord, own: Product): SpareProduct[] {
  const { store, clock } = bench
  const device = found(store.devices.get(id), 'device')
  const unopened = unopenedByProduct(store)
  const productOf = new Map(store.parts.all().map((part) => [part.id, part.product]))
  const seconds = new Map<string, number>()
  for (const total of store.usage.partTotals(clock.nowAt(), { device: id })) {
    const product = productOf.get(total.part)
    if (product) seconds.set(product, (seconds.get(product) ?? 0) + total.seconds)
  }
  return rankSpares(
    store.products
      .all()
      .filter(({ id: other, kind }) => other !== own.id && slotForKind(kind) === slot)
      .map((product) => {
        const findings = findingsHere(bench, id, product.id)
        return {
          product,
          unopenedPairs: unopened.get(product.id) ?? 0,
          halfBeside: unusedHalf(bench, place, product.id) !== null,
          fit: fitOf(product, device, slot, foundFor(findings, place.side, 'fits')),
          sealed: foundFor(findings, place.side, 'sealed'),
          comfortableMinutes: comfortFor(findings, place.side),
          hoursHere: (seconds.get(product.id) ?? 0) / SECONDS_PER_HOUR,
        }
      }),
  )
}

function refuseOtherKind({ store }: Bench, part: Part, product: Product): void {
  const own = found(store.products.get(part.product), 'product')
  if (own.kind !== product.kind) {
    refuse('VALIDATION', t.services.gear.wrongSlot({ name: productName(product) }), 'with')
  }
}

function noteLoss({ store }: Bench, part: Part, note: string, at: Instant): void {
  store.care.done.insert({
    partId: part.id,
    deviceId: null,
    duty: 'replace',
    doneAt: at,
    outcome: 'done',
    note,
    meter: null,
  })
}

/** @param by the product that took over; null = another one of the same */
function replacedLabel(name: string, side: Side, by: string | null): string {
  const { gear } = t.services
  switch (side) {
    case 'both':
      return by === null ? gear.replaced({ name }) : gear.replacedBy({ name, by })
    case 'left':
      return by === null ? gear.leftReplaced({ name }) : gear.leftReplacedBy({ name, by })
    case 'right':
      return by === null ? gear.rightReplaced({ name }) : gear.rightReplacedBy({ name, by })
  }
}

/** What happened to one side, in the care log: `left: torn or broken`. */
function lossNote(side: Side, reason: RetireReason): string {
  const how = t.parts.endReasonsInText[reason]
  return side === 'left' ? t.services.gear.leftLost({ how }) : t.services.gear.rightLost({ how })
}
