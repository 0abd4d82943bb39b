import { PRICE_NOTES } from '../facts/advice'
import { type Device, deviceSchema } from '../gear/device'

/** A kind of device that could be bought, as the device it typically is. */
export interface Archetype {
  readonly name: string
  readonly device: Device
  /** What kind of thing it is, as a sentence. */
  readonly text: string
  readonly notes: readonly (keyof typeof PRICE_NOTES)[]
  readonly facts: readonly string[]
}

/** `typical` and nothing else is assumed by the engine from form, back and driver. */
function archetype(
  id: string,
  rest: Omit<Archetype, 'device'>,
  typical: Partial<Omit<Device, 'id' | 'brand' | 'model'>>,
): Archetype {
  return { ...rest, device: deviceSchema.parse({ id, brand: 'Typical', model: rest.name, ...typical }) }
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
    {
      name: 'open planar headphone',
      text: 'Wide, detailed and deep in the bass, heavy, and thirsty for power.',
      notes: ['middle', 'taste'],
      facts: ['F9', 'F11', 'F17', 'F56'],
    },
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
    {
      name: 'open dynamic headphone',
      text: 'Natural and wide, and light enough for hours in a quiet room.',
      notes: ['middle'],
      facts: ['F9', 'F15', 'F17', 'F56'],
    },
    { ...WIRED, form: 'over_ear', back: 'open', drivers: dynamic, weightG: 270, microphone: 'none' },
  ),
  archetype(
    'kind-closed-dynamic',
    {
      name: 'closed dynamic headphone',
      text: 'Keeps its sound to itself and gives bass you feel; warm around the ears.',
      notes: ['middle'],
      facts: ['F8', 'F10', 'F24', 'F51'],
    },
    { ...WIRED, form: 'over_ear', back: 'closed', drivers: dynamic, weightG: 280, microphone: 'none' },
  ),
  archetype(
    'kind-anc-over-ear',
    {
      name: 'noise-cancelling over-ear',
      text: 'Takes engines away by electronics and comes off in a second.',
      notes: ['middle', 'lasting'],
      facts: ['F38', 'F53', 'F32'],
    },
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
    {
      name: 'noise-cancelling true wireless',
      text: 'A seal plus noise cancelling in the pocket, and a mode that lets voices in.',
      notes: ['entry', 'lasting'],
      facts: ['F39', 'F41', 'F29'],
    },
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
    {
      name: 'sport in-ear',
      text: 'Hooks hold it, sweat does not hurt it, and it can let traffic through.',
      notes: ['entry'],
      facts: ['F30', 'F54', 'F41'],
    },
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
    {
      name: 'universal hybrid in-ear',
      text: 'A dynamic driver for the bass, armatures above it, and isolation without electronics.',
      notes: ['entry', 'value'],
      facts: ['F5', 'F13', 'F19', 'F33'],
    },
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
    {
      name: 'single-armature in-ear',
      text: 'Small, clear and deep-sitting; lies flat on a pillow, lighter in the bass.',
      notes: ['entry', 'value'],
      facts: ['F4', 'F28', 'F33'],
    },
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
    {
      name: 'custom in-ear',
      text: 'Moulded to your ears: the best fit and isolation, and the standard on stage.',
      notes: ['moulded'],
      facts: ['F7', 'F48'],
    },
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
    {
      name: 'bone-conduction headset',
      text: 'Leaves the ears open to traffic, with little to offer to music.',
      notes: ['entry'],
      facts: ['F55'],
    },
    { ...RADIO, form: 'bone_conduction', weightG: 29, ipRating: 'IP55', batteryHours: 9 },
  ),
  archetype(
    'kind-earbud',
    {
      name: 'earbud',
      text: 'Rests in the outer ear without a seal: airy, with thin bass and no isolation.',
      notes: ['entry'],
      facts: ['F1', 'F36'],
    },
    { ...WIRED, form: 'earbud', drivers: dynamic, microphone: 'inline' },
  ),
  archetype(
    'kind-on-ear',
    {
      name: 'closed on-ear',
      text: 'Light and small for a headphone, and presses harder than an over-ear.',
      notes: ['entry', 'middle'],
      facts: ['F22', 'F29'],
    },
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
export function adviceOf({ text, notes, facts }: Archetype): { text: string; facts: string[] } {
  const prices = notes.map((name) => PRICE_NOTES[name])
  return {
    text: [text, ...prices.map((note) => note.text)].join(' '),
    facts: [...new Set([...facts, ...prices.flatMap((note) => note.facts)])],
  }
}
