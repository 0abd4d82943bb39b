import { Link } from '@tanstack/react-router'
import type { Suit } from '../../../../shared/coverage/views'
import { formatNumber } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import classes from './facts.module.css'

const MOST_SHOWN = 5

interface GoodForProps {
  /** Best first; what the device is excluded from last. */
  readonly suits: readonly Suit[]
}

/** The scenarios this device does best in, and those it is ruled out of. */
export function GoodFor({ suits }: GoodForProps) {
  const best = suits.filter(({ score }) => score !== null).slice(0, MOST_SHOWN)
  const ruledOut = suits.filter(({ score }) => score === null)
  const words = t.collection.facts.goodFor
  return (
    <>
      {best.length > 0 ? (
        <dl className={classes.rows}>
          {best.map(({ scenario, name, score, text }) => (
            <div key={scenario} className={classes.row} title={text}>
              <dt>
                <Link to="/today" search={{ scenario }} className={classes.scenario}>
                  {name}
                </Link>
              </dt>
              <dd className={classes.points}>{formatNumber(Math.round(score ?? 0))}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {ruledOut.length > 0 ? (
        <p className={classes.ruledOut}>
          {best.length === 0
            ? words.nothing
            : words.ruledOut({ scenarios: t.common.listed({ items: ruledOut.map(({ name }) => name) }) })}
        </p>
      ) : null}
    </>
  )
}
