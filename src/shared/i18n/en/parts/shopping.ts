import { plural } from '../../kit'

type Named = { name: string }

/** What to buy, and what is on its way. */
export const shopping = {
  orderNow: 'Order now',
  within: ({ months }: { months: number }) =>
    plural(months, { one: 'Within a month', other: 'Within # months' }),
  askedFor: 'Asked for',
  lastFor: ({ months }: { months: number }) =>
    plural(months, {
      one: 'Quantities last for a month and leave the minimum that you keep, in whole packs.',
      other: 'Quantities last for # months and leave the minimum that you keep, in whole packs.',
    }),

  toBuy: ({ count, total }: { count: number; total: string }) =>
    plural(count, { one: `# thing to buy, ${total}.`, other: `# things to buy, ${total}.` }),
  /** What the list comes to, after what there is to buy. */
  total: ({ amounts }: { amounts: string }) => `about ${amounts} at the last prices`,
  totalWithout: ({ amounts, count }: { amounts: string; count: string }) =>
    `about ${amounts} at the last prices, ${count} without a known price`,
  totalUnknown: 'no price known yet',
  copyText: 'Copy as text',
  copyCsv: 'Copy as CSV',
  saveCsv: 'Save as CSV …',
  copied: 'The shopping list is copied.',
  notCopied: 'The clipboard did not take it.',
  savedAs: ({ file }: { file: string }) => `Saved as ${file}.`,

  /** The list as plain text. */
  heading: 'Shopping list',
  line: ({ name, amount }: Named & { amount: string }) => `- ${name}: ${amount}`,
  lineWithCost: ({ name, amount, cost }: Named & { amount: string; cost: string }) =>
    `- ${name}: ${amount}, about ${cost}`,
  amountInPacks: ({ amount, packs }: { amount: string; packs: string }) => `${amount} (${packs})`,

  howManyOf: ({ name }: Named) => `How many of ${name}`,
  oneFewer: ({ one }: { one: string }) => `One ${one} fewer`,
  oneMore: ({ one }: { one: string }) => `One ${one} more`,
  packFewer: ({ size }: { size: string }) => `One pack of ${size} fewer`,
  packMore: ({ size }: { size: string }) => `One pack of ${size} more`,
  priceUnknown: 'price not known',
  lastPaid: ({ price }: { price: string }) => `${price} last paid`,
  ordered: 'Ordered',
  orderedNamed: ({ name }: Named) => `Ordered: ${name}`,
  orderedWithDetails: 'Ordered, with price and day …',
  haveMore: 'I have more: add to stock …',
  stockAndPrices: 'Stock and prices',

  nothingToBuy: 'Nothing to buy',
  writesItself:
    'This list writes itself: from what you use, how fast it wears and what is in stock. To always have a few of something, open it under Stock and set a minimum.',
  enoughFor: ({ months, name, day }: { months: number; name: string; day: string }) =>
    plural(months, {
      one: `What is there and on its way lasts the next month. The next to order is ${name}, by about ${day}.`,
      other: `What is there and on its way lasts the next # months. The next to order is ${name}, by about ${day}.`,
    }),

  onOrder: 'On order',
  orderedOnDay: ({ day }: { day: string }) => `ordered ${day}`,
  arrived: 'Arrived',
  arrivedNamed: ({ name }: Named) => `Arrived: ${name}`,
  arrivedWithDetails: 'Arrived, with number and price …',
  wasCancelled: 'It was cancelled',
  /** Begins a sentence. */
  expected: {
    today: 'expected today',
    tomorrow: 'expected tomorrow',
    yesterday: 'expected yesterday',
    daysAgo: ({ days }: { days: number }) =>
      plural(days, { one: 'expected # day ago', other: 'expected # days ago' }),
    on: ({ day }: { day: string }) => `expected on ${day}`,
  },

  orderOf: ({ name }: Named) => `Order of ${name}`,
  editOrderOf: ({ name }: Named) => `Edit the order of ${name}`,
  howMany: ({ many }: { many: string }) => `How many ${many}`,
  orderedOn: 'Ordered on',
  expectedOn: 'Expected on',
  expectedOnHint: ({ days }: { days: number }) =>
    plural(days, { one: 'Empty: a day after the order', other: 'Empty: # days after the order' }),
  expectedTooEarly: 'That is before it was ordered.',
  noteOrder: 'Note the order',

  hasArrived: ({ name }: Named) => `${name} arrived`,
  howManyCame: ({ many }: { many: string }) => `How many ${many} came`,
  complete: 'The order is complete.',
  restStays: ({ count, amount }: { count: number; amount: string }) =>
    plural(count, { one: `${amount} stays on order.`, other: `${amount} stay on order.` }),
  putInStock: 'Put in stock',
}
