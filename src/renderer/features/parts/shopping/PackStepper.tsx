import { ActionIcon } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { type Product, productName } from '../../../../shared/parts/part'
import { countOf, UNITS } from '../../../ui/partWords'
import classes from './Shopping.module.css'
import { packsText } from './words'

interface PackStepperProps {
  readonly product: Product
  readonly pairs: number
  onPairs(pairs: number): void
}

const MOST_PAIRS = 10_000

/** How many to buy, a whole pack at a time. */
export function PackStepper({ product, pairs, onPairs }: PackStepperProps) {
  const pack = product.pairsPerPack ?? 1
  const step = pack === 1 ? UNITS[product.kind][0] : `pack of ${pack}`
  return (
    <fieldset className={classes.stepper} aria-label={`How many of ${productName(product)}`}>
      <ActionIcon
        variant="default"
        size="sm"
        aria-label={`One ${step} fewer`}
        disabled={pairs <= pack}
        onClick={() => onPairs(pairs - pack)}
      >
        <IconMinus size={13} aria-hidden />
      </ActionIcon>
      <span className={classes.pairs} aria-live="polite">
        {countOf(product.kind, pairs)}
        <span className={classes.packs}>{packsText(product, pairs)}</span>
      </span>
      <ActionIcon
        variant="default"
        size="sm"
        aria-label={`One ${step} more`}
        disabled={pairs + pack > MOST_PAIRS}
        onClick={() => onPairs(pairs + pack)}
      >
        <IconPlus size={13} aria-hidden />
      </ActionIcon>
    </fieldset>
  )
}
