import { SegmentedControl } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { Coverage } from '../../../../shared/coverage/views'
import { formatShare } from '../../../../shared/i18n/format'
import { useCoverageSearch } from '../useCoverageSearch'
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
          aria-label="View"
          value={search.table ? 'table' : 'map'}
          onChange={(next) => change({ table: next === 'table' || undefined, device: undefined })}
          data={[
            { value: 'map', label: 'Map' },
            { value: 'table', label: 'Table' },
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
  if (!first || first.lift <= 0) return 'No other kind of device would lift it noticeably.'
  return (
    <Link to="/coverage" search={{ view: 'help' }} className={classes.link}>
      What would help most: {first.name}, +{first.lift.toFixed(1)} points on average
    </Link>
  )
}

function weakest(rows: readonly Omit<Row, 'cells'>[]): string {
  const [row] = rows
  if (!row) return ''
  const best = row.best ? `at best ${Math.round(row.best.score)} of 100` : 'nothing you own can be taken'
  if (allAlike(rows)) {
    return `No session in the last year, so every scenario counts alike. Your shelf serves ${row.name} worst: ${best}.`
  }
  return `For how often you do it, your shelf serves ${row.name} worst: ${formatShare(row.share)} of your sessions, ${best}.`
}
