import { statements } from './facts/statements'

export const facts = {
  statements,
  /** What money buys; the source names no currency. */
  prices: {
    entry: 'Below about 100 an in-ear usually gives more sound for the money.',
    value: 'Up to 300 or 500 in-ears tend to be ahead on technique and tone.',
    middle:
      'Between 100 and 500 choose by use: in-ears for their drivers, headphones for comfort and sturdiness.',
    taste: 'From 500 to 1000 on, taste counts more than price.',
    moulded: 'Custom in-ears begin near 500, impressions extra. Worn for years they may repay it in comfort.',
    lasting: 'Look at what it costs per year: spare parts, cables and repairs count as much as the price.',
  },
  whereToBegin: 'Start with what you do most often, then look where your shelf serves you worst.',
}
