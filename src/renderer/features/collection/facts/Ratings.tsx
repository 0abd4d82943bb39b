import { Rating } from '@mantine/core'
import { IconStar, IconStarFilled } from '@tabler/icons-react'
import { type Device, RATED_ASPECTS } from '../../../../shared/gear/device'
import type { DevicePatch } from '../../../../shared/gear/views'
import { formatNumber } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import classes from './facts.module.css'
import { reveal } from './reveal'

interface RatingsProps {
  readonly device: Pick<Device, 'ratings'>
  /** `ratings.stage`: the rating the owner came to give. */
  readonly fill: string | null
  onSave(patch: DevicePatch): void
}

/** The owner's own one to five for each aspect; the same star again takes it back. */
export function Ratings({ device: { ratings }, fill, onSave }: RatingsProps) {
  return (
    <dl className={classes.rows}>
      {RATED_ASPECTS.map((aspect) => (
        <div
          key={aspect}
          className={classes.row}
          data-wanted={fill === `ratings.${aspect}`}
          ref={fill === `ratings.${aspect}` ? reveal : null}
        >
          <dt id={`rating-${aspect}`}>{t.gear.aspects[aspect]}</dt>
          <dd className={classes.rating}>
            <span className={classes.dim}>{ratings[aspect] ?? t.collection.facts.notRated}</span>
            <Rating
              allowClear
              emptySymbol={<IconStar size={17} className={classes.emptyStar} />}
              fullSymbol={<IconStarFilled size={17} className={classes.fullStar} />}
              aria-labelledby={`rating-${aspect}`}
              value={ratings[aspect] ?? 0}
              getSymbolLabel={(value) =>
                t.collection.facts.ratingOf({ aspect: t.gear.aspects[aspect], rating: formatNumber(value) })
              }
              onChange={(value) => onSave({ ratings: { ...ratings, [aspect]: value === 0 ? null : value } })}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}
