import { type AgendaSource, agendaSource, emptySource } from '../../../shared/care/agenda'
import { orderItem } from '../../../shared/care/build'
import { type AttentionItem, NO_SUBJECT } from '../../../shared/care/items'
import type { Today } from '../../../shared/care/words'
import { t } from '../../../shared/i18n/texts'
import { productName } from '../../../shared/parts/part'
import type { StockOutlook } from '../../../shared/stock/types'
import type { LocalDate } from '../../../shared/time'
import type { Bench } from '../services'
import { stockOutlook } from '../stockOutlook'

interface Orders {
  readonly items: readonly AttentionItem[]
  readonly sources: readonly AgendaSource[]
}

/** What must be ordered, each with its day, and the days on which drawers are empty. */
export function ordersToPlace(bench: Bench, now: Today, today: LocalDate): Orders {
  const outlooks = stockOutlook(bench)
  const products = bench.store.products.all().flatMap((product) => {
    const outlook = outlooks.get(product.id)
    return outlook ? [{ name: productName(product), outlook }] : []
  })
  const items = products.flatMap(({ name, outlook }) => {
    const orderByOn = orderDay(outlook, today)
    if (orderByOn === null) return []
    const { runOutOn, unopened, why } = outlook
    const about = { subject: subjectOf(outlook), name, deviceName: null, snooze: null }
    return [orderItem(about, { orderByOn, emptyOn: runOutOn.median, unopenedPairs: unopened, why }, today)]
  })
  // Who is asked to order already need not read that none will be left.
  const asked = new Set(items.filter(({ state }) => state !== 'fine').map(({ subject }) => subject.product))
  const empty = products
    .filter(({ outlook: { product } }) => !asked.has(product))
    .filter(({ outlook: { emptyOn } }) => emptyOn.median !== null && emptyOn.median >= today)
    .map(({ name, outlook }) =>
      emptySource(subjectOf(outlook), name, outlook.emptyOn.median, t.services.care.lastTaken),
    )
  return { items, sources: [...items.map((item) => agendaSource(item, now, null, null)), ...empty] }
}

function subjectOf({ product }: StockOutlook) {
  return { ...NO_SUBJECT, product }
}

/** null = enough is there, or on its way. */
function orderDay({ toOrder, urgency, orderBy }: StockOutlook, today: LocalDate): LocalDate | null {
  if (toOrder === 0) return null
  return urgency === 'now' && (orderBy === null || orderBy > today) ? today : orderBy
}
