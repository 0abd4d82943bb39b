import { ActionIcon } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { formatNumber } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import { type Product, productName } from '../../../../shared/parts/part'
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
  const { oneFewer, oneMore, packFewer, packMore, howManyOf } = t.parts.shopping
  const unit = t.parts.units[product.kind]
  const size = formatNumber(pack)
  return (
    <fieldset className={classes.stepper} aria-label={howManyOf({ name: productName(product) })}>
      <ActionIcon
        variant="default"
        size="sm"
        aria-label={pack === 1 ? oneFewer(unit) : packFewer({ size })}
        disabled={pairs <= pack}
        onClick={() => onPairs(pairs - pack)}
      >
        <IconMinus size={13} aria-hidden />
      </ActionIcon>
      <span className={classes.pairs} aria-live="polite">
        {t.parts.counts[product.kind]({ count: pairs })}
        <span className={classes.packs}>{packsText(product, pairs)}</span>
      </span>
      <ActionIcon
        variant="default"
        size="sm"
        aria-label={pack === 1 ? oneMore(unit) : packMore({ size })}
        disabled={pairs + pack > MOST_PAIRS}
        onClick={() => onPairs(pairs + pack)}
      >
        <IconPlus size={13} aria-hidden />
      </ActionIcon>
    </fieldset>
  )
}
