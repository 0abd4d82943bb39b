import type { Material } from '../parts/part'

/**
 * Well-known ear pads by brand: `[model, material]`. Materials are what the names and makers say;
 * null = mixed, or not known for certain. A pack is one pair.
 */
export const PADS: Readonly<Record<string, readonly PadRow[]>> = {
  Dekoni: [
    ['Elite Sheepskin', 'leather'],
    ['Elite Fenestrated Sheepskin', 'leather'],
    ['Elite Velour', 'velour'],
    ['Elite Hybrid', 'hybrid'],
    ['Choice Leather', 'leather'],
    ['Choice Suede', 'suede'],
  ],
  ZMF: [
    ['Universe Leather', 'leather'],
    ['Universe Perforated Leather', 'leather'],
    ['Universe Lambskin', 'leather'],
    ['Universe Perforated Lambskin', 'leather'],
    ['Universe Perforated Suede', 'suede'],
    ['Universe Hybrid', 'hybrid'],
    ['Auteur Leather', 'leather'],
    ['Auteur Perforated Leather', 'leather'],
    ['Auteur Perforated Lambskin', 'leather'],
    ['Auteur Perforated Suede', 'suede'],
    ['Auteur Hybrid', 'hybrid'],
    ['Eikon Leather', 'leather'],
    ['Eikon Perforated Leather', 'leather'],
    ['Eikon Lambskin', 'leather'],
    ['Eikon Suede', 'suede'],
    ['Eikon Perforated Suede', 'suede'],
    ['BE2 Perforated Leather', 'leather'],
    ['BE2 Perforated Lambskin', 'leather'],
    ['BE2 Perforated Suede', 'suede'],
    ['BE2 Perforated Hybrid', 'hybrid'],
    ['Caldera Lambskin', 'leather'],
    ['Caldera Suede', 'suede'],
    ['Caldera Hybrid', 'hybrid'],
    ['Ori Leather', 'leather'],
  ],
  Brainwavz: [
    ['HM5 Hybrid', 'hybrid'],
    ['Round Hybrid', 'hybrid'],
    ['Round XL PU Leather', 'pu_leather'],
    ['Oval Micro Suede', 'suede'],
    ['Oval Sheepskin', 'leather'],
    ['Oval PU Leather', 'pu_leather'],
    ['Oval Velour', 'velour'],
  ],
  Yaxi: [
    ['stPad2', 'pu_leather'],
    ['Pads for Porta Pro', null],
  ],
  Geekria: [
    ['QuickFit Protein Leather', 'pu_leather'],
    ['Comfort Velour', 'velour'],
  ],
  'Wicked Cushions': [['Replacement pads', 'pu_leather']],
  Misodiko: [['Replacement pads', null]],
  Sennheiser: [
    ['HD 600 / HD 650 velour pads', 'velour'],
    ['HD 800 S microfibre pads', 'fabric'],
    ['HD 25 velour pads', 'velour'],
  ],
  Beyerdynamic: [
    ['EDT 770 V', 'velour'],
    ['EDT 880 V', 'velour'],
    ['EDT 990 V', 'velour'],
  ],
  HIFIMAN: [
    ['FocusPad', 'hybrid'],
    ['PaliPad', 'hybrid'],
    ['VeloPad', 'velour'],
  ],
  Grado: [
    ['S-Cushion', null],
    ['L-Cushion', null],
    ['G-Cushion', null],
  ],
  Audeze: [
    ['LCD leather pads', 'leather'],
    ['LCD leather-free pads', 'pu_leather'],
  ],
  Focal: [
    ['Utopia pads', 'leather'],
    ['Clear Mg pads', 'fabric'],
  ],
  Shure: [
    ['HPAEC840', 'pu_leather'],
    ['HPAEC1540', 'fabric'],
  ],
  AKG: [['K701 / K702 velour pads', 'velour']],
  'Audio-Technica': [['HP-M50x', 'pu_leather']],
  Meze: [['99 Classics pads', 'pu_leather']],
}

export type PadRow = readonly [model: string, material: Material | null]
