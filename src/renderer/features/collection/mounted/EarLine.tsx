import { VisuallyHidden } from '@mantine/core'
import { t } from '../../../../shared/i18n/texts'
import { type Product, productName } from '../../../../shared/parts/part'
import { EARS } from '../../../../shared/parts/sides'
import type { MountedPart } from '../../../../shared/parts/views'
import classes from './mounted.module.css'

/** `L: M · R: S` where left and right wear different things, or one of them nothing. */
export function EarLine({ parts }: { readonly parts: readonly MountedPart[] }) {
  const [left, right] = EARS.map((ear) => parts.find(({ side }) => side === ear)?.product ?? null)
  if (left?.id === right?.id) return null
  const { ears } = t.collection.mounted
  const sizes = left && right && left.brand === right.brand && left.model === right.model
  const short = (product: Product | null | undefined) =>
    product ? (sizes ? (product.size ?? ears.noSize) : productName(product)) : ears.nothing
  const long = (product: Product | null | undefined) => (product ? productName(product) : ears.nothing)
  return (
    <p className={classes.ears}>
      <span aria-hidden>{ears.short({ left: short(left), right: short(right) })}</span>
      <VisuallyHidden>{ears.long({ left: long(left), right: long(right) })}</VisuallyHidden>
    </p>
  )
}
