import type { z } from 'zod'
import type { sourceSchema } from '../gear/source'
import { SEATED } from '../scenarios/builtin/common'
import type { Scenario } from '../scenarios/scenario'

export const SOURCES: readonly z.input<typeof sourceSchema>[] = [
  { id: 'iphone-15', name: 'iPhone 15', bluetooth: true, codecs: ['AAC', 'SBC'], outputs: [] },
  {
    id: 'fiio-ka13',
    name: 'FiiO KA13',
    outputs: [output('3.5mm', 2, 170, 32, 1), output('4.4mm', 4.2, 550, 32, 1.7)],
  },
  {
    id: 'topping-dx3-pro-plus',
    name: 'Topping DX3 Pro+',
    bluetooth: true,
    codecs: ['LDAC', 'AAC', 'SBC'],
    outputs: [output('6.35mm', 7.6, 1800, 32, 0.1)],
  },
  { id: 'motu-m2', name: 'MOTU M2', outputs: [output('6.35mm', 2.4, 60, 33, 0.2)] },
  {
    id: 'stax-srm-252s',
    name: 'STAX SRM-252S',
    drivesElectrostatic: true,
    outputs: [{ plug: 'STAX Pro', maxVoltageV: 280 }],
  },
]

/** The one scenario that the owner made. */
export const READING: Scenario = {
  ...SEATED,
  id: 'reading',
  name: 'Reading on the balcony',
  group: 'home',
  minutes: 60,
  noiseDbA: 52,
  slopeDbPerOctave: 3,
  posture: 'reclined',
  interruptions: 'some',
  weights: { comfort: 5, awareness: 3, tone: 3, quickRemoval: 2, condition: 1, rotation: 1 },
  basis: { minutes: 'assumed', noiseDbA: 'assumed', slopeDbPerOctave: 'assumed', weights: 'assumed' },
}

export const NOTES: readonly (readonly [device: string, daysAgo: number, text: string])[] = [
  ['etymotic-er4xr', 584, 'Foam again after a week of triple flanges. My ears say thank you.'],
  ['etymotic-er4xr', 317, 'New cable; the old one had crackled at the plug for weeks.'],
  ['etymotic-er4xr', 95, 'Only the left filter was clogged, so only that one is new.'],
  ['moondrop-blessing-2', 596, 'Sold to Markus for 180 €.'],
  ['moondrop-variations', 610, 'First evening: bass that stays out of the way of everything else.'],
  [
    'moondrop-variations',
    209,
    'Back to Xelastec. They grip better, but they collect dust like nothing else.',
  ],
  ['sennheiser-hd-600', 504, 'New pads. A little less bass at first, everything else is back.'],
  ['hifiman-sundara', 239, 'Sheepskin pads: more bass, warmer ears.'],
  ['sony-wh-1000xm5', 289, 'Original pads had cracked along the seam. Wicked Cushions are thicker.'],
  ['sony-wh-1000xm5', 395, 'Twelve hours to Tokyo on one charge.'],
  ['64-audio-a12t', 401, 'Impressions paid off: no refit needed.'],
  ['koss-porta-pro', 259, 'Yaxi pads, because the foams lasted eight months each.'],
  ['7hz-salnotes-zero-2', 40, 'Lent to Jonas for his trip.'],
  ['sennheiser-hd-25', 12, 'Sent in: left side cuts out.'],
  ['stax-sr-l300', 257, 'Let the amplifier warm up for half an hour.'],
  ['focal-clear-mg', 203, 'Bought after three visits to the shop.'],
]

/** Inspections that ended with "still fine". */
export const FOUND_FINE: readonly (readonly [part: string, daysAgo: number])[] = [
  ['sennheiser-hd-600-pads-2', 128],
  ['beyerdynamic-edt-770-v-2', 84],
  ['brainwavz-sheepskin-oval-1', 190],
  ['hyperx-cloud-pads-1', 61],
]

/** Silicone and its like, washed every few weeks. */
export const CLEANED_PARTS: readonly string[] = [
  'azla-sednaearfit-xelastec-m-1',
  'azla-sednaearfit-xelastec-m-2',
  'apple-airpods-pro-tips-m-1',
  'spinfit-superfine-m-1',
  'spinfit-superfine-m-2',
  'spinfit-w1-m-1',
]

function output(
  plug: string,
  maxVoltageV: number,
  maxPowerMw: number,
  intoOhm: number,
  outputImpedanceOhm: number,
) {
  return { plug, maxVoltageV, maxPowerMw, intoOhm, outputImpedanceOhm }
}
