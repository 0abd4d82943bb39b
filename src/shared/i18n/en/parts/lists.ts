import type { Slot } from '../../../gear/device'
import type { Side } from '../../../parts/part'
import { plural } from '../../kit'

type Named = { name: string }

/** The screen around the lists. */
export const screen = {
  title: 'Tips & pads',
  add: 'Add …',
  tabs: {
    mounted: 'Mounted',
    drawer: 'Drawer',
    stock: 'Stock',
    shopping: 'Shopping',
    retired: 'Retired',
  },
  filter: 'Filter parts',
  search: 'Search parts',
  searchHint: 'Search by name or device',
  clearSearch: 'Clear the search',
  nothingMatches: 'Nothing matches',
  tryOtherWords: 'Try fewer words or another kind.',
  showEverything: 'Show everything',
  addTipsOrPads: 'Add tips or pads',
  empty: {
    mounted: {
      title: 'No tips or pads on a device yet',
      text: 'Add a pack you bought, or a pair you already use, and say where it sits. From then on every session counts towards its wear.',
    },
    drawer: {
      title: 'The drawer is empty',
      text: 'Opened pairs that are on no device wait here, with their hours.',
    },
    stock: {
      title: 'No stock recorded',
      text: 'Unopened pairs are kept here by product, so that Replace is one click and you know when to order.',
    },
    retired: {
      title: 'Nothing retired yet',
      text: 'What has had its life keeps its hours and the reason here. Canalog learns from it how long yours last.',
    },
  },
}

/** What can be done with a row. */
export const actions = {
  more: ({ name }: Named) => `More actions for ${name}`,
  moreForOrder: ({ name }: Named) => `More actions for the order of ${name}`,
  edit: 'Edit …',
  details: 'Details …',
  mount: 'Mount …',
  cleaned: 'Cleaned',
  stillFine: 'Still fine',
  takeOff: 'Take off',
  move: 'Move to another device …',
  editProduct: 'Edit the product …',
  retire: 'Retire',
  whyRetire: 'It keeps its history and gets no more hours. Why does it go?',
  backToDrawer: 'Back to the drawer',
  addToStock: 'Add to stock …',
  noteOrder: 'Note an order …',
  putOnList: 'Put on the shopping list',
  openOne: 'Open one for the drawer',
}

/** Where something is, and what became of it. */
export const places = {
  drawerList: 'In the drawer',
  inDrawer: 'in the drawer',
  on: ({ device }: { device: string }) => `on ${device}`,
  onSide: ({ device, side }: { device: string; side: string }) => `on ${device}, ${side}`,
  deviceSide: ({ device, side }: { device: string; side: string }) => `${device}, ${side}`,
  since: ({ day }: { day: string }) => `since ${day}`,
  retired: ({ day }: { day: string }) => `retired ${day}`,
  retiredBecause: ({ day, reason }: { day: string; reason: string }) => `retired ${day}, ${reason}`,
  reasonAndDay: ({ reason, day }: { reason: string; day: string }) => `${reason}, ${day}`,
  noReason: 'No reason given',
  doesNotWear: 'Does not wear.',
  inUseCount: ({ count }: { count: string }) => `${count} in use`,
  inDrawerCount: ({ count }: { count: string }) => `${count} in the drawer`,
  retiredCount: ({ count }: { count: string }) => `${count} retired`,
  onOrderCount: ({ count }: { count: string }) => `${count} on order`,
  orderNow: 'order now',
  orderSoon: 'order soon',
}

/** Putting a part on a device. */
export const mounting = {
  title: ({ name }: Named) => `Mount ${name}`,
  device: 'Device',
  deviceHint: ({ slot }: { slot: string }) => `Only devices with a place for it are listed. Slot: ${slot}`,
  slots: {
    tips: 'tips',
    pads: 'pads',
    cable: 'cable',
    filters: 'filters',
    headband_pad: 'headband pad',
    battery: 'battery',
  } satisfies Record<Slot, string>,
  typeName: 'Type a name',
  noDevice: 'No device of that name takes it',
  side: 'Side',
  bothEars: 'Both ears',
  sides: { both: 'Both sides', left: 'Left', right: 'Right' } satisfies Record<Side, string>,
  since: 'Mounted',
  fitsAnyway: 'It fits anyway',
  fitsAnywayHint: 'Canalog remembers it for this pair of device and product.',
  /** What becomes of what is there already. */
  stays: {
    left: ({ name }: Named) => `On the left: ${name}. It stays.`,
    right: ({ name }: Named) => `On the right: ${name}. It stays.`,
  },
  staysOnly: {
    left: ({ name }: Named) => `${name} comes off the right and stays on the left.`,
    right: ({ name }: Named) => `${name} comes off the left and stays on the right.`,
  },
  comesOff: {
    both: ({ name }: Named) => `${name} comes off and goes to the drawer.`,
    left: ({ name }: Named) => `${name} comes off the left and goes to the drawer.`,
    right: ({ name }: Named) => `${name} comes off the right and goes to the drawer.`,
  } satisfies Record<Side, unknown>,
  now: 'now',
  setNow: 'Now',
  stillThere: 'still there',
  setStillThere: 'Still there',
  setTime: 'Set a time',
  timeOf: ({ label }: { label: string }) => `${label}, time`,
}

/** Everything about one part. */
export const part = {
  title: 'Part',
  costPerHour: ({ total, perHour }: { total: string; perHour: string }) => `${total}, ${perHour} per hour`,
  care: 'Care',
  waitsForMount: 'Its clocks wait until it is mounted.',
  waitsForDevice: 'Its clocks wait while the device is away.',
  openedOn: 'Opened on',
  hoursBefore: 'Hours before',
  price: 'Price',
  restsOn: 'What this rests on',
  restsOnNamed: ({ name }: Named) => `What the wear of ${name} rests on`,
  figures: 'Figures of wear',
  figuresHint:
    'Change one for this alone, for its product, or for everything like it. Empty means inherited.',
  history: 'Where it has been',
  nowhereYet: 'On no device so far.',
  correctTime: ({ device }: { device: string }) => `Correct the time on ${device}`,
  deleteTime: ({ device }: { device: string }) => `Delete the time on ${device}`,
  from: 'From',
  until: 'Until',
  endsTooEarly: 'It must come off after it was mounted.',
  careLog: 'Care log',
  notes: 'Notes',
}

/** One product: what is left of it, how long it lasts, what it cost. */
export const product = {
  title: 'Product',
  minimum: ({ many }: { many: string }) => `Unopened ${many} to have at least`,
  minimumHint: ({ one }: { one: string }) =>
    `Below that, it is on the shopping list, even while no ${one} is worn.`,
  noMinimum: 'No minimum',
  unopened: 'Unopened',
  goodInDrawer: 'Good in the drawer',
  inUse: 'In use',
  onOrder: 'On order',
  howLong: 'How long it lasts',
  lastTaken: 'Last of the reserve taken',
  nothingLeft: 'Nothing left to replace a worn one',
  inStock: 'In stock',
  lotsOf: ({ name }: Named) => `Lots of ${name}`,
  noDate: 'no date',
  bought: ({ day }: { day: string }) => `bought ${day}`,
  editLot: ({ amount }: { amount: string }) => `Edit the lot of ${amount}`,
  whatItCost: 'What it cost',
  boughtColumn: 'Bought',
  lot: 'Lot',
  price: 'Price',
  perOne: ({ one }: { one: string }) => `Per ${one}`,
  lowest: ({ price }: { price: string }) => `${price}, the lowest`,
  /** The days between which something happens, as far as it can be foretold. */
  hardlyBefore: ({ day }: { day: string }) => `Hardly before ${day}`,
  about: ({ day, from, to }: Record<'day' | 'from' | 'to', string>) =>
    `About ${day}; in 8 of 10 cases from ${from} to ${to}`,
  aboutOpenEnded: ({ day, from }: { day: string; from: string }) =>
    `About ${day}; in 8 of 10 cases from ${from} on`,
  orderNow: ({ why }: { why: string }) => `${why} Order now.`,
  orderBy: ({ why, day }: { why: string; day: string }) => `${why} Order by ${day}.`,
  packs: ({ count, size }: { count: number; size: string }) =>
    plural(count, { one: `# pack of ${size}`, other: `# packs of ${size}` }),
}
