import { t } from '../i18n/texts'
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
  readonly text: () => string
  readonly facts: readonly FactId[]
}

export const PRICE_NOTES = {
  entry: {
    from: 0,
    below: 100,
    lean: 'in_ear',
    text: () => t.facts.prices.entry,
    facts: ['F42'],
  },
  value: {
    from: 0,
    below: 500,
    lean: 'in_ear',
    text: () => t.facts.prices.value,
    facts: ['F43'],
  },
  middle: {
    from: 100,
    below: 500,
    lean: 'either',
    text: () => t.facts.prices.middle,
    facts: ['F44'],
  },
  taste: {
    from: 500,
    below: null,
    lean: 'either',
    text: () => t.facts.prices.taste,
    facts: ['F45'],
  },
  moulded: {
    from: 500,
    below: null,
    lean: 'custom_in_ear',
    text: () => t.facts.prices.moulded,
    facts: ['F46', 'F7'],
  },
  lasting: {
    from: 0,
    below: null,
    lean: 'either',
    text: () => t.facts.prices.lasting,
    facts: ['F47', 'F62', 'F63'],
  },
} as const satisfies Readonly<Record<string, PriceNote>>

/** Which kind to look for, by what matters to the owner. */
export interface FormatNote {
  readonly lean: Leaning
  readonly facts: readonly FactId[]
}

export const FORMAT_NOTES = {
  /** On the move, in noise, for discretion and sport. */
  in_ear: { lean: 'in_ear', facts: ['F64'] },
  /** Where it is quiet and one is undisturbed. */
  headphone: { lean: 'headphone', facts: ['F65'] },
  /** One of each complement each other better than two of a kind. */
  both: { lean: 'either', facts: ['F66'] },
  /** Where to begin, and what to add next. */
  next: { lean: 'either', facts: ['F67'] },
} as const satisfies Readonly<Record<string, FormatNote>>
