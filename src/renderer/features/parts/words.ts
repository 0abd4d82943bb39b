import type { Material, Side } from '../../../shared/parts/part'

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

export const SIDE_CHOICES: Readonly<Record<Side, string>> = {
  both: 'Both sides',
  left: 'Left',
  right: 'Right',
}
