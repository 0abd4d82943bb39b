import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { Context } from '../../../shared/suggest/types'
import classes from './Doubt.module.css'
import { fillInsOf } from './fillIns'
import type { Sureness } from './useSureness'

interface DoubtProps {
  /** null = not known yet. */
  readonly sureness: Sureness | null
  /** Sets what would put another device first. */
  readonly onTry: (context: Context) => void
}

/** What would change the pick, and what to find out to be surer; two lines are kept free until it is known. */
export function Doubt({ sureness, onTry }: DoubtProps) {
  const fillIns = sureness ? fillInsOf(sureness) : []
  const flip = sureness?.flip ?? null
  const flipped = flip?.context ?? null
  const { before, between, after } = t.today.pick.fillIn
  return (
    <div className={classes.doubt} aria-live="polite">
      {flip ? (
        <p>
          {flip.text}{' '}
          {flipped ? (
            <button type="button" className={classes.try} onClick={() => onTry(flipped)}>
              {t.today.pick.tryIt}
            </button>
          ) : null}
        </p>
      ) : null}
      {fillIns.length > 0 ? (
        <p>
          {before}
          {fillIns.map(({ device, attribute, label }, index) => (
            <Fragment key={`${device} ${attribute}`}>
              {index === 0 ? '' : between}
              <Link to="/collection/$id" params={{ id: device }} search={{ fill: attribute }}>
                {label}
              </Link>
            </Fragment>
          ))}
          {after}
        </p>
      ) : null}
    </div>
  )
}
