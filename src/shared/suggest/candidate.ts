import { likelyLevelDbA } from '../acoustics/dose'
import { residualDbA } from '../acoustics/isolation'
import type { Device } from '../gear/device'
import { type Attenuation, attenuationOf, fittedOf } from './fitted'
import type { Candidate, Setting } from './setting'
import type { Shelf } from './shelf'
import { bestWay } from './ways'

/** Gives a device the best rig the shelf has for this occasion and works out what criteria share. */
export function candidateOf(device: Device, shelf: Shelf, setting: Setting): Candidate {
  const { name, known, ratedWith, tips, pads, seal, ways, attenuation } = fittedOf(device, shelf)
  const { source, glasses } = setting.context
  const heard = heardThrough(attenuation(glasses), setting)
  return {
    id: device.id,
    name,
    known,
    ratedWith,
    tips,
    pads,
    connection: bestWay(ways(source), known, setting),
    seal,
    reductionDb: heard.reductionDb,
    passiveReductionDb: heard.passiveReductionDb,
    residualDbA: heard.residualDbA,
    levelDbA: heard.levelDbA,
    use: shelf.use(device.id),
  }
}

/** The candidate with the connection that suits this occasion, which differs in length, weights or source alone. */
export function reconnected(candidate: Candidate, device: Device, shelf: Shelf, setting: Setting): Candidate {
  const { known, ways } = fittedOf(device, shelf)
  const connection = bestWay(ways(setting.context.source), known, setting)
  return connection === candidate.connection ? candidate : { ...candidate, connection }
}

/** The candidate as it would be heard on this occasion, which differs in noise or glasses alone. */
export function reheard(candidate: Candidate, device: Device, shelf: Shelf, setting: Setting): Candidate {
  const { attenuation } = fittedOf(device, shelf)
  return { ...candidate, ...heardThrough(attenuation(setting.context.glasses), setting) }
}

type Heard = Pick<Candidate, 'reductionDb' | 'passiveReductionDb' | 'residualDbA' | 'levelDbA'>

/** What is left of the noise at the ear and how loud one would listen over it, for a device as it is worn. */
export function hearingOf(
  worn: Pick<Candidate, 'known' | 'tips' | 'pads' | 'seal'>,
  setting: Setting,
): Heard {
  return heardThrough(attenuationOf(worn, setting.context.glasses), setting)
}

function heardThrough({ passive, whole }: Attenuation, { context, noise, quietLevelDbA }: Setting): Heard {
  const left = residualDbA(noise, whole)
  return {
    reductionDb: context.noiseDbA - left,
    passiveReductionDb: context.noiseDbA - residualDbA(noise, passive),
    residualDbA: left,
    levelDbA: likelyLevelDbA(quietLevelDbA, left),
  }
}
