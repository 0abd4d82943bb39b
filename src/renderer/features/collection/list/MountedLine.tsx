import { slotsOf } from '../../../../shared/gear/slots'
import type { DeviceCard } from '../../../../shared/gear/views'
import { t } from '../../../../shared/i18n/texts'
import { productName } from '../../../../shared/parts/part'
import { LevelMeter } from '../../../ui/LevelMeter'
import classes from './list.module.css'
import { worstMounted } from './worst'

interface MountedLineProps {
  readonly card: Pick<DeviceCard, 'mounted' | 'device'>
}

/** What is mounted, with a small meter for what will be worn out first. */
export function MountedLine({ card }: MountedLineProps) {
  const worst = worstMounted(card)
  const named = worst ?? card.mounted[0]
  if (!named) {
    // A battery is built in: with no other slot there is nothing to mount.
    const takesParts = slotsOf(card.device).some((slot) => slot !== 'battery')
    return takesParts ? <span className={classes.dim}>{t.collection.list.nothingMounted}</span> : null
  }
  const name = productName(named.product)
  const others = card.mounted.length - 1
  return (
    <div className={classes.mounted}>
      <span
        className={classes.parts}
        title={t.common.listed({ items: card.mounted.map(({ product }) => productName(product)) })}
      >
        {name}
        {others > 0 ? <span className={classes.dim}> +{others}</span> : null}
      </span>
      {worst ? (
        <div className={classes.meter}>
          <LevelMeter wear={worst.wear} label={name} />
        </div>
      ) : null}
    </div>
  )
}
