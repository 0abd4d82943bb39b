import { type Device, deviceSchema } from '@shared/gear/device'
import { sourceSchema } from '@shared/gear/source'
import { type Mount, type Product, partSchema, productSchema, stockLotSchema } from '@shared/parts/part'
import { BUILTIN_SCENARIOS } from '@shared/scenarios/builtin/builtin'
import type { Scenario } from '@shared/scenarios/scenario'
import { defaultContext } from '@shared/suggest/context'
import { suggest } from '@shared/suggest/suggest'
import type { Context, Ranked, ShelfPart, SuggestInput, Suggestion } from '@shared/suggest/types'
import type { z } from 'zod'

/** Sunday, 2026-11-01T12:00:00Z. */
export const NOW = 1_793_534_400

/** A device with what a spec sheet says of it. */
export function device(fields: Partial<z.input<typeof deviceSchema>> & { id: string }): Device {
  return deviceSchema.parse({ brand: 'Test', model: fields.id, form: 'over_ear', ...fields })
}

const wired = { wired: true, wireless: false }
const wireless = { wired: false, wireless: true }
const iem = { form: 'in_ear' as const, fit: 'universal' as const, ...wired, plug: '3.5mm' }
const sensitive = (value: number) => ({ value, unit: 'dB/mW' as const })

/** A shelf that an enthusiast could own. */
export const GEAR = {
  er4xr: device({
    ...iem,
    id: 'er4xr',
    brand: 'Etymotic',
    model: 'ER4XR',
    drivers: [{ type: 'balanced_armature', count: 1 }],
    impedanceOhm: 45,
    sensitivity: sensitive(104.5),
    weightG: 5,
    isolationDb: 35,
    connector: 'mmcx',
    nozzleMm: 3.2,
    lowProfile: true,
    overEarCable: false,
    ipRating: 'none',
    microphone: 'none',
  }),
  ie600: device({
    ...iem,
    id: 'ie600',
    brand: 'Sennheiser',
    model: 'IE 600',
    drivers: [{ type: 'dynamic', count: 1 }],
    impedanceOhm: 18,
    sensitivity: { value: 118, unit: 'dB/V' },
    weightG: 6,
    nozzleMm: 5.2,
    lowProfile: true,
    overEarCable: true,
    microphone: 'none',
  }),
  variations: device({
    ...iem,
    id: 'variations',
    brand: 'Moondrop',
    model: 'Variations',
    drivers: [
      { type: 'dynamic', count: 1 },
      { type: 'balanced_armature', count: 2 },
      { type: 'electrostatic', count: 2 },
    ],
    impedanceOhm: 15.2,
    sensitivity: { value: 117, unit: 'dB/V' },
    overEarCable: true,
    lowProfile: false,
    nozzleMm: 5.5,
    microphone: 'none',
  }),
  custom: device({
    ...iem,
    fit: 'custom',
    id: 'custom',
    brand: '64 Audio',
    model: 'A12t',
    drivers: [{ type: 'balanced_armature', count: 12 }],
    impedanceOhm: 12.6,
    sensitivity: sensitive(108),
    overEarCable: true,
    microphone: 'none',
  }),
  airpodsPro: device({
    ...wireless,
    id: 'airpods-pro',
    brand: 'Apple',
    model: 'AirPods Pro 2',
    form: 'in_ear',
    fit: 'universal',
    codecs: ['AAC'],
    batteryHours: 6,
    ancDb: 22,
    transparency: true,
    microphone: 'built_in',
    ipRating: 'IPX4',
    wearSensor: true,
    weightG: 11,
  }),
  sportBuds: device({
    ...wireless,
    id: 'sport-buds',
    brand: 'Beats',
    model: 'Powerbeats Pro 2',
    form: 'in_ear',
    fit: 'universal',
    codecs: ['AAC'],
    batteryHours: 8,
    ancDb: 16,
    transparency: true,
    microphone: 'built_in',
    ipRating: 'IPX4',
    earHooks: true,
    wearSensor: true,
    weightG: 17,
  }),
  openrun: device({
    ...wireless,
    id: 'openrun',
    brand: 'Shokz',
    model: 'OpenRun Pro',
    form: 'bone_conduction',
    codecs: ['SBC'],
    batteryHours: 10,
    ipRating: 'IP55',
    microphone: 'built_in',
    weightG: 29,
  }),
  earbud: device({
    ...wired,
    id: 'earbud',
    brand: 'Apple',
    model: 'EarPods',
    form: 'earbud',
    microphone: 'inline',
    plug: '3.5mm',
    impedanceOhm: 45,
    sensitivity: sensitive(109),
  }),
  hd600: device({
    ...wired,
    id: 'hd600',
    brand: 'Sennheiser',
    model: 'HD 600',
    back: 'open',
    drivers: [{ type: 'dynamic', count: 1 }],
    impedanceOhm: 300,
    sensitivity: sensitive(97),
    weightG: 260,
    plug: '6.35mm',
    microphone: 'none',
    folds: false,
  }),
  hd800s: device({
    ...wired,
    id: 'hd800s',
    brand: 'Sennheiser',
    model: 'HD 800 S',
    back: 'open',
    drivers: [{ type: 'dynamic', count: 1 }],
    impedanceOhm: 300,
    sensitivity: sensitive(102),
    weightG: 330,
    plug: '6.35mm',
    microphone: 'none',
    folds: false,
  }),
  editionXs: device({
    ...wired,
    id: 'edition-xs',
    brand: 'HIFIMAN',
    model: 'Edition XS',
    back: 'open',
    drivers: [{ type: 'planar', count: 1 }],
    impedanceOhm: 18,
    sensitivity: sensitive(92),
    weightG: 405,
    plug: '3.5mm',
    microphone: 'none',
    folds: false,
  }),
  lcd4: device({
    ...wired,
    id: 'lcd-4',
    brand: 'Audeze',
    model: 'LCD-4',
    back: 'open',
    drivers: [{ type: 'planar', count: 1 }],
    impedanceOhm: 200,
    sensitivity: sensitive(97),
    weightG: 690,
    plug: '6.35mm',
    microphone: 'none',
    folds: false,
  }),
  susvara: device({
    ...wired,
    id: 'susvara',
    brand: 'HIFIMAN',
    model: 'Susvara',
    back: 'open',
    drivers: [{ type: 'planar', count: 1 }],
    impedanceOhm: 60,
    sensitivity: sensitive(83),
    weightG: 450,
    plug: '6.35mm',
    microphone: 'none',
  }),
  stax: device({
    ...wired,
    id: 'stax',
    brand: 'Stax',
    model: 'SR-L700',
    back: 'open',
    drivers: [{ type: 'electrostatic', count: 1 }],
    weightG: 371,
    plug: 'stax pro',
    microphone: 'none',
  }),
  dt770: device({
    ...wired,
    id: 'dt770',
    brand: 'Beyerdynamic',
    model: 'DT 770 Pro 80',
    back: 'closed',
    drivers: [{ type: 'dynamic', count: 1 }],
    impedanceOhm: 80,
    sensitivity: sensitive(96),
    weightG: 270,
    plug: '3.5mm',
    microphone: 'none',
    folds: false,
  }),
  xm5: device({
    id: 'xm5',
    brand: 'Sony',
    model: 'WH-1000XM5',
    back: 'closed',
    wired: true,
    wireless: true,
    codecs: ['SBC', 'AAC', 'LDAC'],
    batteryHours: 30,
    drivers: [{ type: 'dynamic', count: 1 }],
    impedanceOhm: 48,
    sensitivity: sensitive(102),
    weightG: 250,
    ancDb: 32,
    transparency: true,
    microphone: 'built_in',
    plug: '3.5mm',
    wearSensor: true,
    folds: false,
  }),
  onEar: device({
    ...wired,
    id: 'on-ear',
    brand: 'Sennheiser',
    model: 'HD 25',
    form: 'on_ear',
    back: 'closed',
    drivers: [{ type: 'dynamic', count: 1 }],
    impedanceOhm: 70,
    sensitivity: sensitive(105),
    weightG: 140,
    plug: '3.5mm',
    microphone: 'none',
  }),
  gameHeadset: device({
    ...wired,
    id: 'game-headset',
    brand: 'Sennheiser',
    model: 'GSP 500',
    back: 'open',
    drivers: [{ type: 'dynamic', count: 1 }],
    impedanceOhm: 28,
    sensitivity: sensitive(108),
    weightG: 358,
    plug: '3.5mm',
    microphone: 'boom',
  }),
} as const

export const SOURCES = {
  dongle: sourceSchema.parse({
    id: 'ka13',
    name: 'FiiO KA13',
    outputs: [{ plug: '3.5mm', maxVoltageV: 2, maxPowerMw: 170, intoOhm: 32, outputImpedanceOhm: 1 }],
  }),
  amplifier: sourceSchema.parse({
    id: 'l30',
    name: 'Topping L30',
    outputs: [{ plug: '6.35mm', maxVoltageV: 10, maxPowerMw: 3500, intoOhm: 16, outputImpedanceOhm: 0.1 }],
  }),
  phone: sourceSchema.parse({
    id: 'phone',
    name: 'Pixel 9',
    bluetooth: true,
    codecs: ['SBC', 'AAC', 'LDAC'],
    outputs: [{ plug: 'usb-c', maxVoltageV: 1, outputImpedanceOhm: 1 }],
  }),
  energiser: sourceSchema.parse({
    id: 'srm',
    name: 'Stax SRM-400S',
    drivesElectrostatic: true,
    outputs: [{ plug: 'stax pro' }],
  }),
} as const

export function product(fields: Partial<z.input<typeof productSchema>> & { id: string }): Product {
  return productSchema.parse({ kind: 'tips', brand: 'Test', model: fields.id, ...fields })
}

export const FOAM_T100 = product({
  id: 'comply-t100-m',
  brand: 'Comply',
  model: 'T-100',
  size: 'M',
  material: 'memory_foam',
  boreMm: 3.1,
})
export const SILICONE = product({
  id: 'final-e-m',
  brand: 'Final',
  model: 'Type E',
  size: 'M',
  material: 'silicone',
  boreMm: 4.8,
})

/** An opened pair on the shelf; fresh and in the drawer unless said otherwise. */
export function pair(
  of: Product,
  fields: { id?: string; on?: string; side?: Mount['side']; damage?: number; hoursLeft?: number | null } = {},
): ShelfPart {
  const damage = fields.damage ?? 0.1
  const slot = of.kind === 'adapter' ? 'cable' : of.kind
  return {
    part: partSchema.parse({ id: fields.id ?? `${of.id}-1`, product: of.id }),
    product: of,
    mounted: fields.on === undefined ? null : { device: fields.on, slot, side: fields.side ?? 'both' },
    damage,
    pWornNow: damage ** 2.5 / (1 + damage ** 2.5),
    hoursLeft: fields.hoursLeft === undefined ? Math.max(0, 250 * (1 - damage)) : fields.hoursLeft,
  }
}

export function unopened(of: Product, acquiredOn: string | null, pairs = 1): SuggestInput['stock'][number] {
  const lot = stockLotSchema.parse({ id: `${of.id}-${acquiredOn}`, product: of.id, pairs, acquiredOn })
  return { lot, product: of }
}

export function scenario(id: string): Scenario {
  const found = BUILTIN_SCENARIOS.find((builtin) => builtin.id === id)
  if (!found) throw new Error(`no built-in scenario ${id}`)
  return found
}

export type Occasion = Partial<Omit<SuggestInput, 'scenario' | 'context'>> & { context?: Partial<Context> }

/** All sources are owned and nothing else is recorded, unless said otherwise. */
export function inputFor(
  of: Scenario | string,
  devices: readonly Device[],
  { context, ...rest }: Occasion = {},
): SuggestInput {
  const chosen = typeof of === 'string' ? scenario(of) : of
  return {
    nowAt: NOW,
    scenario: chosen,
    context: { ...defaultContext(chosen, { glasses: 'none' }), ...context },
    devices,
    parts: [],
    stock: [],
    sources: Object.values(SOURCES),
    fitJudgements: [],
    use: [],
    quietLevelDbA: 70,
    showAnyway: [],
    ...rest,
  }
}

export function suggestFor(
  of: Scenario | string,
  devices: readonly Device[],
  occasion?: Occasion,
): Suggestion {
  return suggest(inputFor(of, devices, occasion))
}

export function rankedOf(suggestion: Suggestion, id: string): Ranked {
  const found = suggestion.ranked.find((entry) => entry.device === id)
  if (!found) throw new Error(`${id} is not ranked: ${JSON.stringify(suggestion.excluded)}`)
  return found
}

export function vetoesOf(suggestion: Suggestion, id: string): string[] {
  return suggestion.excluded.find((entry) => entry.device === id)?.reasons.map(({ veto }) => veto) ?? []
}
