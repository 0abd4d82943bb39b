import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { t } from '../../../../shared/i18n/texts'
import type { HeatMapData } from './arrange'
import { CellDetails } from './CellDetails'
import { type Place, placeByKey } from './gridKeys'
import { HeatHead } from './HeatHead'
import { HeatRow } from './HeatRow'
import classes from './shelf.module.css'
import { useColumns } from './useColumns'

const HEAD_WIDTH = 236
const ROW_HEIGHT = 32
const HEADER_HEIGHT = { tall: 140, flat: 66 }

interface HeatMapProps {
  readonly map: HeatMapData
  readonly names: ReadonlyMap<string, string>
  readonly open: { readonly scenario: string; readonly device: string } | null
  onOpen(scenario: string, device: string): void
  onClose(): void
}

/** Scenarios against devices, coloured by score; the arrow keys walk through the cells, Enter opens one. */
export function HeatMap({ map, names, open, onOpen, onClose }: HeatMapProps) {
  const { rows, devices } = map
  const grid = useRef<HTMLTableElement>(null)
  const opened = open ? placeOf(map, open) : null
  const [at, setAt] = useState<Place>(opened ?? { row: 0, column: 0 })
  const { scroller, ruler, drawn, width, gapAfter, flat } = useColumns(devices.length, HEAD_WIDTH, at.column)
  const headerHeight = flat ? HEADER_HEIGHT.flat : HEADER_HEIGHT.tall

  const onFocus = useCallback((row: number, column: number) => setAt({ row, column }), [])
  const focus = (place: Place) => {
    // A cell out of sight has to be drawn before it can be focused.
    flushSync(() => setAt(place))
    const cell = grid.current?.querySelector<HTMLElement>('button[tabindex="0"]')
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return
    const extent = { rows: rows.length, columns: devices.length }
    const next = placeByKey(at, event.key, event.ctrlKey, extent)
    if (next === null) return
    event.preventDefault()
    focus(next)
  }
  const close = () => {
    onClose()
    if (opened) focus(opened)
  }

  return (
    <div
      ref={scroller}
      className={classes.frame}
      style={{ scrollPadding: `${headerHeight}px 8px 8px ${HEAD_WIDTH + 4}px` }}
    >
      <div ref={ruler} className={classes.ruler} />
      <div className={classes.sheet}>
        <table
          ref={grid}
          className={classes.map}
          aria-label={t.coverage.map.label}
          aria-rowcount={rows.length + 1}
          aria-colcount={devices.length + 1}
          style={{ width: HEAD_WIDTH + devices.length * width }}
          onKeyDown={onKeyDown}
        >
          <HeatHead
            {...{ drawn, width, gapAfter, flat, names, devices }}
            headWidth={HEAD_WIDTH}
            height={headerHeight}
          />
          <tbody>
            {rows.map((row, index) => (
              <HeatRow
                key={row.scenario}
                {...{ row, index, drawn, gapAfter, names, devices }}
                height={ROW_HEIGHT}
                worstGap={rows[0]?.gap ?? 0}
                focusable={
                  index === Math.min(at.row, rows.length - 1) ? Math.min(at.column, devices.length - 1) : null
                }
                onFocus={onFocus}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
        {opened ? (
          <CellDetails
            {...{ map, names }}
            place={opened}
            anchor={{
              left: HEAD_WIDTH + opened.column * width,
              top: headerHeight + opened.row * ROW_HEIGHT,
              width,
              height: ROW_HEIGHT,
            }}
            onClose={close}
          />
        ) : null}
      </div>
    </div>
  )
}

function placeOf(
  { rows, devices }: HeatMapData,
  open: { readonly scenario: string; readonly device: string },
): Place | null {
  const row = rows.findIndex(({ scenario }) => scenario === open.scenario)
  const column = devices.indexOf(open.device)
  return row < 0 || column < 0 ? null : { row, column }
}
