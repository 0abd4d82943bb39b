import { t } from '../../shared/i18n/texts'
import type { ParsedInput } from '../../shared/ipc/contract'
import type { Changed } from '../../shared/ipc/define'
import { type Part, type Product, productName } from '../../shared/parts/part'
import type { Instant } from '../../shared/time'
import { alive, endLife, newPart, openPair, partName } from './lifecycle'
import { addProduct } from './products'
import { act, type Bench, found, refuse } from './services'

export function openPart(bench: Bench, input: ParsedInput<'parts.open'>): Changed<Part> {
  const product = found(bench.store.products.get(input.product), 'product')
  return act(bench, t.services.gear.opened({ name: productName(product) }), () => {
    const part = openPair(bench, product, { lot: input.lot, at: bench.clock.nowAt() })
    return input.openedOn === null ? part : saved(bench, { ...part, openedOn: input.openedOn })
  })
}

export function addPartInUse(
  bench: Bench,
  { product: named, openedOn, hoursBefore }: ParsedInput<'parts.addInUse'>,
): Changed<{ part: Part; product: Product }> {
  const { store, clock } = bench
  const known = 'id' in named ? found(store.products.get(named.id), 'product') : null
  const name = productName('draft' in named ? named.draft : found(known, 'product'))
  return act(bench, t.services.gear.added({ name }), () => {
    const product =
      'draft' in named
        ? addProduct(bench, { draft: named.draft, stock: null }).value
        : found(known, 'product')
    const part: Part = {
      ...newPart(bench, product),
      openedOn,
      hoursBefore,
      trackedFromAt: hoursBefore > 0 ? clock.nowAt() : null,
    }
    store.parts.insert(part)
    return { part, product }
  })
}

function saved({ store }: Bench, part: Part): Part {
  store.parts.update(part)
  return part
}

export function updatePart(bench: Bench, { id, ...patch }: ParsedInput<'parts.update'>): Changed<Part> {
  const part = found(bench.store.parts.get(id), 'part')
  const hoursBefore = patch.hoursBefore ?? part.hoursBefore
  return act(bench, t.services.gear.edited({ name: partName(bench, id) }), () =>
    saved(bench, {
      ...part,
      openedOn: patch.openedOn === undefined ? part.openedOn : patch.openedOn,
      hoursBefore,
      trackedFromAt: hoursBefore > 0 ? (part.trackedFromAt ?? recordBegins(bench, id)) : part.trackedFromAt,
      price: patch.price === undefined ? part.price : patch.price,
      life: patch.life ?? part.life,
      notes: patch.notes ?? part.notes,
    }),
  )
}

/** The first mount of a part, or now: hours before that were not recorded here. */
function recordBegins({ store, clock }: Bench, part: string): Instant {
  return store.mounts.ofPart(part)[0]?.fromAt ?? clock.nowAt()
}

export function retirePart(bench: Bench, input: ParsedInput<'parts.retire'>): Changed<Part> {
  const name = partName(bench, input.id)
  const part = alive(found(bench.store.parts.get(input.id), 'part'), name)
  return act(bench, t.services.gear.retired({ name }), () =>
    endLife(bench, part, input.reason, input.at ?? bench.clock.nowAt()),
  )
}

export function unretirePart(bench: Bench, id: string): Changed<Part> {
  const part = found(bench.store.parts.get(id), 'part')
  if (part.retiredAt === null) refuse('CONFLICT', t.services.gear.inUseAlready)
  return act(bench, t.services.gear.broughtBack({ name: partName(bench, id) }), () =>
    saved(bench, { ...part, retiredAt: null, retireReason: null }),
  )
}

export function removePart(bench: Bench, id: string): Changed<null> {
  return act(bench, t.services.gear.deleted({ name: partName(bench, id) }), () => {
    bench.store.parts.remove(id)
    return null
  })
}
