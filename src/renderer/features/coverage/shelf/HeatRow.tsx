import { VisuallyHidden } from '@mantine/core'
import { Fragment } from 'react'
import { formatShare } from '../../../ui/format'
import { type Cell, type MapRow, stepOf } from './arrange'
import { Spacer } from './Spacer'
import classes from './shelf.module.css'
import type { DrawnColumn } from './useColumns'

interface HeatRowProps {
  readonly row: MapRow
  readonly index: number
  readonly height: number
  /** The gap of the first row, for the length of the line under the name. */
  readonly worstGap: number
  readonly drawn: readonly DrawnColumn[]
  readonly gapAfter: number
  readonly devices: readonly string[]
  readonly names: ReadonlyMap<string, string>
  /** The column that Tab leads to; null = another row has it. */
  readonly focusable: number | null
  onFocus(column: number): void
  onOpen(device: string): void
}

/** One scenario: how often, the best score, and every device in it. */
export function HeatRow(props: HeatRowProps) {
  const { row, index, height, worstGap, drawn, gapAfter, devices, names, focusable, onFocus, onOpen } = props
  return (
    <tr aria-rowindex={index + 2} style={{ height }}>
      <th scope="row" className={classes.scenario} aria-colindex={1}>
        <div className={classes.heads}>
          <span className={classes.name} title={row.name}>
            {row.name}
            <i style={{ width: `${worstGap > 0 ? (row.gap / worstGap) * 100 : 0}%` }} />
          </span>
          <span>
            {shareShown(row.share)}
            <VisuallyHidden> of your sessions, best </VisuallyHidden>
          </span>
          <b>{row.best ? Math.round(row.best.score) : '–'}</b>
        </div>
      </th>
      {drawn.map(({ index: column, gapBefore }) => {
        const device = devices[column] ?? ''
        const cell = row.cells.get(device)
        const score = cell?.score ?? null
        return (
          <Fragment key={device}>
            <Spacer width={gapBefore} />
            <td className={classes.cell} aria-colindex={column + 2}>
              {cell ? (
                <button
                  type="button"
                  data-step={score === null ? 'none' : stepOf(score)}
                  data-best={device === row.best?.device || undefined}
                  tabIndex={column === focusable ? 0 : -1}
                  aria-label={cellWords(row, names.get(device) ?? device, cell)}
                  title={`${names.get(device) ?? device}: ${cell.text}`}
                  onFocus={() => onFocus(column)}
                  onClick={() => onOpen(device)}
                >
                  {score === null ? '–' : Math.round(score)}
                </button>
              ) : null}
            </td>
          </Fragment>
        )
      })}
      <Spacer width={gapAfter} />
    </tr>
  )
}

/** `Flight, Etymotic ER4XR: 86, fits a pocket.` */
function cellWords({ name, best }: MapRow, device: string, { device: id, score, text }: Cell): string {
  if (score === null) return `${name}, ${device}: cannot be taken. ${text}`
  return `${name}, ${device}: ${Math.round(score)}${id === best?.device ? ', the best' : ''}. ${text}`
}

/** Seldom is not never. */
function shareShown(share: number): string {
  return share > 0 && share < 0.005 ? `< ${formatShare(0.01)}` : formatShare(share)
}
