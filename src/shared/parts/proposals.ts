import { type Device, deviceName } from '../gear/device'
import { formatNumber } from '../i18n/kit'
import { t } from '../i18n/texts'
import { fitOf } from './fit'
import { comfortFor, type EarFinding, type FitFinding, type PerEar, perEar } from './fitMemory'
import { type NozzleLikeness, nozzleLikeness } from './nozzles'
import type { Product, Side } from './part'
import { EARS, type Ear } from './sides'

export interface ProposalInput {
  /** The device that is to wear tips. */
  readonly device: Device
  readonly devices: readonly Device[]
  readonly products: readonly Product[]
  readonly findings: readonly FitFinding[]
}

/** Tips that are likely to work here because they did on a similar nozzle. */
export interface TipProposal {
  readonly product: string
  readonly side: Side
  /** The device that speaks for them most. */
  readonly workedOn: string
  /** One sentence: `Sealed on your IE 600, whose nozzle is 0.1 mm wider.` */
  readonly text: string
}

export interface TipProposals {
  /** The likeliest first. */
  readonly proposals: readonly TipProposal[]
  /** Tips that worked elsewhere and cannot here: core and nozzle do not match. */
  readonly cannot: readonly { readonly product: string; readonly text: string }[]
  /** What could not be compared, and why, as sentences. */
  readonly unknown: readonly string[]
}

/** What speaks for a product in an ear: a seal most, comfort for two hours half as much (assumed). */
const POINTS = { sealed: 1, fits: 0.3, comfort: 0.5 } as const
const COMFORTABLE_MINUTES = 120

interface Evidence {
  readonly ear: Ear
  readonly device: Device
  readonly finding: EarFinding
  readonly likeness: NozzleLikeness
  readonly points: number
}

/**
 * Tips to try on a device, from what the owner found on others with a nozzle like its own (domain notes D.5).
 * Nothing is guessed: a nozzle that is not known is named as unknown, and tips judged here already are left out.
 */
export function proposeTips({ device, devices, products, findings }: ProposalInput): TipProposals {
  const tips = products.filter(({ kind }) => kind === 'tips').toSorted(byId)
  const found = Map.groupBy(findings, (finding) => finding.product)
  const others = new Map(devices.filter(({ id }) => id !== device.id).map((each) => [each.id, each]))
  const liked = findings.filter((row) => others.has(row.device) && works(row))
  if (device.nozzleMm === null) {
    const { nozzleUnknownHere } = t.parts.proposals
    const say = liked.length > 0 ? nozzleUnknownHere : t.parts.fit.nozzleUnknown
    return { proposals: [], cannot: [], unknown: [say({ device: deviceName(device) })] }
  }
  const ranked: (TipProposal & { points: number })[] = []
  const cannot: { product: string; text: string }[] = []
  for (const product of tips) {
    const rows = found.get(product.id) ?? []
    const here = perEar(rows.filter((row) => row.device === device.id))
    const fit = fitOf(product, device, 'tips', null)
    if (fit.fits === false) {
      if (
        !isJudged(here, 'left') &&
        !isJudged(here, 'right') &&
        liked.some((row) => row.product === product.id)
      )
        cannot.push({ product: product.id, text: fit.text })
      continue
    }
    const proposal = proposalOf(evidenceFor(rows, others, device.nozzleMm), here)
    if (proposal) ranked.push({ product: product.id, ...proposal })
  }
  ranked.sort((a, b) => b.points - a.points || (a.product < b.product ? -1 : 1))
  return {
    proposals: ranked.map(({ points: _, ...proposal }) => proposal),
    cannot,
    unknown: unknowns(liked, others),
  }
}

function proposalOf(
  evidence: readonly Evidence[],
  here: PerEar,
): (Omit<TipProposal, 'product'> & { points: number }) | null {
  const points = new Map<Ear, number>()
  for (const each of evidence) {
    if (!isJudged(here, each.ear)) points.set(each.ear, (points.get(each.ear) ?? 0) + each.points)
  }
  const ears = EARS.filter((ear) => (points.get(ear) ?? 0) > 0)
  const [first] = ears
  const best = evidence
    .filter(({ ear, points: own }) => ears.includes(ear) && own > 0)
    .toSorted((a, b) => b.points - a.points || (a.device.id < b.device.id ? -1 : 1))[0]
  if (first === undefined || best === undefined) return null
  const side = ears.length === 2 ? 'both' : first
  return {
    side,
    workedOn: best.device.id,
    text: reason(best, side),
    points: ears.reduce((sum, ear) => sum + (points.get(ear) ?? 0), 0),
  }
}

function evidenceFor(
  rows: readonly FitFinding[],
  others: ReadonlyMap<string, Device>,
  nozzleMm: number,
): Evidence[] {
  return [...Map.groupBy(rows, (row) => row.device)].flatMap(([id, onDevice]) => {
    const device = others.get(id)
    const likeness = device ? nozzleLikeness(nozzleMm, device.nozzleMm) : null
    if (!device || !likeness) return []
    const ears = perEar(onDevice)
    return EARS.flatMap((ear): Evidence[] => {
      const finding = ears[ear]
      return finding ? [{ ear, device, finding, likeness, points: likeness.weight * pointsOf(finding) }] : []
    })
  })
}

function pointsOf({ fits, sealed, comfortableMinutes }: EarFinding): number {
  if (sealed === false || fits === false) return -POINTS.sealed
  const comfort = POINTS.comfort * Math.min(1, (comfortableMinutes ?? 0) / COMFORTABLE_MINUTES)
  return (sealed ? POINTS.sealed : 0) + (fits ? POINTS.fits : 0) + comfort
}

function works(finding: EarFinding): boolean {
  return pointsOf(finding) > 0
}

function isJudged(here: PerEar, ear: Ear): boolean {
  return here[ear]?.fits != null || here[ear]?.sealed != null
}

function reason({ device, finding, likeness }: Evidence, side: Side): string {
  const { sealed, fits, comfortable, withComfort } = t.parts.proposals
  const worked = (finding.sealed ? sealed : finding.fits ? fits : comfortable)[side]({
    device: deviceName(device),
    nozzle: likeness.words,
  })
  const minutes = comfortFor({ left: finding, right: finding }, 'both')
  return minutes === null ? worked : withComfort({ worked, duration: lasting(minutes) })
}

/** `45 min`, `2 h`, `2.5 h` */
function lasting(minutes: number): string {
  return minutes < 90
    ? t.common.durations.minutes({ minutes: Math.round(minutes) })
    : t.common.durations.hours({ hours: formatNumber(Math.round(minutes / 30) / 2, 1) })
}

/** Devices on which something worked and whose nozzle nobody measured. */
function unknowns(liked: readonly FitFinding[], others: ReadonlyMap<string, Device>): string[] {
  const devices = new Map(liked.map((row) => [row.device, others.get(row.device)]))
  return [...devices.values()]
    .filter((device) => device !== undefined)
    .filter(({ form, nozzleMm }) => form === 'in_ear' && nozzleMm === null)
    .toSorted(byId)
    .map((device) => t.parts.proposals.nozzleUnknownThere({ device: deviceName(device) }))
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
