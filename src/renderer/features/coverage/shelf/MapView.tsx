import { SegmentedControl } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { Coverage } from '../../../../shared/coverage/views'
import { formatShare } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
import { useCoverageSearch } from '../useCoverageSearch'
import { oneDecimal } from '../words'
import { allAlike, arrangeMap, type Row } from './arrange'
import { CellTable } from './CellTable'
import { HeatMap } from './HeatMap'
import { Legend } from './Legend'
import classes from './shelf.module.css'

interface MapViewProps {
  readonly rows: readonly Row[]
  readonly archetypes: Coverage['archetypes']
  readonly names: ReadonlyMap<string, string>
}

/** The whole shelf in every scenario, as a map or as a table. */
export function MapView({ rows, archetypes, names }: MapViewProps) {
  const { search, change } = useCoverageSearch()
  const map = useMemo(() => arrangeMap(rows), [rows])
  const { scenario, device } = search
  const onOpen = useCallback((scenario: string, device: string) => change({ scenario, device }), [change])
  return (
    <>
      <div className={classes.top}>
        <p className={classes.summary}>
          {weakest(map.rows)}
          <br />
          <MostHelp archetypes={archetypes} />
        </p>
        <SegmentedControl
          className={classes.toggle}
          size="xs"
          aria-label={t.coverage.map.showAs}
          value={search.table ? 'table' : 'map'}
          onChange={(next) => change({ table: next === 'table' || undefined, device: undefined })}
          data={[
            { value: 'map', label: t.coverage.map.map },
            { value: 'table', label: t.coverage.map.table },
          ]}
        />
      </div>
      {search.table ? (
        <CellTable map={map} names={names} />
      ) : (
        <>
          <HeatMap
            map={map}
            names={names}
            open={scenario !== undefined && device !== undefined ? { scenario, device } : null}
            onOpen={onOpen}
            onClose={() => change({ scenario: undefined, device: undefined })}
          />
          <Legend />
        </>
      )}
    </>
  )
}

function MostHelp({ archetypes }: Pick<MapViewProps, 'archetypes'>) {
  const [first] = archetypes
  if (!first || first.lift <= 0) return t.coverage.map.noKindHelps
  return (
    <Link to="/coverage" search={{ view: 'help' }} className={classes.link}>
      {t.coverage.map.mostHelp({ kind: first.name, points: oneDecimal(first.lift) })}
    </Link>
  )
}

function weakest(rows: readonly Omit<Row, 'cells'>[]): string {
  const [row] = rows
  if (!row) return ''
  const { map } = t.coverage
  const verdict = row.best ? map.atBest({ score: Math.round(row.best.score) }) : map.nothingGoes
  if (allAlike(rows)) return map.weakestAlike({ scenario: row.name, verdict })
  return map.weakest({ scenario: row.name, share: formatShare(row.share), verdict })
}
