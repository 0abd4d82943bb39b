import { PRICE_NOTES } from '../facts/advice'
import { type Device, deviceSchema } from '../gear/device'
import type { Texts } from '../i18n/en'
import { t } from '../i18n/texts'

/** A kind of device that could be bought, as the device it typically is. */
export interface Archetype {
  /** Also of the device; its name and what kind of thing it is are texts by that key. */
  readonly id: KindId
  readonly device: Device
  readonly notes: readonly (keyof typeof PRICE_NOTES)[]
  readonly facts: readonly string[]
}

type KindId = keyof Texts['coverage']['kinds']

/** `typical` and nothing else is assumed by the engine from form, back and driver. */
function archetype(
  id: KindId,
  behind: Pick<Archetype, 'notes' | 'facts'>,
  typical: Partial<Omit<Device, 'id' | 'brand' | 'model'>>,
): Archetype {
  return { id, ...behind, device: deviceSchema.parse({ id, brand: id, model: id, ...typical }) }
}

const WIRED = { wired: true, wireless: false } as const
const RADIO = {
  wired: false,
  wireless: true,
  codecs: ['SBC', 'AAC'],
  microphone: 'built_in' as const,
}
const dynamic = [{ type: 'dynamic' as const, count: 1 }]

/**
 * The kinds a shelf can be extended by (F67). Weights, isolation, noise cancelling and radios are those of
 * domain notes B.2–B.5 and F20–F41; what is left out is what the engine takes for the kind anyway. A kind of
 * device is simulated, never a product.
 */
export const ARCHETYPES: readonly Archetype[] = [
  archetype(
    'kind-open-planar',
    { notes: ['middle', 'taste'], facts: ['F9', 'F11', 'F17', 'F56'] },
    {
      ...WIRED,
      form: 'over_ear',
      back: 'open',
      drivers: [{ type: 'planar', count: 1 }],
      weightG: 400,
      microphone: 'none',
    },
  ),
  archetype(
    'kind-open-dynamic',
    { notes: ['middle'], facts: ['F9', 'F15', 'F17', 'F56'] },
    { ...WIRED, form: 'over_ear', back: 'open', drivers: dynamic, weightG: 270, microphone: 'none' },
  ),
  archetype(
    'kind-closed-dynamic',
    { notes: ['middle'], facts: ['F8', 'F10', 'F24', 'F51'] },
    { ...WIRED, form: 'over_ear', back: 'closed', drivers: dynamic, weightG: 280, microphone: 'none' },
  ),
  archetype(
    'kind-anc-over-ear',
    { notes: ['middle', 'lasting'], facts: ['F38', 'F53', 'F32'] },
    {
      ...RADIO,
      wired: true,
      form: 'over_ear',
      back: 'closed',
      drivers: dynamic,
      weightG: 255,
      ancDb: 30,
      transparency: true,
      batteryHours: 30,
      folds: true,
      wearSensor: true,
    },
  ),
  archetype(
    'kind-anc-true-wireless',
    { notes: ['entry', 'lasting'], facts: ['F39', 'F41', 'F29'] },
    {
      ...RADIO,
      form: 'in_ear',
      fit: 'universal',
      drivers: dynamic,
      ancDb: 18,
      transparency: true,
      batteryHours: 6,
      ipRating: 'IPX4',
      wearSensor: true,
    },
  ),
  archetype(
    'kind-sport-iem',
    { notes: ['entry'], facts: ['F30', 'F54', 'F41'] },
    {
      ...RADIO,
      form: 'in_ear',
      fit: 'universal',
      drivers: dynamic,
      earHooks: true,
      ipRating: 'IP55',
      transparency: true,
      batteryHours: 8,
    },
  ),
  archetype(
    'kind-hybrid-iem',
    { notes: ['entry', 'value'], facts: ['F5', 'F13', 'F19', 'F33'] },
    {
      ...WIRED,
      form: 'in_ear',
      fit: 'universal',
      drivers: [...dynamic, { type: 'balanced_armature', count: 4 }],
      overEarCable: true,
      microphone: 'none',
    },
  ),
  archetype(
    'kind-single-ba-iem',
    { notes: ['entry', 'value'], facts: ['F4', 'F28', 'F33'] },
    {
      ...WIRED,
      form: 'in_ear',
      fit: 'universal',
      drivers: [{ type: 'balanced_armature', count: 1 }],
      lowProfile: true,
      microphone: 'none',
    },
  ),
  archetype(
    'kind-custom-iem',
    { notes: ['moulded'], facts: ['F7', 'F48'] },
    {
      ...WIRED,
      form: 'in_ear',
      fit: 'custom',
      drivers: [{ type: 'balanced_armature', count: 6 }],
      overEarCable: true,
      microphone: 'none',
    },
  ),
  archetype(
    'kind-bone-conduction',
    { notes: ['entry'], facts: ['F55'] },
    { ...RADIO, form: 'bone_conduction', weightG: 29, ipRating: 'IP55', batteryHours: 9 },
  ),
  archetype(
    'kind-earbud',
    { notes: ['entry'], facts: ['F1', 'F36'] },
    { ...WIRED, form: 'earbud', drivers: dynamic, microphone: 'inline' },
  ),
  archetype(
    'kind-on-ear',
    { notes: ['entry', 'middle'], facts: ['F22', 'F29'] },
    {
      ...WIRED,
      form: 'on_ear',
      back: 'closed',
      drivers: dynamic,
      weightG: 160,
      folds: true,
      microphone: 'none',
    },
  ),
]

/** What the kind is, and what money buys of it: the sentences with all the facts behind them. */
export function adviceOf({ id, notes, facts }: Archetype): { text: string; facts: string[] } {
  const prices = notes.map((name) => PRICE_NOTES[name])
  return {
    text: t.common.inARow({ sentences: [t.coverage.kinds[id].text, ...prices.map((note) => note.text())] }),
    facts: [...new Set([...facts, ...prices.flatMap((note) => note.facts)])],
  }
}
