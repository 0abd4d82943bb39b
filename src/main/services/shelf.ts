import type { DeviceUse, ShelfPart, SuggestInput } from '../../shared/suggest/types'
import { fitFindings } from './fitMemory'
import { memoised } from './memo'
import { partRows } from './partViews'
import type { Bench } from './services'
import { readSettings } from './settings'
import { usualMinutesByDevice } from './usual'

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
  const products = new Map(store.products.all().map((product) => [product.id, product]))
  return {
    devices: store.devices.all(),
    parts: partRows(bench)
      .filter(({ part }) => part.retiredAt === null)
      .map(
        ({ part, product, mount, wear }): ShelfPart => ({
          part,
          product,
          mounted: mount && { device: mount.device, slot: mount.slot, side: mount.side },
          damage: wear?.damage ?? 0,
          pWornNow: wear?.pWornNow ?? 0,
          hoursLeft: wear?.hoursLeft ?? null,
        }),
      ),
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

function deviceUse({ store, clock }: Bench): DeviceUse[] {
  const usual = usualMinutesByDevice(store)
  return store.usage.deviceTotals(clock.nowAt()).map(({ device, sessions, lastEndAt }) => ({
    device,
    sessions,
    lastEndAt,
    usualMinutes: usual.get(device) ?? null,
  }))
}
