import type { Material } from '../parts/part'

/**
 * Well-known ear tips by brand: `[model, material, pairs per pack]`. Materials are what the makers
 * call them; null = mixed, or not known for certain. Pack sizes are common retail packs, assumed, and
 * null wherever packs differ. Bores are left to the owner: makers rarely state them and sizes differ.
 */
export const TIPS: Readonly<Record<string, readonly TipRow[]>> = {
  Comply: [
    ['T-100', 'memory_foam', 3], // assumed: retail pack of three pairs
    ['T-200', 'memory_foam', 3], // assumed, as above
    ['T-400', 'memory_foam', 3], // assumed, as above
    ['T-500', 'memory_foam', 3], // assumed, as above
    ['Ts-200', 'memory_foam', 3], // assumed, as above
    ['Ts-400', 'memory_foam', 3], // assumed, as above
    ['Ts-500', 'memory_foam', 3], // assumed, as above
    ['Tsx-500', 'memory_foam', 3], // assumed, as above
    ['P-Series', 'memory_foam', 3], // assumed, as above
    ['TrueGrip Pro', 'memory_foam', 3], // assumed, as above
  ],
  SpinFit: [
    ['CP100', 'silicone', null],
    ['CP100+', 'silicone', null],
    ['CP100Z', 'silicone', null],
    ['CP145', 'silicone', null],
    ['CP155', 'silicone', null],
    ['CP240', 'silicone', null],
    ['CP360', 'silicone', null],
    ['CP500', 'silicone', null],
    ['CP800', 'silicone', null],
    ['CP1025', 'silicone', null],
    ['Omni', 'silicone', null],
    ['SuperFine', 'silicone', null],
    ['W1', 'silicone', null],
  ],
  AZLA: [
    ['SednaEarfit Standard', 'silicone', null],
    ['SednaEarfit Short', 'silicone', null],
    ['SednaEarfit Light', 'silicone', null],
    ['SednaEarfit Light Short', 'silicone', null],
    ['SednaEarfit Crystal', 'silicone', null],
    ['SednaEarfit Crystal 2', 'silicone', null],
    ['SednaEarfit Max', 'silicone', null],
    ['SednaEarfit ASMR Max', 'silicone', null],
    ['SednaEarfit Origin', 'silicone', null],
    ['SednaEarfit Mithryl', 'silicone', null],
    ['SednaEarfit Vivid', 'silicone', null],
    ['SednaEarfit Foamax', 'memory_foam', null],
    ['SednaEarfit Xelastec', 'tpe', null],
    ['SednaEarfit Xelastec II', 'tpe', null],
  ],
  'Final Audio': [
    ['Type E', 'silicone', null],
    ['Type E TWS', 'silicone', null],
    ['Fusion-G', 'hybrid', null],
  ],
  Divinus: [
    ['Velvet Standard', 'silicone', null],
    ['Velvet Wide Bore', 'silicone', null],
    ['Velvet Narrow Bore', 'silicone', null],
    ['Prism', 'silicone', null],
    ['Prism Wide Bore', 'silicone', null],
  ],
  Tangzu: [
    ['Tang Sancai Balanced', 'silicone', null],
    ['Tang Sancai Wide Bore', 'silicone', null],
    ['Tang Sancai Noble', null, null],
  ],
  Acoustune: [
    ['AET06', 'silicone', null],
    ['AET07', 'silicone', null],
    ['AET08', 'silicone', null],
    ['AEX07', 'silicone', null],
    ['AEX50', 'silicone', null],
    ['AEX70', 'silicone', null],
  ],
  JVC: [
    ['Spiral Dot', 'silicone', null],
    ['Spiral Dot++', 'silicone', null],
    ['Spiral Dot Pro', 'silicone', null],
  ],
  Etymotic: [
    ['Triple-flange ER38', 'silicone', null],
    ['Double-flange', 'silicone', null],
    ['Foam ER38-14', 'memory_foam', null],
  ],
  Dekoni: [
    ['Bulletz Mercury', 'memory_foam', null],
    ['Gemini', 'memory_foam', null],
  ],
  Pentaconn: [
    ['COREIR Alloy', null, null],
    ['COREIR Brass', null, null],
    ['COREIR Aluminium', null, null],
  ],
  Softears: [
    ['Ultra Clear (UC)', 'silicone', null],
    ['Ultra Clear Titanium', null, null],
  ],
  DUNU: [
    ['S&S', 'silicone', null],
    ['Candy', 'silicone', null],
  ],
  Moondrop: [['Spring', 'silicone', null]],
  TRI: [['Clarion', 'silicone', null]],
  Eletech: [
    ['Baroque', 'silicone', null],
    ['Baroque Stage', 'silicone', null],
  ],
  Symbio: [
    ['W', 'hybrid', null],
    ['N', 'hybrid', null],
    ['F', 'hybrid', null],
  ],
  Shure: [
    ['Olive foam sleeves', 'memory_foam', null],
    ['Triple-flange sleeves', 'silicone', null],
    ['Soft flex sleeves', 'silicone', null],
  ],
  Westone: [
    ['True-Fit foam', 'memory_foam', null],
    ['STAR silicone', 'silicone', null],
  ],
  Sony: [
    ['EP-EX11', 'silicone', null],
    ['EP-NI1010 noise isolation', 'memory_foam', null],
  ],
  FiiO: [['HS18', 'silicone', null]],
  ddHiFi: [['ST35', 'silicone', null]],
  KBEAR: [['07', 'silicone', null]],
  Ostry: [
    ['OS100', 'silicone', null],
    ['OS200', 'silicone', null],
    ['OS300', 'silicone', null],
  ],
  BGVP: [['W01', 'silicone', null]],
}

export type TipRow = readonly [model: string, material: Material | null, pairsPerPack: number | null]
