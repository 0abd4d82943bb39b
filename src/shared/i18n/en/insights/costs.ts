import { formatNumber, plural } from '../../kit'

type Count = { count: number }

/** What consumables and hours cost. */
export const costs = {
  adding: 'Adding up …',
  usedUpLately: ({ amounts }: { amounts: string }) =>
    `In the last 12 months you used up ${amounts} of tips, pads and other consumables.`,
  nothingUsedUp: 'In the last 12 months no consumable with a price was used up.',
  nothingDue: 'Nothing that is mounted is due within the next 12.',
  ahead: ({ count }: Count) =>
    plural(count, {
      one: 'The next 12 will likely ask for # replacement.',
      other: 'The next 12 will likely ask for # replacements.',
    }),
  aheadFor: ({ count, amounts }: Count & { amounts: string }) =>
    plural(count, {
      one: `The next 12 will likely ask for # replacement, about ${amounts}.`,
      other: `The next 12 will likely ask for # replacements, about ${amounts}.`,
    }),
  /** `priced`: how many of them have a price. */
  aheadForSome: ({ count, amounts, priced }: Count & { amounts: string; priced: number }) =>
    plural(count, {
      one: `The next 12 will likely ask for # replacement, about ${amounts} for the ${formatNumber(priced)} with a known price.`,
      other: `The next 12 will likely ask for # replacements, about ${amounts} for the ${formatNumber(priced)} with a known price.`,
    }),

  byYear: {
    title: 'Consumables by year',
    when: 'When',
    last12Months: 'Last 12 months',
    bought: 'Bought',
    usedUp: 'Used up',
    nonePriced: 'No tips, pads or other consumables have a price yet.',
    howToRead:
      'Bought is what was paid for then; used up is the share of all prices that wore off then, or went with what was lost. A pack bought in one year may last for three. Cables are left out.',
    undated: ({ count }: Count) =>
      plural(count, {
        one: '# purchase has a price but no day, and is missing under Bought.',
        other: '# purchases have a price but no day, and are missing under Bought.',
      }),
  },
  nextYear: {
    title: 'The next 12 months',
    likelyNeeded: 'Likely needed',
    unopened: 'Unopened',
    none: 'none',
    lastPrice: 'Last price of one',
    together: 'Together',
    nothing: 'Nothing that is mounted is likely to need replacing within a year.',
    howToRead:
      'A plain count, not a promise: you go on listening as lately, and replace each when half of such pairs are worn out. What is unopened already is part of it.',
    unpriced: ({ count }: Count) =>
      plural(count, {
        one: '# of these has no price and is not in the sum.',
        other: '# of these have no price and are not in the sum.',
      }),
  },
  products: {
    title: 'An hour with each product',
    product: 'Product',
    kind: 'Kind',
    opened: 'Opened',
    usedUp: 'Used up',
    wornFor: 'Worn for',
    perHour: 'Per hour',
    neverWorn: 'never worn',
    openedWithoutPrice: ({ amount, count }: Count & { amount: string }) =>
      `${amount}, and ${formatNumber(count)} without a price`,
    howToRead:
      'Of what is in use counts the share of its price that is worn off, of what is retired the whole price.',
    someUnpriced: 'Pairs without a price count neither for the cost nor for the hours.',
    leftOut: ({ names }: { names: string }) => `Left out, for no price is known: ${names}.`,
    andMore: ({ names, count }: Count & { names: string }) => `${names} and ${formatNumber(count)} more`,
  },
  devices: {
    title: 'An hour with each device',
    device: 'Device',
    noLongerHere: '(no longer here)',
    itsPrice: 'Its price',
    partsUsedUp: 'Parts used up on it',
    listened: 'Listened',
    perHour: 'Per hour',
    neverUsed: 'never used',
    partsOnly: 'Where the price of the device is not known, its hour costs what its parts did.',
    otherCurrencies: ({ currencies }: { currencies: string }) =>
      `Parts paid in ${currencies} could not be added to a device paid in another currency.`,
    unpriced: ({ count }: Count) =>
      plural(count, {
        one: '# device has no price, nor any part with one.',
        other: '# devices have no price, nor any part with one.',
      }),
  },
  priceUnknown: 'not known',
  /** Names or currencies side by side. */
  listed: ({ items }: { items: readonly string[] }) => items.join(', '),

  nothingPriced: 'What does an hour cost?',
  howItBegins:
    'Say what a device, a pack of tips or a pair of pads cost, and this page tells what an hour with each comes to, what a year of consumables costs, and what the next will likely ask for.',
  goToCollection: 'Go to Collection',
}
