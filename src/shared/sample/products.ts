import type { z } from 'zod'
import type { productSchema } from '../parts/part'

type ProductSpec = z.input<typeof productSchema>

export const PRODUCTS: readonly ProductSpec[] = [
  tips('comply-t100-m', 'Comply', 'T-100', 'memory_foam', 'M', 3.1, 3),
  tips('etymotic-triple-flange-m', 'Etymotic', 'Triple flange', 'silicone', 'M', 3.1, 2),
  tips('azla-sednaearfit-xelastec-m', 'AZLA', 'SednaEarfit Xelastec', 'tpe', 'M', 5, 1),
  tips('spinfit-w1-m', 'SpinFit', 'W1', 'silicone', 'M', 5, 1),
  tips('final-type-e-m', 'Final', 'Type E', 'silicone', 'M', 5, 3),
  tips('moondrop-spring-m', 'Moondrop', 'Spring', 'silicone', 'M', 5, 3),
  tips('apple-airpods-pro-tips-m', 'Apple', 'AirPods Pro tips', 'silicone', 'M', null, 2),
  tips('spinfit-superfine-m', 'SpinFit', 'SuperFine', 'silicone', 'M', null, 1),
  tips('sony-ep-ni1010-m', 'Sony', 'EP-NI1010', 'memory_foam', 'M', 5, 2),
  pads('sennheiser-hd-600-pads', 'Sennheiser', 'HD 600 ear pads', 'velour'),
  pads('hifiman-sundara-pads', 'HIFIMAN', 'Sundara ear pads', 'pu_leather'),
  pads('dekoni-elite-sheepskin', 'Dekoni', 'Elite sheepskin', 'leather'),
  pads('focal-clear-mg-pads', 'Focal', 'Clear Mg ear pads', 'fabric'),
  pads('stax-ep-234', 'STAX', 'EP-234', 'pu_leather'),
  pads('beyerdynamic-edt-770-v', 'Beyerdynamic', 'EDT 770 V', 'velour'),
  pads('audio-technica-m50x-pads', 'Audio-Technica', 'HP-M50x', 'pu_leather'),
  pads('brainwavz-sheepskin-oval', 'Brainwavz', 'Sheepskin oval', 'leather'),
  pads('sony-wh-1000xm5-pads', 'Sony', 'WH-1000XM5 ear pads', 'pu_leather'),
  pads('wicked-cushions-xm5', 'Wicked Cushions', 'XM5 pads', 'pu_leather'),
  pads('hyperx-cloud-pads', 'HyperX', 'Cloud ear pads', 'pu_leather'),
  pads('koss-porta-pro-foams', 'Koss', 'Porta Pro foams', 'fabric'),
  pads('yaxi-porta-pro', 'Yaxi', 'Porta Pro pads', 'pu_leather'),
  pads('sennheiser-hd-25-pads', 'Sennheiser', 'HD 25 ear pads', 'pu_leather'),
  { id: 'etymotic-er4-filters', kind: 'filters', brand: 'Etymotic', model: 'ER4 filters', pairsPerPack: 3 },
  cable('etymotic-mmcx-cable', 'Etymotic', 'MMCX cable', 'mmcx', '3.5mm'),
  cable('tripowin-zonie-2-pin', 'Tripowin', 'Zonie', '2-pin 0.78', '4.4mm'),
  {
    id: 'sennheiser-hd-600-headband',
    kind: 'headband_pad',
    brand: 'Sennheiser',
    model: 'HD 600 headband pad',
    material: 'fabric',
    pairsPerPack: 1,
  },
]

/** What was bought; the day counts back from the end of the history. */
export interface LotSpec {
  readonly id: string
  readonly product: string
  readonly boughtDaysAgo: number
  readonly pairs: number
  readonly price: number
}

export const LOTS: readonly LotSpec[] = [
  lot('lot-1', 'comply-t100-m', 745, 3, 20),
  lot('lot-2', 'comply-t100-m', 265, 3, 22),
  lot('lot-3', 'etymotic-er4-filters', 690, 3, 15),
  lot('lot-4', 'azla-sednaearfit-xelastec-m', 612, 1, 28),
  lot('lot-5', 'azla-sednaearfit-xelastec-m', 215, 1, 28),
  lot('lot-6', 'final-type-e-m', 1080, 3, 14),
  lot('lot-7', 'sony-ep-ni1010-m', 355, 2, 15),
  lot('lot-8', 'spinfit-superfine-m', 335, 1, 17),
  lot('lot-9', 'spinfit-superfine-m', 122, 1, 18),
  lot('lot-10', 'sennheiser-hd-600-pads', 508, 2, 78),
  lot('lot-11', 'koss-porta-pro-foams', 760, 3, 9),
  lot('lot-12', 'beyerdynamic-edt-770-v', 612, 1, 32),
  lot('lot-13', 'brainwavz-sheepskin-oval', 703, 1, 48),
  lot('lot-14', 'wicked-cushions-xm5', 292, 1, 26),
  lot('lot-15', 'etymotic-mmcx-cable', 319, 1, 45),
  lot('lot-16', 'moondrop-spring-m', 470, 3, 13),
  lot('lot-17', 'apple-airpods-pro-tips-m', 333, 1, 8),
]

function tips(
  id: string,
  brand: string,
  model: string,
  material: NonNullable<ProductSpec['material']>,
  size: string,
  boreMm: number | null,
  pairsPerPack: number,
): ProductSpec {
  return { id, kind: 'tips', brand, model, material, size, boreMm, pairsPerPack }
}

function pads(
  id: string,
  brand: string,
  model: string,
  material: NonNullable<ProductSpec['material']>,
): ProductSpec {
  return { id, kind: 'pads', brand, model, material, pairsPerPack: 1 }
}

function cable(id: string, brand: string, model: string, connector: string, plug: string): ProductSpec {
  return { id, kind: 'cable', brand, model, connector, plug, pairsPerPack: 1 }
}

function lot(id: string, product: string, boughtDaysAgo: number, pairs: number, price: number): LotSpec {
  return { id, product, boughtDaysAgo, pairs, price }
}
