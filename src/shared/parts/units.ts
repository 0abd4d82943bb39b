import { t } from '../i18n/texts'
import type { ProductKind } from './part'

/** What one of a kind is called: pairs, but one cable. */
export function countOf(kind: ProductKind, count: number): string {
  return t.parts.counts[kind]({ count })
}
