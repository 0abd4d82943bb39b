import { SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Comparison } from '../../../../shared/compare/views'
import { t } from '../../../../shared/i18n/texts'
import { useCoverageSearch } from '../useCoverageSearch'
import { ContenderCard } from './ContenderCard'
import classes from './compare.module.css'
import { FacingBars } from './FacingBars'
import { TermTable } from './TermTable'

interface DuelProps {
  readonly comparison: Comparison
  /** Who wins, and by what. */
  readonly sentence: string
  readonly why?: ReactNode
}

/** The answer, the two contenders, and every term behind it. */
export function Duel({ comparison, sentence, why }: DuelProps) {
  const { search, change } = useCoverageSearch()
  const { a, b, winner, terms } = comparison
  const decisiveFirst = terms.toSorted((x, y) => Math.abs(y.lead) - Math.abs(x.lead))
  return (
    <article aria-label={t.coverage.compare.against({ a: a.name, b: b.name })}>
      <p className={classes.sentence} role="status">
        {sentence} {why}
      </p>
      <div className={classes.contenders}>
        <ContenderCard contender={a} wins={winner === 'a'} />
        <span className={classes.versus} aria-hidden="true">
          :
        </span>
        <ContenderCard contender={b} wins={winner === 'b'} mirrored />
      </div>
      {terms.length === 0 ? (
        <p className={classes.dim}>{t.coverage.compare.notScored}</p>
      ) : (
        <>
          <div className={classes.bar}>
            <span className={classes.dim}>
              {search.table ? t.coverage.compare.decisiveFirst : t.coverage.compare.decisiveFirstBars}
            </span>
            <SegmentedControl
              size="xs"
              aria-label={t.coverage.compare.showAs}
              value={search.table ? 'table' : 'bars'}
              onChange={(next) => change({ table: next === 'table' || undefined })}
              data={[
                { value: 'bars', label: t.coverage.compare.bars },
                { value: 'table', label: t.coverage.compare.table },
              ]}
            />
          </div>
          {search.table ? (
            <TermTable terms={decisiveFirst} nameA={a.name} nameB={b.name} />
          ) : (
            <FacingBars terms={decisiveFirst} nameA={a.name} nameB={b.name} />
          )}
        </>
      )}
    </article>
  )
}
