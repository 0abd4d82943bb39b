import type { Material, Product, ProductKind } from '../../../shared/parts/part'
import { NO_LIFE_OVERRIDE } from '../../../shared/parts/part'
import type { ProductDraft } from '../../../shared/parts/views'

/** A product while it is being written. */
export interface ProductForm {
  readonly kind: ProductKind
  readonly brand: string
  readonly model: string
  readonly material: Material | null
  readonly size: string
  readonly boreMm: number | null
  readonly pairsPerPack: number | null
  readonly connector: string
  readonly plug: string
}

export const EMPTY_PRODUCT: ProductForm = {
  kind: 'tips',
  brand: '',
  model: '',
  material: null,
  size: '',
  boreMm: null,
  pairsPerPack: null,
  connector: '',
  plug: '',
}

export function formOf(product: Product | ProductDraft): ProductForm {
  return {
    kind: product.kind,
    brand: product.brand,
    model: product.model,
    material: product.material ?? null,
    size: product.size ?? '',
    boreMm: product.boreMm ?? null,
    pairsPerPack: product.pairsPerPack ?? null,
    connector: product.connector ?? '',
    plug: product.plug ?? '',
  }
}

/**
 * What goes to main. Facts that the kind does not have are left out; life, notes and minimum stay as they were.
 * @returns null while brand or model is missing.
 */
export function productDraftOf(form: ProductForm, before: Product | null): ProductDraft | null {
  const [brand, model] = [form.brand.trim(), form.model.trim()]
  if (brand === '' || model === '') return null
  const facts = FACTS_BY_KIND[form.kind]
  return {
    kind: form.kind,
    brand,
    model,
    material: facts.has('material') ? form.material : null,
    size: facts.has('size') ? textOrNull(form.size) : null,
    boreMm: facts.has('boreMm') ? form.boreMm : null,
    pairsPerPack: form.pairsPerPack,
    connector: facts.has('connector') ? textOrNull(form.connector) : null,
    plug: facts.has('plug') ? textOrNull(form.plug) : null,
    life: before?.life ?? NO_LIFE_OVERRIDE,
    notes: before?.notes ?? '',
    keepPairs: before?.keepPairs ?? null,
  }
}

export type ProductFact = 'material' | 'size' | 'boreMm' | 'connector' | 'plug'

/** Which facts a kind of product has. */
export const FACTS_BY_KIND: Readonly<Record<ProductKind, ReadonlySet<ProductFact>>> = {
  tips: new Set(['material', 'size', 'boreMm']),
  pads: new Set(['material', 'size']),
  cable: new Set(['connector', 'plug']),
  filters: new Set(['size']),
  headband_pad: new Set(['material', 'size']),
  battery: new Set(['size']),
  adapter: new Set(['connector', 'plug']),
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}

/** True when the form describes a product that the owner has in the list already. */
export function sameProduct(product: Product, form: ProductForm): boolean {
  return (
    product.kind === form.kind &&
    sameText(product.brand, form.brand) &&
    sameText(product.model, form.model) &&
    sameText(product.size ?? '', FACTS_BY_KIND[form.kind].has('size') ? form.size : '')
  )
}

function sameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}
