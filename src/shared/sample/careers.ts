import type { RetireReason, Slot } from '../gear/device'
import type { Side } from '../parts/part'

/** How many days the sample's record goes back. */
export const RECORD_DAYS = 730

/** One opened pair. Days count back from the end of the history. */
export interface PartSpec {
  readonly id: string
  readonly product: string
  readonly opened: number
  readonly lot?: string
  readonly retired?: readonly [daysAgo: number, reason: RetireReason]
  /** Hours of use before the record begins. */
  readonly hoursBefore?: number
  readonly notes?: string
}

export const PARTS: readonly PartSpec[] = [
  part('comply-t100-m', 1, 730, { lot: 'lot-1', retired: [585, 'worn_out'] }),
  part('comply-t100-m', 2, 585, {
    lot: 'lot-1',
    retired: [430, 'worn_out'],
    notes: 'Would not expand any more.',
  }),
  part('comply-t100-m', 3, 400, { lot: 'lot-1', retired: [262, 'torn'] }),
  part('comply-t100-m', 4, 262, { lot: 'lot-2', retired: [178, 'hygiene'] }),
  part('comply-t100-m', 5, 178, { lot: 'lot-2' }),
  part('etymotic-triple-flange-m', 1, 905, {
    hoursBefore: 60,
    notes: 'Seals best of all, but only just bearable.',
  }),
  part('azla-sednaearfit-xelastec-m', 1, 612, { lot: 'lot-4', retired: [430, 'worn_out'] }),
  part('azla-sednaearfit-xelastec-m', 2, 210, { lot: 'lot-5' }),
  part('spinfit-w1-m', 1, 430),
  part('final-type-e-m', 1, 1070, { lot: 'lot-6', hoursBefore: 180 }),
  part('final-type-e-m', 2, 640, { lot: 'lot-6', retired: [560, 'gifted'] }),
  part('moondrop-spring-m', 1, 450, { lot: 'lot-16' }),
  part('moondrop-spring-m', 2, 300, { lot: 'lot-16', retired: [240, 'lost'] }),
  part('apple-airpods-pro-tips-m', 1, 702, { retired: [330, 'hygiene'] }),
  part('spinfit-superfine-m', 1, 330, { lot: 'lot-8', retired: [120, 'torn'] }),
  part('spinfit-superfine-m', 2, 120, { lot: 'lot-9' }),
  part('sony-ep-ni1010-m', 1, 352, { lot: 'lot-7', retired: [205, 'worn_out'] }),
  part('sony-ep-ni1010-m', 2, 205, { lot: 'lot-7' }),
  part('sennheiser-hd-600-pads', 1, 1640, {
    hoursBefore: 420,
    retired: [505, 'worn_out'],
    notes: 'Flat as a pancake.',
  }),
  part('sennheiser-hd-600-pads', 2, 505, { lot: 'lot-10' }),
  part('hifiman-sundara-pads', 1, 566),
  part('dekoni-elite-sheepskin', 1, 240),
  part('focal-clear-mg-pads', 1, 204),
  part('stax-ep-234', 1, 258),
  part('beyerdynamic-edt-770-v', 1, 1500, { hoursBefore: 520, retired: [610, 'worn_out'] }),
  part('beyerdynamic-edt-770-v', 2, 610, { lot: 'lot-12' }),
  part('audio-technica-m50x-pads', 1, 1890, {
    hoursBefore: 300,
    retired: [700, 'worn_out'],
    notes: 'Black flakes everywhere.',
  }),
  part('brainwavz-sheepskin-oval', 1, 700, { lot: 'lot-13' }),
  part('sony-wh-1000xm5-pads', 1, 815, { hoursBefore: 60, retired: [290, 'worn_out'] }),
  part('wicked-cushions-xm5', 1, 290, { lot: 'lot-14' }),
  part('hyperx-cloud-pads', 1, 660),
  part('koss-porta-pro-foams', 1, 750, { lot: 'lot-11', retired: [520, 'torn'] }),
  part('koss-porta-pro-foams', 2, 520, { lot: 'lot-11', retired: [260, 'worn_out'] }),
  part('yaxi-porta-pro', 1, 260),
  part('sennheiser-hd-25-pads', 1, 940, { hoursBefore: 60 }),
  part('etymotic-er4-filters', 1, 680, { lot: 'lot-3', retired: [500, 'worn_out'] }),
  part('etymotic-er4-filters', 2, 500, { lot: 'lot-3' }),
  part('etymotic-er4-filters', 3, 96, { lot: 'lot-3', notes: 'Only the left one: it was clogged with wax.' }),
  part('etymotic-mmcx-cable', 1, 910, {
    hoursBefore: 120,
    retired: [318, 'worn_out'],
    notes: 'Crackled at the plug.',
  }),
  part('etymotic-mmcx-cable', 2, 318, { lot: 'lot-15' }),
  part('tripowin-zonie-2-pin', 1, 400),
  part('sennheiser-hd-600-headband', 1, 1640, { hoursBefore: 420 }),
]

/** What was in a slot from which day on; the next entry takes its place, null leaves the slot empty. */
export interface Career {
  readonly device: string
  readonly slot: Slot
  readonly side: Side
  readonly changes: readonly (readonly [daysAgo: number, part: string | null])[]
}

export const CAREERS: readonly Career[] = [
  career('etymotic-er4xr', 'tips', [
    [730, 'comply-t100-m-1'],
    [585, 'comply-t100-m-2'],
    [430, 'etymotic-triple-flange-m-1'],
    [400, 'comply-t100-m-3'],
    [262, 'comply-t100-m-4'],
    [178, 'comply-t100-m-5'],
  ]),
  career('etymotic-er4xr', 'filters', [
    [680, 'etymotic-er4-filters-1'],
    [500, 'etymotic-er4-filters-2'],
    [96, null],
  ]),
  career('etymotic-er4xr', 'filters', [[96, 'etymotic-er4-filters-3']], 'left'),
  career('etymotic-er4xr', 'filters', [[96, 'etymotic-er4-filters-2']], 'right'),
  career('etymotic-er4xr', 'cable', [
    [730, 'etymotic-mmcx-cable-1'],
    [318, 'etymotic-mmcx-cable-2'],
  ]),
  career('moondrop-blessing-2', 'tips', [
    [730, 'final-type-e-m-1'],
    [596, null],
  ]),
  career('moondrop-variations', 'tips', [
    [612, 'azla-sednaearfit-xelastec-m-1'],
    [430, 'spinfit-w1-m-1'],
    [210, 'azla-sednaearfit-xelastec-m-2'],
  ]),
  career('moondrop-variations', 'cable', [[400, 'tripowin-zonie-2-pin-1']]),
  career('sennheiser-ie-600', 'tips', [
    [305, 'final-type-e-m-1'],
    [180, 'spinfit-w1-m-1'],
  ]),
  career('7hz-salnotes-zero-2', 'tips', [[450, 'moondrop-spring-m-1']]),
  career('apple-airpods-pro-2', 'tips', [
    [702, 'apple-airpods-pro-tips-m-1'],
    [330, 'spinfit-superfine-m-1'],
    [120, 'spinfit-superfine-m-2'],
  ]),
  career('sony-wf-1000xm5', 'tips', [
    [352, 'sony-ep-ni1010-m-1'],
    [205, 'sony-ep-ni1010-m-2'],
  ]),
  career('sennheiser-hd-600', 'pads', [
    [730, 'sennheiser-hd-600-pads-1'],
    [505, 'sennheiser-hd-600-pads-2'],
  ]),
  career('sennheiser-hd-600', 'headband_pad', [[730, 'sennheiser-hd-600-headband-1']]),
  career('hifiman-sundara', 'pads', [
    [566, 'hifiman-sundara-pads-1'],
    [240, 'dekoni-elite-sheepskin-1'],
  ]),
  career('focal-clear-mg', 'pads', [[204, 'focal-clear-mg-pads-1']]),
  career('stax-sr-l300', 'pads', [[258, 'stax-ep-234-1']]),
  career('beyerdynamic-dt-770-pro', 'pads', [
    [730, 'beyerdynamic-edt-770-v-1'],
    [610, 'beyerdynamic-edt-770-v-2'],
  ]),
  career('audio-technica-ath-m50x', 'pads', [
    [730, 'audio-technica-m50x-pads-1'],
    [700, 'brainwavz-sheepskin-oval-1'],
  ]),
  career('sony-wh-1000xm5', 'pads', [
    [730, 'sony-wh-1000xm5-pads-1'],
    [290, 'wicked-cushions-xm5-1'],
  ]),
  career('hyperx-cloud-alpha', 'pads', [[660, 'hyperx-cloud-pads-1']]),
  career('koss-porta-pro', 'pads', [
    [730, 'koss-porta-pro-foams-1'],
    [520, 'koss-porta-pro-foams-2'],
    [260, 'yaxi-porta-pro-1'],
  ]),
  career('sennheiser-hd-25', 'pads', [[730, 'sennheiser-hd-25-pads-1']]),
]

function part(
  product: string,
  number: number,
  opened: number,
  more: Omit<PartSpec, 'id' | 'product' | 'opened'> = {},
): PartSpec {
  return { id: `${product}-${number}`, product, opened, ...more }
}

function career(device: string, slot: Slot, changes: Career['changes'], side: Side = 'both'): Career {
  return { device, slot, side, changes }
}
