import type { Texts } from '../i18n/en'
import { t } from '../i18n/texts'

/** What the value of an attribute rests on: said by the owner, following from that, or a default. */
export type Basis = Unexplained | keyof Texts['gear']['basis']

/** A default is `assumed` where nothing but the kind of device speaks for it. */
type Unexplained = 'stated' | 'follows' | 'assumed'

/** The source of a default, in words: "F21: a few grams"; null = there is nothing more to say of it. */
export function basisText(basis: Basis): string | null {
  return isUnexplained(basis) ? null : t.gear.basis[basis]
}

function isUnexplained(basis: Basis): basis is Unexplained {
  return basis === 'stated' || basis === 'follows' || basis === 'assumed'
}
