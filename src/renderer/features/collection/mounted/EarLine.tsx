import { VisuallyHidden } from '@mantine/core'
import { type Product, productName } from '../../../../shared/parts/part'
import { EARS } from '../../../../shared/parts/sides'
import type { MountedPart } from '../../../../shared/parts/views'
import classes from './mounted.module.css'

/** `L: M · R: S` where left and right wear different things, or one of them nothing. */
export function EarLine({ parts }: { readonly parts: readonly MountedPart[] }) {
  const [left, right] = EARS.map((ear) => parts.find(({ side }) => side === ear)?.product ?? null)
  if (left?.id === right?.id) return null
  const sizes = left && right && left.brand === right.brand && left.model === right.model
  const short = (product: Product | null | undefined) =>
    product ? (sizes ? (product.size ?? 'no size') : productName(product)) : 'nothing'
  const long = (product: Product | null | undefined) => (product ? productName(product) : 'nothing')
  return (
    <p className={classes.ears}>
      <span aria-hidden>
        L: {short(left)} · R: {short(right)}
      </span>
      <VisuallyHidden>
        Left: {long(left)}. Right: {long(right)}.
      </VisuallyHidden>
    </p>
  )
}
