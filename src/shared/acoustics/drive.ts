import type { SourceOutput } from '../gear/source'

/** What a source has to drive: sensitivity in dB SPL at 1 mW, impedance in ohm at 1 kHz. */
export interface Load {
  readonly dbPerMw: number
  readonly impedanceOhm: number
}

export type DriveLimits = Pick<
  SourceOutput,
  'maxVoltageV' | 'maxPowerMw' | 'intoOhm' | 'maxCurrentMa' | 'outputImpedanceOhm'
>

/** Peak level that leaves nothing to be wished for, dB SPL (domain notes B.6: 105 pop, 110 typical, 115 wide). */
export const TARGET_PEAK_DB = 110

/** What is taken for granted when no source is owned: a phone's USB-C dongle. */
export const PHONE_DONGLE: DriveLimits = {
  maxVoltageV: 1,
  maxPowerMw: null,
  intoOhm: null,
  maxCurrentMa: null,
  outputImpedanceOhm: 1,
}
const ASSUMED_OUTPUT_IMPEDANCE_OHM = 1

/** The load that a device with resolved attributes is. */
export function loadOf(device: {
  readonly sensitivityDbPerMw: { readonly value: number }
  readonly impedanceOhm: { readonly value: number }
}): Load {
  return { dbPerMw: device.sensitivityDbPerMw.value, impedanceOhm: device.impedanceOhm.value }
}

/** dB SPL at 1 V from dB SPL at 1 mW: `S_P + 10·log10(1000 ÷ Z)`. */
export function dbPerVolt({ dbPerMw, impedanceOhm }: Load): number {
  return dbPerMw + 10 * Math.log10(1000 / impedanceOhm)
}

/** dB SPL at 1 mW from dB SPL at 1 V: `S_V − 10·log10(1000 ÷ Z)`. */
export function dbPerMilliwatt(dbPerV: number, impedanceOhm: number): number {
  return dbPerV - 10 * Math.log10(1000 / impedanceOhm)
}

/** Power, voltage (rms) and current at the device itself that make `levelDb`. */
export function neededFor(
  load: Load,
  levelDb: number,
): { readonly powerMw: number; readonly voltageV: number; readonly currentMa: number } {
  const powerMw = 10 ** ((levelDb - load.dbPerMw) / 10)
  const voltageV = Math.sqrt((powerMw / 1000) * load.impedanceOhm)
  return { powerMw, voltageV, currentMa: (1000 * voltageV) / load.impedanceOhm }
}

/** What the output impedance takes away, dB, never positive: `20·log10(Z ÷ (Z + Z_o))`. */
export function outputLossDb(impedanceOhm: number, outputImpedanceOhm: number): number {
  return 20 * Math.log10(impedanceOhm / (impedanceOhm + outputImpedanceOhm))
}

/**
 * The loudest a load can get from an output, dB SPL at the eardrum: the least that its voltage, power and
 * current limits allow (domain notes B.6). Limits that are unknown do not bind; a power figure for a given
 * load also tells the voltage behind it when that is unknown. null when the output states no limit at all.
 * An unknown output impedance counts as 1 ohm (assumed).
 */
export function maxSplDb(load: Load, output: DriveLimits): number | null {
  const limits: number[] = []
  const voltageV = output.maxVoltageV ?? voltageBehindPower(output)
  if (voltageV !== null) {
    const loss = outputLossDb(load.impedanceOhm, output.outputImpedanceOhm ?? ASSUMED_OUTPUT_IMPEDANCE_OHM)
    limits.push(dbPerVolt(load) + 20 * Math.log10(voltageV) + loss)
  }
  if (output.maxPowerMw !== null) limits.push(load.dbPerMw + 10 * Math.log10(output.maxPowerMw))
  if (output.maxCurrentMa !== null) {
    const powerMw = (output.maxCurrentMa / 1000) ** 2 * load.impedanceOhm * 1000
    limits.push(load.dbPerMw + 10 * Math.log10(powerMw))
  }
  return limits.length === 0 ? null : Math.min(...limits)
}

/** How far the loudest possible lies above a peak target, dB; negative = too quiet; null = limits unknown. */
export function headroomDb(load: Load, output: DriveLimits, targetDb = TARGET_PEAK_DB): number | null {
  const max = maxSplDb(load, output)
  return max === null ? null : max - targetDb
}

/**
 * The open-circuit voltage that puts `maxPowerMw` into `intoOhm`; an amplifier rated into one load does not
 * hold that power into a higher one.
 */
function voltageBehindPower(output: DriveLimits): number | null {
  if (output.maxPowerMw === null || output.intoOhm === null) return null
  const atLoad = Math.sqrt((output.maxPowerMw / 1000) * output.intoOhm)
  const outputImpedance = output.outputImpedanceOhm ?? ASSUMED_OUTPUT_IMPEDANCE_OHM
  return (atLoad * (output.intoOhm + outputImpedance)) / output.intoOhm
}
