import { addBands } from '../acoustics/bands'
import { likelyLevelDbA } from '../acoustics/dose'
import { activeAttenuation, passiveAttenuation, residualDbA } from '../acoustics/isolation'
import { type AssumedDevice, assume } from '../gear/assumptions'
import { type Device, deviceName } from '../gear/device'
import { slotsOf } from '../gear/slots'
import { type Connection, connectionsOf } from './connection'
import { batteryUtility } from './criteria/battery'
import { driveUtility, tooQuiet } from './criteria/drive'
import { latencyUtility, tooSlow } from './criteria/latency'
import { sealOf } from './criteria/seal'
import { ratingWith, withRatings } from './ratedWith'
import type { Candidate, Setting } from './setting'
import { byId, type Shelf } from './shelf'
import { chooseWorn } from './worn'

/** Gives a device the best rig the shelf has for this occasion and works out what criteria share. */
export function candidateOf(device: Device, shelf: Shelf, setting: Setting): Candidate {
  const slots = slotsOf(device)
  const tips = device.form === 'in_ear' && slots.includes('tips') ? chooseWorn(device, 'tips', shelf) : null
  const cups = device.form === 'over_ear' || device.form === 'on_ear'
  const pads = cups && slots.includes('pads') ? chooseWorn(device, 'pads', shelf) : null
  const ratedWith = ratingWith(device, (tips ?? pads)?.product ?? null, shelf)
  const known = assume(ratedWith === null ? device : withRatings(device, ratedWith))
  const seal = sealOf({ known, tips, pads })
  return {
    id: device.id,
    name: deviceName(device),
    known,
    ratedWith,
    tips,
    pads,
    connection: bestConnection(connectionsOf(known, shelf, setting.context.source), known, setting),
    seal,
    ...hearingOf({ known, tips, pads, seal }, setting),
    use: shelf.use(device.id),
  }
}

/** What is left of the noise at the ear and how loud one would listen over it, for a device as it is worn. */
export function hearingOf(
  { known, tips, pads, seal }: Pick<Candidate, 'known' | 'tips' | 'pads' | 'seal'>,
  setting: Setting,
): Pick<Candidate, 'reductionDb' | 'passiveReductionDb' | 'residualDbA' | 'levelDbA'> {
  const { noiseDbA, glasses } = setting.context
  const wearing = {
    device: known,
    tipMaterial: tips?.product?.material ?? null,
    seal,
    glasses,
    padDamage: pads?.part?.damage ?? 0,
  }
  const passive = passiveAttenuation(wearing)
  const left = residualDbA(setting.noise, addBands(passive, activeAttenuation(wearing)))
  return {
    reductionDb: noiseDbA - left,
    passiveReductionDb: noiseDbA - residualDbA(setting.noise, passive),
    residualDbA: left,
    levelDbA: likelyLevelDbA(setting.quietLevelDbA, left),
  }
}

/**
 * The connection that no veto objects to and that brings the most points for loudness, delay and battery:
 * choosing by points keeps a better device from scoring less. Between equals the one that reaches full
 * loudness, then the one with the fewest ifs, then the one with the least to spare, which hisses least.
 */
function bestConnection(
  connections: readonly Connection[],
  known: AssumedDevice,
  { scenario, context, weights }: Setting,
): Connection | null {
  const ranked = connections.map((connection) => {
    const vetoes = Number(tooQuiet(connection)) + Number(tooSlow(connection, scenario.maxLatencyMs))
    const points =
      (weights.get('drive') ?? 0) * driveUtility(connection) +
      (weights.get('latency') ?? 0) * latencyUtility(connection, scenario.maxLatencyMs) +
      (weights.get('battery') ?? 0) * batteryUtility(known, connection, context.minutes)
    return { connection, worth: points - vetoes }
  })
  ranked.sort((a, b) => b.worth - a.worth || bySimplicity(a.connection, b.connection))
  return ranked[0]?.connection ?? null
}

function bySimplicity(a: Connection, b: Connection): number {
  return (
    driveUtility(b) - driveUtility(a) ||
    a.notes.length - b.notes.length ||
    (a.maxSplDb ?? 0) - (b.maxSplDb ?? 0) ||
    byId({ id: nameOf(a) }, { id: nameOf(b) })
  )
}

function nameOf({ source, notes }: Connection): string {
  return [source?.id ?? '', ...notes].join('\n')
}
