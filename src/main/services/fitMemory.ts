import { deviceName, type Slot } from '../../shared/gear/device'
import { t } from '../../shared/i18n/texts'
import { overlapSeconds } from '../../shared/interval'
import type { ParsedInput } from '../../shared/ipc/contract'
import type { Changed } from '../../shared/ipc/define'
import { perObject } from '../../shared/memo'
import { fitOf } from '../../shared/parts/fit'
import {
  type EarFinding,
  type FitFinding,
  foundFor,
  NO_FINDING,
  type PerEar,
  perEar,
  rowsOf,
  withFinding,
} from '../../shared/parts/fitMemory'
import type { FitMemoryRow, TipProposalsView } from '../../shared/parts/fitViews'
import { productName, SIDES, type Side } from '../../shared/parts/part'
import { proposeTips } from '../../shared/parts/proposals'
import { EARS, type Ear, earsOf, otherEar } from '../../shared/parts/sides'
import type { FitAnswer } from '../../shared/parts/views'
import { median } from '../../shared/statistics'
import { SECONDS_PER_DAY, SECONDS_PER_HOUR } from '../../shared/time'
import type { MountRecord } from '../db/parts'
import type { Store } from '../db/store'
import type { PartStretch } from '../db/stretches'
import { unopenedByProduct } from './partSubjects'
import { act, type Bench, found } from './services'
import { FEWEST_FOR_USUAL } from './usual'

/** Tips that came off longer ago are not asked about. */
const ASK_WITHIN_DAYS = 14
/** Sessions shorter than this say nothing about how long one listens, minutes (as for a device's usual length). */
const SHORTEST_MINUTES = 5

/** What the owner has found out about fits. */
export function fitFindings({ store }: Bench): readonly FitFinding[] {
  return findingsIn(store.care.fits.all())
}

const findingsIn = perObject((rows: ReturnType<Store['care']['fits']['all']>) =>
  rows.map(
    ({ id: _, deviceId, productId, ...finding }): FitFinding => ({
      ...finding,
      device: deviceId,
      product: productId,
    }),
  ),
)

/** What was found about one product on one device, ear by ear. */
export function findingsHere(bench: Bench, device: string, product: string): PerEar {
  return perEar(fitFindings(bench).filter((row) => row.device === device && row.product === product))
}

/** Does a product fit the slot of a device? In words, with the measures that decide. */
export function answerFit(
  bench: Bench,
  input: { product: string; device: string; slot: Slot; side: Side },
): FitAnswer {
  const product = found(bench.store.products.get(input.product), 'product')
  const device = found(bench.store.devices.get(input.device), 'device')
  return fitOf(
    product,
    device,
    input.slot,
    foundFor(findingsHere(bench, device.id, product.id), input.side, 'fits'),
  )
}

/** Part of a larger action: what was found for a side, written so that both ears share a row where they agree. */
export function keepFinding(
  { store, clock }: Bench,
  { device, product, side }: { device: string; product: string; side: Side },
  change: (known: EarFinding | null) => EarFinding | null,
): void {
  const rows = store.care.fits.all().filter((row) => row.deviceId === device && row.productId === product)
  const wanted = rowsOf(withFinding(perEar(rows), side, change))
  for (const each of SIDES) {
    const row = rows.find((known) => known.side === each)
    const finding = wanted.find((next) => next.side === each)
    const fields = { ...finding, deviceId: device, productId: product, judgedAt: clock.nowAt() }
    if (row && finding) store.care.fits.update({ ...row, ...fields })
    else if (row) store.care.fits.remove(row.id)
    else if (finding) store.care.fits.insert({ ...NO_FINDING, ...fields, side: each })
  }
}

export function judgeFit(
  bench: Bench,
  { device, product, side, ...finding }: ParsedInput<'fit.judge'>,
): Changed<null> {
  const names = namesOf(bench, device, product)
  return act(bench, t.services.gear.fitNoted(names), () => {
    keepFinding(bench, { device, product, side }, () => finding)
    return null
  })
}

export function answerSeal(
  bench: Bench,
  { device, product, ...sealed }: ParsedInput<'fit.answerSeal'>,
): Changed<null> {
  return act(bench, t.services.gear.sealNoted(namesOf(bench, device, product)), () => {
    for (const side of EARS) {
      const answer = sealed[side]
      if (answer === undefined) continue
      keepFinding(bench, { device, product, side }, (known) => ({ ...(known ?? NO_FINDING), sealed: answer }))
    }
    return null
  })
}

export function forgetFit(bench: Bench, input: ParsedInput<'fit.forget'>): Changed<null> {
  return act(bench, t.services.gear.fitForgotten(namesOf(bench, input.device, input.product)), () => {
    keepFinding(bench, input, () => null)
    return null
  })
}

function namesOf({ store }: Bench, device: string, product: string) {
  return {
    name: productName(found(store.products.get(product), 'product')),
    device: deviceName(found(store.devices.get(device), 'device')),
  }
}

/** The tips that a device wore or that were judged on it: worn now first, then by the hours they were worn. */
export function fitMemory(bench: Bench, id: string): FitMemoryRow[] {
  const { store, clock } = bench
  const device = found(store.devices.get(id), 'device')
  const productOf = new Map(store.parts.all().map((part) => [part.id, part.product]))
  const mounts = Map.groupBy(
    store.mounts.ofDevice(id).filter(({ slot }) => slot === 'tips'),
    ({ part }) => productOf.get(part),
  )
  const stretches = Map.groupBy(store.usage.partStretches(clock.nowAt(), { device: id }), ({ part }) =>
    productOf.get(part),
  )
  const findings = Map.groupBy(
    fitFindings(bench).filter((finding) => finding.device === id),
    ({ product }) => product,
  )
  return store.products
    .all()
    .filter(
      (product) =>
        product.kind === 'tips' &&
        (mounts.has(product.id) || stretches.has(product.id) || findings.has(product.id)),
    )
    .map((product): FitMemoryRow => {
      const ears = perEar(findings.get(product.id) ?? [])
      const worn = { mounts: mounts.get(product.id) ?? [], stretches: stretches.get(product.id) ?? [] }
      const memory = (ear: Ear) => ({
        finding: ears[ear],
        hours: hoursInEar(worn, ear),
        mounted: worn.mounts.some(({ side, toAt }) => toAt === null && earsOf(side).includes(ear)),
      })
      const ends = { left: memory('left'), right: memory('right') }
      const recent = worn.stretches.some(
        ({ toAt }) => toAt > clock.nowAt() - ASK_WITHIN_DAYS * SECONDS_PER_DAY,
      )
      return {
        product,
        ...ends,
        measured: fitOf(product, device, 'tips', null),
        usualMinutes: usualMinutes(worn.stretches),
        asks: recent ? EARS.filter((ear) => ends[ear].finding === null && ends[ear].hours > 0) : [],
      }
    })
    .sort(
      (a, b) =>
        Number(isWorn(b)) - Number(isWorn(a)) ||
        Math.max(b.left.hours, b.right.hours) - Math.max(a.left.hours, a.right.hours) ||
        (a.product.id < b.product.id ? -1 : 1),
    )
}

function isWorn({ left, right }: FitMemoryRow): boolean {
  return left.mounted || right.mounted
}

interface Worn {
  readonly mounts: readonly MountRecord[]
  readonly stretches: readonly PartStretch[]
}

/** Hours in an ear: all that the product was worn here but for what it was worn in the other ear alone. */
export function hoursInEar({ mounts, stretches }: Worn, ear: Ear): number {
  const elsewhere = mounts.filter(({ side }) => side === otherEar(ear))
  const seconds = stretches.reduce((sum, stretch) => {
    const inOther = elsewhere
      .filter(({ part }) => part === stretch.part)
      .reduce((part, mount) => part + overlapSeconds(mount, stretch, stretch.toAt), 0)
    return sum + stretch.toAt - stretch.fromAt - inOther
  }, 0)
  return seconds / SECONDS_PER_HOUR
}

function usualMinutes(stretches: readonly PartStretch[]): number | null {
  const minutes = [...Map.groupBy(stretches, ({ session }) => session).values()]
    .map((ofSession) => {
      const fromAt = Math.min(...ofSession.map((stretch) => stretch.fromAt))
      return (Math.max(...ofSession.map((stretch) => stretch.toAt)) - fromAt) / 60
    })
    .filter((length) => length >= SHORTEST_MINUTES)
  return minutes.length < FEWEST_FOR_USUAL ? null : median(minutes)
}

/** Tips to try on a device, with how many of them there are. */
export function tipProposals(bench: Bench, id: string): TipProposalsView {
  const { store } = bench
  const products = new Map(store.products.all().map((product) => [product.id, product]))
  const named = proposeTips({
    device: found(store.devices.get(id), 'device'),
    devices: store.devices.all(),
    products: [...products.values()],
    findings: fitFindings(bench),
  })
  const unopened = unopenedByProduct(store)
  const mounted = new Set(store.mounts.open().map(({ part }) => part))
  const drawer = Map.groupBy(
    store.parts.all().filter((part) => part.retiredAt === null && !mounted.has(part.id)),
    ({ product }) => product,
  )
  const known = (product: string) => found(products.get(product), 'product')
  return {
    proposals: named.proposals.map((proposal) => ({
      ...proposal,
      product: known(proposal.product),
      unopenedPairs: unopened.get(proposal.product) ?? 0,
      inDrawer: drawer.get(proposal.product)?.length ?? 0,
    })),
    cannot: named.cannot.map((each) => ({ ...each, product: known(each.product) })),
    unknown: [...named.unknown],
  }
}
