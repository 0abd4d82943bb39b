import type { FactId } from './statements'

export const LEANINGS = ['in_ear', 'headphone', 'custom_in_ear', 'either'] as const
/** Which format a piece of advice speaks for. */
export type Leaning = (typeof LEANINGS)[number]

/** Advice on what money buys, in units of the owner's currency: the source names no currency. */
export interface PriceNote {
  /** Price from which it holds, and below which it holds; null = without end. */
  readonly from: number
  readonly below: number | null
  readonly lean: Leaning
  readonly text: string
  readonly facts: readonly FactId[]
}

export const PRICE_NOTES = {
  entry: {
    from: 0,
    below: 100,
    lean: 'in_ear',
    text: 'Below about 100 an in-ear usually gives more sound for the money.',
    facts: ['F42'],
  },
  value: {
    from: 0,
    below: 500,
    lean: 'in_ear',
    text: 'Up to 300 or 500 in-ears tend to be ahead on technique and tone.',
    facts: ['F43'],
  },
  middle: {
    from: 100,
    below: 500,
    lean: 'either',
    text: 'Between 100 and 500 choose by use: in-ears for their drivers, headphones for comfort and sturdiness.',
    facts: ['F44'],
  },
  taste: {
    from: 500,
    below: null,
    lean: 'either',
    text: 'From 500 to 1000 on, taste counts more than price.',
    facts: ['F45'],
  },
  moulded: {
    from: 500,
    below: null,
    lean: 'custom_in_ear',
    text: 'Custom in-ears begin near 500, impressions extra. Worn for years they may repay it in comfort.',
    facts: ['F46', 'F7'],
  },
  lasting: {
    from: 0,
    below: null,
    lean: 'either',
    text: 'Look at what it costs per year: spare parts, cables and repairs count as much as the price.',
    facts: ['F47', 'F62', 'F63'],
  },
} as const satisfies Readonly<Record<string, PriceNote>>

/** Advice on which kind to look for, by what matters to the owner. */
export interface FormatNote {
  readonly lean: Leaning
  /** Needs that speak for it, as short phrases. */
  readonly needs: readonly string[]
  readonly text: string
  readonly facts: readonly FactId[]
}

export const FORMAT_NOTES = {
  in_ear: {
    lean: 'in_ear',
    needs: [
      'carrying it daily',
      'noisy places',
      'discretion',
      'sport and movement',
      'little room at home',
      'isolation',
    ],
    text: 'Look for an in-ear when most of your listening is on the move or in noise.',
    facts: ['F64'],
  },
  headphone: {
    lean: 'headphone',
    needs: [
      'a private, quiet place',
      'a wide stage',
      'sharing it',
      'ears that mind in-ears',
      'bass you feel',
      'hearing your surroundings',
    ],
    text: 'Look for a headphone when you mostly listen where it is quiet and you are undisturbed.',
    facts: ['F65'],
  },
  both: {
    lean: 'either',
    needs: ['very different occasions'],
    text: 'An in-ear and a headphone complement each other better than two of a kind.',
    facts: ['F66'],
  },
  next: {
    lean: 'either',
    needs: ['extending the collection'],
    text: 'Start with what you do most often, then look where your shelf serves you worst.',
    facts: ['F67'],
  },
} as const satisfies Readonly<Record<string, FormatNote>>
