import type { Material } from '../../shared/parts/part'

export const MATERIAL_WORDS: Readonly<Record<Material, string>> = {
  silicone: 'Silicone',
  memory_foam: 'Memory foam',
  hybrid: 'Hybrid',
  tpe: 'TPE',
  pu_leather: 'PU leather',
  leather: 'Leather',
  velour: 'Velour',
  fabric: 'Fabric',
  suede: 'Suede',
}
