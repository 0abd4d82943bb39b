import type { ProductKind } from '../../../parts/part'

/** Adding and editing products, packs and parts. */
export const forms = {
  add: 'Add tips, pads and other parts',
  whatToAdd: 'What do you add?',
  aPack: 'A pack I bought',
  oneInUse: 'One I already use',
  notKnown: 'Not known',

  product: 'Product',
  notInList: 'A product that is not in the list yet',
  openedOn: 'Opened on',
  openedOnHint: 'Leave empty if you do not know',
  hoursSoFar: 'Hours so far',
  hoursSoFarHint: ({ one }: { one: string }) => `What this ${one} has had already`,
  hoursSuffix: ' h',
  addThenMount: 'Add, then say where it is',

  perPack: {
    tips: 'Pairs in a pack',
    pads: 'Pairs in a pack',
    cable: 'Cables in a pack',
    filters: 'Sets in a pack',
    headband_pad: 'Pads in a pack',
    battery: 'Batteries in a pack',
    adapter: 'Adapters in a pack',
  } satisfies Record<ProductKind, string>,
  packs: 'Packs',
  onlyProduct: ({ one }: { one: string }) => `No unopened ${one} is added, only the product.`,
  addsToKnown: ({ name, amount }: { name: string; amount: string }) =>
    `You know ${name} already. Added to its stock: ${amount}.`,
  adds: ({ amount }: { amount: string }) => `Added to stock: ${amount}.`,
  submitAdd: 'Add',

  kind: 'Kind',
  brand: 'Brand',
  brandMissing: 'Who makes it?',
  model: 'Model',
  modelMissing: 'What is it called?',
  material: 'Material',
  size: 'Size',
  sizeExample: 'S, M, L …',
  core: 'Core, inside width',
  coreHint: 'Decides which nozzles it fits',
  connector: 'Connector at the earpiece',
  connectorExample: 'MMCX, 2-pin …',
  plug: 'Plug at the source',
  plugExample: '3.5mm, 4.4mm …',
  editProduct: ({ name }: { name: string }) => `Edit ${name}`,
  inAPack: 'In a pack',

  boughtOn: 'Bought on',
  priceOfAll: 'Price, all together',

  editLot: ({ name }: { name: string }) => `Edit a lot of ${name}`,
  addLot: ({ name }: { name: string }) => `Add ${name} to stock`,
  unopened: ({ many }: { many: string }) => `Unopened ${many}`,
  deleteLot: 'Delete the lot',
  submitStock: 'Add to stock',
}
