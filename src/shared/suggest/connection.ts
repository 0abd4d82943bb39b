import { type DriveLimits, loadOf, maxSplDb, PHONE_DONGLE } from '../acoustics/drive'
import type { AssumedDevice } from '../gear/assumptions'
import { quickestLatencyMs, TYPICAL_BLUETOOTH_MS } from '../gear/codecs'
import type { Source, SourceOutput } from '../gear/source'
import { t } from '../i18n/texts'
import { fitsSlot } from '../parts/fit'
import { plugKey, plugReaches } from '../parts/plugs'
import type { Shelf } from './shelf'
import type { RigItem } from './types'

/** One way to get sound into a device. */
export interface Connection {
  /** null = a phone that is assumed. */
  readonly source: Source | null
  readonly cable: RigItem
  readonly wireless: boolean
  /** Loudest possible at the eardrum, dB SPL; null where the sum does not apply: wireless, electrostatic. */
  readonly maxSplDb: number | null
  /** What `maxSplDb` was reckoned with; null where there is none. */
  readonly limits: DriveLimits | null
  readonly latencyMs: number
  readonly latencyAssumed: boolean
  readonly driveAssumed: boolean
  readonly notes: readonly Note[]
  /** The one of the notes that names an adapter; null = none is needed. */
  readonly adapterNote: Note | null
}

/** What a connection takes for granted or needs, worded only where it is shown. */
export interface Note {
  /** What it is about, the same in every language. */
  readonly about: string
  readonly text: () => string
}

/** What of a shelf it takes to connect a device. */
export type Connecting = Pick<Shelf, 'wornBy' | 'loose' | 'judged' | 'sources'>

/**
 * Every way the owner can connect a device, or only those through `locked`. No source at all owned → a
 * phone with a dongle (1 V, 1 Ω) is assumed, and said; a wireless set can also count on a phone when none
 * of the owned sources has Bluetooth. Cables from the drawer are tried only where the fitted one does
 * not reach.
 */
export function connectionsOf(known: AssumedDevice, shelf: Connecting, locked: string | null): Connection[] {
  const sources = locked === null ? shelf.sources : shelf.sources.filter(({ id }) => id === locked)
  const wireless = known.wireless.value ? wirelessWays(known, sources, locked === null) : []
  if (!known.wired.value) return wireless
  if (shelf.sources.length === 0 && locked === null) {
    return needsEnergiser(known) ? wireless : [...wireless, assumedDongle(known)]
  }
  for (const cable of cablesOf(known, shelf)) {
    const ways = sources.flatMap((source) => wiredWays(known, source, cable, shelf))
    if (ways.length > 0) return [...wireless, ...ways]
  }
  return wireless
}

/**
 * True when only an electrostatic amplifier drives it (F12). In-ears that add electrostatic tweeters to other
 * drivers carry their own transformer and play from anything, if loud enough (F6).
 */
export function needsEnergiser(known: AssumedDevice): boolean {
  return !known.wireless.value && known.driverTypes.every((type) => type === 'electrostatic')
}

interface Cable {
  readonly item: RigItem
  readonly plug: string | null
}

function* cablesOf(known: AssumedDevice, shelf: Connecting): Generator<Cable> {
  const { device } = known
  const fitted = shelf.wornBy(device.id, 'cable')
  if (fitted) yield { item: { part: fitted.part.id }, plug: fitted.product.plug ?? known.plug }
  else yield { item: null, plug: known.plug }
  for (const { product, drawer } of shelf.loose('cable')) {
    if (fitsSlot(product, device, 'cable', shelf.judged(device.id, product.id)) !== true) continue
    yield { item: drawer ? { part: drawer.part.id } : { product: product.id }, plug: product.plug }
  }
}

function wiredWays(known: AssumedDevice, source: Source, cable: Cable, shelf: Connecting): Connection[] {
  const outputs = source.outputs.length > 0 ? source.outputs : [UNKNOWN_OUTPUT]
  return outputs.flatMap((output) => {
    const reach = reachOf(known, source, output, cable, shelf)
    return reach === null ? [] : [wiredWay(known, source, output, cable, reach)]
  })
}

const UNKNOWN_OUTPUT: SourceOutput = {
  plug: null,
  maxVoltageV: null,
  maxPowerMw: null,
  intoOhm: null,
  maxCurrentMa: null,
  outputImpedanceOhm: null,
}

type Reach = Pick<Connection, 'notes' | 'adapterNote'>

/** null = does not reach; else the notes that go with it. */
function reachOf(
  known: AssumedDevice,
  source: Source,
  output: SourceOutput,
  cable: Cable,
  shelf: Connecting,
): Reach | null {
  if (needsEnergiser(known) && !source.drivesElectrostatic) return null
  // The bias socket of an energiser would harm an ordinary headphone.
  if (!needsEnergiser(known) && source.drivesElectrostatic && output.plug === null) return null
  if (cable.plug === null || output.plug === null) {
    const text = () => t.suggest.rig.plugUnknown({ source: source.name })
    return { notes: [{ about: 'plug', text }], adapterNote: null }
  }
  const { plug } = cable
  const socket = output.plug
  const from = plugKey(plug)
  if (plugReaches(plug, socket)) {
    if (from === plugKey(socket)) return { notes: [], adapterNote: null }
    const text = () => t.suggest.rig.usualAdapter({ plug, socket })
    return throughAdapter({ about: `adapter ${plug} ${socket}`, text })
  }
  const adapter = shelf.loose('adapter').find(({ product }) => {
    const joins = product.connector !== null && plugKey(product.connector) === from
    return joins && product.plug !== null && plugReaches(product.plug, socket)
  })
  if (!adapter) return null
  const { id, brand, model } = adapter.product
  const text = () => t.suggest.rig.yourAdapter({ adapter: `${brand} ${model}` })
  return throughAdapter({ about: `adapter ${id}`, text })
}

function throughAdapter(note: Note): Reach {
  return { notes: [note], adapterNote: note }
}

function wiredWay(
  known: AssumedDevice,
  source: Source,
  output: SourceOutput,
  cable: Cable,
  { notes, adapterNote }: Reach,
): Connection {
  const loadAssumed = known.sensitivityDbPerMw.assumed || known.impedanceOhm.assumed
  const wire = {
    source,
    cable: cable.item,
    wireless: false,
    adapterNote,
    latencyMs: known.wireless.value ? 0 : known.latencyMs.value,
    latencyAssumed: false,
  }
  if (needsEnergiser(known)) return { ...wire, maxSplDb: null, limits: null, driveAssumed: false, notes }
  const stated = maxSplDb(loadOf(known), output)
  if (stated !== null) return { ...wire, maxSplDb: stated, limits: output, driveAssumed: loadAssumed, notes }
  const text = () => t.suggest.rig.outputUnknown({ source: source.name })
  return { ...wire, ...fromDongle(known), driveAssumed: true, notes: [...notes, { about: 'output', text }] }
}

function fromDongle(known: AssumedDevice): Pick<Connection, 'maxSplDb' | 'limits'> {
  return { maxSplDb: maxSplDb(loadOf(known), PHONE_DONGLE), limits: PHONE_DONGLE }
}

function assumedDongle(known: AssumedDevice): Connection {
  return {
    source: null,
    cable: null,
    wireless: false,
    ...fromDongle(known),
    latencyMs: known.wireless.value ? 0 : known.latencyMs.value,
    latencyAssumed: false,
    driveAssumed: true,
    notes: [{ about: 'source', text: () => t.suggest.rig.noSource }],
    adapterNote: null,
  }
}

function wirelessWays(known: AssumedDevice, sources: readonly Source[], mayAssume: boolean): Connection[] {
  const senders: (Source | null)[] = sources.filter(({ bluetooth }) => bluetooth)
  if (senders.length === 0 && mayAssume) senders.push(null)
  return senders.map((source) => {
    const stated = known.device.latencyMs
    const common = source?.codecs.length
      ? known.device.codecs.filter(
          (codec) => OWN_SENDER.test(codec) || source.codecs.some((other) => sameCodec(codec, other)),
        )
      : known.device.codecs
    return {
      source,
      cable: null,
      wireless: true,
      maxSplDb: null,
      limits: null,
      latencyMs: stated ?? quickestLatencyMs(common) ?? TYPICAL_BLUETOOTH_MS,
      latencyAssumed: stated === null,
      driveAssumed: false,
      notes: source === null ? [{ about: 'bluetooth', text: () => t.suggest.rig.noBluetooth }] : [],
      adapterNote: null,
    }
  })
}

/** A 2.4 GHz set brings its own sender. */
const OWN_SENDER = /2[.,]4 ?ghz/i

function sameCodec(a: string, b: string): boolean {
  return a.toLowerCase().replace(/[\s_-]/g, '') === b.toLowerCase().replace(/[\s_-]/g, '')
}
