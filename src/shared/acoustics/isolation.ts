import type { AssumedDevice } from '../gear/assumptions'
import type { Material } from '../parts/part'
import type { Glasses } from '../suggest/types'
import { A_WEIGHTS_DB, addBands, type Bands, levelDbA, mapBands, meanOfBands, scaleBands } from './bands'
import { ACTIVE_SHARE, isolationClassOf, PASSIVE_CURVES_DB } from './curves'

export interface Wearing {
  readonly device: AssumedDevice
  /** Material of the fitted tips; null = none or unknown, reckoned as silicone. */
  readonly tipMaterial: Material | null
  /** How well it seals, 0 (hangs loose) … 1 (perfect). */
  readonly seal: number
  readonly glasses: Glasses
  /** Wear of the fitted pads, 0 = new, 1 = the median life. */
  readonly padDamage: number
}

/** Share of passive isolation a leak costs at seal 0: the low bands go first (F1, assumed). */
const LEAK_SHARE: Bands = [1, 1, 0.95, 0.85, 0.65, 0.45, 0.35, 0.3]

/** Temples lift the cushion: no loss up to 2 mm, 9–12 dB at 6 mm (F26, domain notes B.2). */
const GLASSES_PASSIVE: Readonly<Record<Glasses, number>> = { none: 1, thin: 1, normal: 0.8, thick: 0.6 }
const GLASSES_ACTIVE: Readonly<Record<Glasses, number>> = { none: 1, thin: 1, normal: 0.9, thick: 0.8 }

/** Tired padding isolates less (F35): 15 % less at damage 1.5 and beyond (assumed). */
const PAD_LOSS = 0.15
const PAD_LOSS_AT_DAMAGE = 1.5

/** How much of the foam-over-silicone gain a tip brings (F34); a hybrid's half is assumed. */
const FOAM_GAIN_SHARE: Readonly<Partial<Record<Material, number>>> = { memory_foam: 1, hybrid: 0.5 }
const FOAM_GAIN_DB: Bands = mapBands(
  (band) => PASSIVE_CURVES_DB.foam_in_ear[band] - PASSIVE_CURVES_DB.silicone_in_ear[band],
)

/**
 * What a device keeps out, dB per band: passive plus active, added band by band and never as two broad-band
 * numbers. Each band is at least 0. A stated isolation figure scales the curve of its class; in-ears count
 * as measured with silicone and foam adds the difference of the two curves.
 */
export function attenuation(wearing: Wearing): Bands {
  return addBands(passiveAttenuation(wearing), activeAttenuation(wearing))
}

/** The passive part of `attenuation`. */
export function passiveAttenuation(wearing: Wearing): Bands {
  const { device, seal } = wearing
  const curve = PASSIVE_CURVES_DB[isolationClassOf(device)]
  const scaled = scaleBands(curve, device.isolationDb.value / meanOfBands(curve))
  const takesTips = device.form === 'in_ear' && !device.custom
  const foamShare = takesTips && wearing.tipMaterial ? (FOAM_GAIN_SHARE[wearing.tipMaterial] ?? 0) : 0
  const cushion = hasCushions(device) ? GLASSES_PASSIVE[wearing.glasses] * padShare(wearing.padDamage) : 1
  return mapBands(
    (band) => (scaled[band] + foamShare * FOAM_GAIN_DB[band]) * (1 - (1 - seal) * LEAK_SHARE[band]) * cushion,
  )
}

/** The active part of `attenuation`. */
export function activeAttenuation({ device, glasses }: Pick<Wearing, 'device' | 'glasses'>): Bands {
  const cushion = hasCushions(device) ? GLASSES_ACTIVE[glasses] : 1
  return scaleBands(ACTIVE_SHARE, device.ancDb.value * cushion)
}

/** What is left of a noise at the ear, dB(A): the energy sum over bands of level + A-weight − attenuation. */
export function residualDbA(spectrumDb: Bands, attenuationDb: Bands): number {
  // The sum of `levelDbA` without the rows between: this is asked of every device in every what-if.
  let energy = 0
  for (let band = 0; band < A_WEIGHTS_DB.length; band++) {
    const left = (spectrumDb[band] ?? 0) - (attenuationDb[band] ?? 0) + (A_WEIGHTS_DB[band] ?? 0)
    energy += 10 ** (left / 10)
  }
  return 10 * Math.log10(energy)
}

/** By how many dB(A) a noise becomes quieter. The same device does less against a rumble than against voices. */
export function reductionDb(spectrumDb: Bands, attenuationDb: Bands): number {
  return levelDbA(spectrumDb) - residualDbA(spectrumDb, attenuationDb)
}

function hasCushions(device: AssumedDevice): boolean {
  return device.form === 'over_ear' || device.form === 'on_ear'
}

function padShare(damage: number): number {
  return 1 - PAD_LOSS * Math.min(1, Math.max(0, damage / PAD_LOSS_AT_DAMAGE))
}
