import type { Page } from '@playwright/test'
import type { Duty } from '../../../src/shared/parts/care'
import type { ProductDraft } from '../../../src/shared/parts/views'
import { parseInstant } from '../../../src/shared/time'
import { given, lookAgain, nth, ownerOf } from './owner'

export const TIPS_DRAFT: ProductDraft = {
  kind: 'tips',
  brand: 'SpinFit',
  model: 'CP100',
  size: 'M',
  material: 'silicone',
}

/** An ER4XR with silicone tips on it, worn for an hour from `firstUse` on. */
export async function wearsTips(page: Page, firstUse: string) {
  await given(page, 'settings.update', { patch: { zone: 'UTC', checkups: false } })
  const device = nth(await ownerOf(page, 'Etymotic ER4XR'), 0)
  const { value: product } = await given(page, 'products.add', {
    draft: TIPS_DRAFT,
    stock: { pairs: 4, pairsBought: 4 },
  })
  const startAt = parseInstant(firstUse) ?? 0
  const { value } = await given(page, 'mounts.mount', {
    part: null,
    product: product.id,
    device,
    slot: 'tips',
    at: startAt,
  })
  await given(page, 'sessions.log', { fields: { device, startAt, endAt: startAt + 3600 } })
  await lookAgain(page)
  return { device, product: product.id, part: value.part }
}

/** A rule of the owner for all pairs of a product. */
export async function everyDays(page: Page, product: string, duty: Duty, days: number): Promise<void> {
  await given(page, 'care.setRule', {
    target: { scope: 'product', scopeId: product, duty },
    rule: { everyDays: days },
  })
}
