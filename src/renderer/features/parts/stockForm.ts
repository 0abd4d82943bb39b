import type { StockLot } from '../../../shared/parts/part'
import type { StockDraft } from '../../../shared/parts/views'
import type { LocalDate } from '../../../shared/time'

/** Unopened pairs while they are being written. */
export interface StockForm {
  readonly pairs: number | null
  readonly acquiredOn: LocalDate | null
  readonly price: number | null
  readonly currency: string
}

export function stockFormOf(lot: StockLot, currency: string): StockForm {
  return {
    pairs: lot.pairs,
    acquiredOn: lot.acquiredOn,
    price: lot.price?.amount ?? null,
    currency: lot.price?.currency ?? currency,
  }
}

/** What goes to main; null while the number of pairs is missing. */
export function stockDraftOf(form: StockForm, before: StockLot | null): StockDraft | null {
  if (form.pairs === null) return null
  return {
    pairs: form.pairs,
    pairsBought: before?.pairsBought ?? (form.pairs > 0 ? form.pairs : null),
    acquiredOn: form.acquiredOn,
    price: form.price === null ? null : { amount: form.price, currency: form.currency },
  }
}
