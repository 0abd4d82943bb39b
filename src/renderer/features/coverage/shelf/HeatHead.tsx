import { Fragment } from 'react'
import { t } from '../../../../shared/i18n/texts'
import { shortened } from '../words'
import { Spacer } from './Spacer'
import classes from './shelf.module.css'
import type { DrawnColumn } from './useColumns'

/** Three standing lines hold so many, however the words fall. */
const MOST_CHARACTERS = 44

interface HeatHeadProps {
  readonly drawn: readonly DrawnColumn[]
  readonly gapAfter: number
  readonly width: number
  readonly headWidth: number
  readonly height: number
  /** The names lie flat instead of standing. */
  readonly flat: boolean
  readonly devices: readonly string[]
  readonly names: ReadonlyMap<string, string>
}

/** The names of the devices; they stay in sight while the rows scroll. */
export function HeatHead({ drawn, gapAfter, width, headWidth, height, flat, devices, names }: HeatHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1} style={{ height }}>
        <th className={classes.corner} style={{ width: headWidth }} aria-colindex={1}>
          <div className={classes.heads}>
            <span>{t.coverage.map.scenario}</span>
            <span>{t.coverage.map.share}</span>
            <span>{t.coverage.map.best}</span>
          </div>
        </th>
        {drawn.map(({ index, gapBefore }) => {
          const device = devices[index] ?? ''
          const name = names.get(device) ?? device
          return (
            <Fragment key={device}>
              <Spacer width={gapBefore} />
              <th
                scope="col"
                className={classes.device}
                data-flat={flat}
                style={{ width }}
                title={name}
                aria-colindex={index + 2}
              >
                <span style={{ maxHeight: height - 10 }}>{shortened(name, MOST_CHARACTERS)}</span>
              </th>
            </Fragment>
          )
        })}
        <Spacer width={gapAfter} />
      </tr>
    </thead>
  )
}
