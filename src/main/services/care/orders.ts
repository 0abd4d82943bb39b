import { type AgendaSource, agendaSource } from '../../../shared/care/agenda'
import { orderItem } from '../../../shared/care/build'
import { type AttentionItem, attentionSubjectSchema } from '../../../shared/care/items'
import { productName } from '../../../shared/parts/part'
import { addDays, type LocalDate } from '../../../shared/time'
import type { Bench } from '../services'
import { readSettings } from '../settings'
import { ownerDays } from './days'
import type { CareThing } from './things'

/** The products of which more must be ordered, each with the day. */
export function ordersToPlace(
  bench: Bench,
  things: readonly CareThing[],
  today: LocalDate,
): { readonly items: readonly AttentionItem[]; readonly sources: readonly AgendaSource[] } {
  const { store, clock } = bench
  const { deliveryDays } = readSettings(bench)
  const coming = new Set(store.orders.all().map(({ product }) => product))
  const products = new Map(store.products.all().map((product) => [product.id, product]))
  const first = new Map<string, LocalDate>()
  for (const { subject, wear } of things) {
    const id = subject.product
    if (id === null || coming.has(id) || !wear?.orderBy) continue
    const known = first.get(id)
    if (known === undefined || wear.orderBy < known) first.set(id, wear.orderBy)
  }
  const items = [...first].flatMap(([id, orderByOn]) => {
    const product = products.get(id)
    if (!product) return []
    const subject = attentionSubjectSchema.parse({ product: id })
    const about = { subject, name: productName(product), deviceName: null, snooze: null }
    const outlook = {
      orderByOn,
      emptyOn: addDays(orderByOn, deliveryDays),
      unopenedPairs: 0,
      why: `none is left unopened, and delivery takes ${deliveryDays} ${deliveryDays === 1 ? 'day' : 'days'}`,
    }
    return [orderItem(about, outlook, today)]
  })
  const now = { nowAt: clock.nowAt(), dayOf: ownerDays(bench) }
  return { items, sources: items.map((item) => agendaSource(item, now, null, null)) }
}
