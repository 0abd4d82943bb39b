import { perObject } from '../../shared/memo'
import type { Part, Product } from '../../shared/parts/part'
import type { DeviceUse, ShelfPart, SuggestInput } from '../../shared/suggest/types'
import type { MountRecord } from '../db/parts'
import type { Store } from '../db/store'
import { fitFindings } from './fitMemory'
import { memoised } from './memo'
import type { Bench } from './services'
import { readSettings } from './settings'
import { usualMinutesByDevice } from './usual'
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
  const products = productsById(store.products.all())
  return {
    devices: store.devices.all(),
    parts: shelfParts(bench),
    stock: store.stock.all().flatMap((lot) => {
      const product = products.get(lot.product)
      return product && lot.pairs > 0 ? [{ lot, product }] : []
    }),
    sources: store.sources.all(),
    fitJudgements: fitFindings(bench),
    rigRatings: store.rigRatings.all(),
    use: deviceUse(bench),
    quietLevelDbA,
    doseMode,
  }
}

/** Every part that is there; of an unchanged one the very same as last time, for the engine knows it again. */
function shelfParts(bench: Bench): readonly ShelfPart[] {
  const { store } = bench
  const wear = wearReports(bench)
  const products = productsById(store.products.all())
  const mounts = mountsByPart(store.mounts.open())
  const again = keptParts(store)
  return presentParts(store.parts.all()).flatMap((part) => {
    const product = products.get(part.product)
    if (!product) return []
    const mount = mounts.get(part.id)
    const report = wear.get(part.id)
    const { damage = 0, pWornNow = 0, hoursLeft = null } = report ?? {}
    return again(
      part.id,
      (known) =>
        known.part === part &&
        known.product === product &&
        known.damage === damage &&
        known.pWornNow === pWornNow &&
        known.hoursLeft === hoursLeft &&
        known.mounted?.device === mount?.device &&
        known.mounted?.slot === mount?.slot &&
        known.mounted?.side === mount?.side,
      () => ({
        part,
        product,
        mounted: mount ? { device: mount.device, slot: mount.slot, side: mount.side } : null,
        damage,
        pWornNow,
        hoursLeft,
      }),
    )
  })
}

function deviceUse({ store, clock }: Bench): readonly DeviceUse[] {
  const usual = usualMinutesByDevice(store)
  const again = keptUse(store)
  return store.usage.deviceTotals(clock.nowAt()).map(({ device, sessions, lastEndAt }) => {
    const usualMinutes = usual.get(device) ?? null
    return again(
      device,
      (known) =>
        known.sessions === sessions && known.lastEndAt === lastEndAt && known.usualMinutes === usualMinutes,
      () => ({ device, sessions, lastEndAt, usualMinutes }),
    )
  })
}

const presentParts = perObject((parts: readonly Part[]) =>
  parts.filter(({ retiredAt }) => retiredAt === null),
)
const productsById = perObject((rows: readonly Product[]) => new Map(rows.map((row) => [row.id, row])))
const mountsByPart = perObject((rows: readonly MountRecord[]) => new Map(rows.map((row) => [row.part, row])))
const keptParts = recogniser<ShelfPart>()
const keptUse = recogniser<DeviceUse>()

/** Gives back the very things of last time wherever they are still the same. */
function recogniser<T>() {
  const ofStores = new WeakMap<Store, ReadonlyMap<string, T>>()
  return (store: Store) => {
    const before = ofStores.get(store)
    const kept = new Map<string, T>()
    ofStores.set(store, kept)
    return (id: string, isSame: (known: T) => boolean, make: () => T): T => {
      const known = before?.get(id)
      const one = known !== undefined && isSame(known) ? known : make()
      kept.set(id, one)
      return one
    }
  }
}
