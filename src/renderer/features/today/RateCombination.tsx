import { Rating, Text } from '@mantine/core'
import { IconStar, IconStarFilled } from '@tabler/icons-react'
import { NO_RATINGS, RATED_ASPECTS } from '../../../shared/gear/device'
import { t } from '../../../shared/i18n/texts'
import { useChannel } from '../../app/api'
import { useUndoableCommand } from '../../app/undo'
import { useDeviceName } from '../../ui/names'
import classes from './RateCombination.module.css'
import type { RigWords } from './rigWords'

interface RateCombinationProps {
  readonly device: string
  /** The tips or pads on it. */
  readonly worn: RigWords
}

/** The owner's stars for a device with these tips or pads; the same star again takes it back. */
export function RateCombination({ device, worn }: RateCombinationProps) {
  const { product, name } = worn
  const saved = useChannel('rigRatings.list', { device })
  const save = useUndoableCommand('rigRatings.save')
  const nameOf = useDeviceName()
  if (!saved.data) return null
  const ratings = saved.data.find((row) => row.product === product)?.ratings ?? NO_RATINGS
  return (
    <div className={classes.panel}>
      <Text size="xs" c="dimmed">
        {t.today.rating.countsMore({ device: nameOf(device), worn: name })}
      </Text>
      <dl className={classes.aspects}>
        {RATED_ASPECTS.map((aspect) => (
          <div key={aspect}>
            <dt id={`combination-${aspect}`}>{t.gear.aspects[aspect]}</dt>
            <dd>
              <Rating
                allowClear
                emptySymbol={<IconStar size={17} className={classes.empty} />}
                fullSymbol={<IconStarFilled size={17} className={classes.full} />}
                aria-labelledby={`combination-${aspect}`}
                value={ratings[aspect] ?? 0}
                getSymbolLabel={(stars) => t.today.rating.stars({ aspect: t.gear.aspects[aspect], stars })}
                onChange={(value) =>
                  void save.run({
                    device,
                    product,
                    ratings: { ...ratings, [aspect]: value === 0 ? null : value },
                  })
                }
              />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
