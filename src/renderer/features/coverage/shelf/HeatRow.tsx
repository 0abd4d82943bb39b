import { VisuallyHidden } from '@mantine/core'
import { Fragment, memo } from 'react'
import { t } from '../../../../shared/i18n/texts'
import { shareWords } from '../words'
import { type Cell, type MapRow, stepOf } from './arrange'
import { Spacer } from './Spacer'
import classes from './shelf.module.css'
import tones from './tones.module.css'
import { type DrawnColumn, sameColumns } from './useColumns'

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
  onFocus(row: number, column: number): void
  onOpen(scenario: string, device: string): void
}

/** One scenario: how often, the best score, and every device in it. Walking through the map draws two of them. */
export const HeatRow = memo(function HeatRow(props: HeatRowProps) {
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
            {shareWords(row.share)}
            <VisuallyHidden>{t.coverage.map.ofSessionsBest}</VisuallyHidden>
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
                  className={tones.tone}
                  data-step={score === null ? 'none' : stepOf(score)}
                  data-best={device === row.best?.device || undefined}
                  tabIndex={column === focusable ? 0 : -1}
                  aria-label={cellWords(row, names.get(device) ?? device, cell)}
                  title={t.coverage.named({ name: names.get(device) ?? device, text: cell.text })}
                  onFocus={() => onFocus(index, column)}
                  onClick={() => onOpen(row.scenario, device)}
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
}, sameRow)

function sameRow(before: HeatRowProps, after: HeatRowProps): boolean {
  const { drawn, ...rest } = after
  return (
    sameColumns(before.drawn, drawn) &&
    (Object.keys(rest) as (keyof typeof rest)[]).every((name) => before[name] === rest[name])
  )
}

/** `Flight, Etymotic ER4XR: 86, fits a pocket.` */
function cellWords({ name, best }: MapRow, device: string, { device: id, score, text }: Cell): string {
  const parts = { scenario: name, device, reason: text }
  const { cell } = t.coverage.map
  if (score === null) return cell.cannot(parts)
  const scored = { ...parts, score: Math.round(score) }
  return id === best?.device ? cell.best(scored) : cell.scored(scored)
}
