import { formatHours } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
import type { FitMemoryRow } from '../../../../shared/parts/fitViews'
import { productName } from '../../../../shared/parts/part'
import { EARS } from '../../../../shared/parts/sides'
import { EarCell } from './EarCell'
import classes from './fit.module.css'

interface FitRowProps {
  readonly device: string
  readonly row: FitMemoryRow
}

/** One tip product: what the measures say, and what was found in each ear. */
export function FitRow({ device, row }: FitRowProps) {
  const { product, measured, usualMinutes } = row
  return (
    <tr>
      <th scope="row">
        <span className={classes.name}>{productName(product)}</span>
        {measured.text === '' ? null : <span className={classes.small}>{measured.text}</span>}
        {usualMinutes === null ? null : (
          <span className={classes.small}>
            {t.collection.fit.usualSession({ length: formatHours(usualMinutes / 60) })}
          </span>
        )}
      </th>
      {EARS.map((ear) => (
        <td key={ear}>
          <EarCell device={device} product={product} ear={ear} row={row} />
        </td>
      ))}
    </tr>
  )
}
