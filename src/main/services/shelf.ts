import { perObject, sameWhileEqual, whileSame } from '../../shared/memo'
import type { Part, Product, StockLot } from '../../shared/parts/part'
import type { DeviceUse, ShelfPart, SuggestInput } from '../../shared/suggest/types'
import type { DeviceTotal } from '../db/deviceUse'
import type { MountRecord } from '../db/parts'
import type { Store } from '../db/store'
import { fitFindings } from './fitMemory'
import { byId, byPart } from './lookUp'
import { memoised } from './memo'
import type { Bench } from './services'
import { readSettings } from './settings'
import { usualMinutesOf } from './usual'
import { wearReports } from './wear'

/** Everything that is owned, without an occasion. */
export type OwnedShelf = Omit<SuggestInput, 'scenario' | 'context' | 'showAnyway' | 'keep'>

/** Read once until something is written: a question about one occasion mostly follows another. */
export function ownedShelf(bench: Bench): OwnedShelf {
  return { ...remembered(bench, () => readShelf(bench)), nowAt: bench.clock.nowAt() }
}

const remembered = memoised<Omit<OwnedShelf, 'nowAt'>>()

function readShelf(bench: Bench): Omit<OwnedShelf, 'nowAt'> {
  const { store } = bench
  const { quietLevelDbA, doseMode } = readSettings(bench)
  return {
    devices: store.devices.all(),
    parts: shelfParts(bench),
    stock: unopenedIn(store.stock.all(), store.products.all()),
    sources: store.sources.all(),
    fitJudgements: fitFindings(bench),
    rigRatings: store.rigRatings.all(),
    use: deviceUse(bench),
    quietLevelDbA,
    doseMode,
  }
}

const unopenedIn = perObject(
  (lots: readonly StockLot[], products: readonly Product[]): SuggestInput['stock'] =>
    lots.flatMap((lot) => {
      const product = byId(products).get(lot.product)
      return product && lot.pairs > 0 ? [{ lot, product }] : []
    }),
)

/** Every part that is there, with its wear; a part of which nothing has changed is the very same as last time. */
function shelfParts(bench: Bench): readonly ShelfPart[] {
  const { store } = bench
  const wear = wearReports(bench)
  const places = placesOf(store)(store.parts.all(), store.products.all(), store.mounts.open())
  const parts = places.map((place) => {
    const { damage = 0, pWornNow = 0, hoursLeft = null } = wear.get(place.part.id) ?? {}
    return wornTo(place, damage, pWornNow, hoursLeft)
  })
  return samePartsOf(store)(parts)
}

/** A part and where it is. */
type Place = Pick<ShelfPart, 'part' | 'product' | 'mounted'>

const wornTo = perObject(
  (place: Place, damage: number, pWornNow: number, hoursLeft: number | null): ShelfPart => ({
    ...place,
    damage,
    pWornNow,
    hoursLeft,
  }),
)

/** Looks through the tables when one of them has changed. */
const placesOf = perObject((_store: Store) =>
  whileSame((parts: readonly Part[], products: readonly Product[], mounts: readonly MountRecord[]) => {
    const product = byId(products)
    const mount = byPart(mounts)
    return parts.flatMap((part) => {
      const made = part.retiredAt === null ? product.get(part.product) : undefined
      return made ? [placeOf(part, made, mount.get(part.id) ?? null)] : []
    })
  }),
)

const placeOf = perObject((part: Part, product: Product, mount: MountRecord | null): Place => {
  return { part, product, mounted: mount && { device: mount.device, slot: mount.slot, side: mount.side } }
})

const samePartsOf = perObject((_store: Store) => sameWhileEqual<ShelfPart>())

function deviceUse({ store, clock }: Bench): readonly DeviceUse[] {
  const usual = usualMinutesOf(store)
  const totals = store.usage.deviceTotals(clock.nowAt())
  return sameUsesOf(store)(totals.map((total) => useOf(total, usual(total.device))))
}

const useOf = perObject(
  ({ device, sessions, lastEndAt }: DeviceTotal, usualMinutes: number | null): DeviceUse => ({
    device,
    sessions,
    lastEndAt,
    usualMinutes,
  }),
)

const sameUsesOf = perObject((_store: Store) => sameWhileEqual<DeviceUse>())
