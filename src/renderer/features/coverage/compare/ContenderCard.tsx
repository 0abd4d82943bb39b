import { Link } from '@tanstack/react-router'
import type { Comparison } from '../../../../shared/compare/views'
import { sentence } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
import classes from './compare.module.css'

interface ContenderCardProps {
  readonly contender: Comparison['a']
  readonly wins: boolean
  /** Stands on the right. */
  readonly mirrored?: boolean
}

/** One side: its score, and what speaks against taking it at all. */
export function ContenderCard({ contender, wins, mirrored = false }: ContenderCardProps) {
  const { device, name, score, rigNotes, vetoes } = contender
  return (
    <div className={classes.contender} data-mirrored={mirrored}>
      <b className={classes.score} data-wins={wins}>
        {score === null ? '–' : Math.round(score)}
      </b>
      <div>
        <Link to="/collection/$id" params={{ id: device }} className={classes.name}>
          {name}
        </Link>
        {wins ? <span className={classes.badge}>{t.coverage.compare.ahead}</span> : null}
        {rigNotes.length > 0 ? (
          <p className={classes.dim}>{t.common.inARow({ sentences: rigNotes.map(sentence) })}</p>
        ) : null}
        {vetoes.length > 0 ? (
          <p>
            {t.coverage.compare.againstIt({ reasons: t.common.inARow({ sentences: vetoes.map(sentence) }) })}
          </p>
        ) : null}
      </div>
    </div>
  )
}
