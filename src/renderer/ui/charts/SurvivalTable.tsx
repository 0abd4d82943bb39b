import { Table } from '@mantine/core'
import { formatShare } from '../../../shared/i18n/format'
import { formatNumber } from '../../../shared/i18n/kit'
import classes from './SurvivalPlot.module.css'
import { pointsOf, type SurvivalPoint, type SurvivalSeries } from './survivalPoints'
import { UNIT_WORDS } from './unitWords'

interface SurvivalTableProps {
  readonly label: string
  readonly series: readonly SurvivalSeries[]
}

const NUMBERS = ['Watched then', 'Still good', `${formatShare(0.95)} limits`, 'Learned curve']

/** Everything a `SurvivalPlot` shows, in words and numbers. */
export function SurvivalTable({ label, series }: SurvivalTableProps) {
  return (
    <Table.ScrollContainer minWidth={580}>
      <Table className={classes.table} verticalSpacing={5} fz="sm" aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Wear</Table.Th>
            <Table.Th>What happened</Table.Th>
            {NUMBERS.map((title) => (
              <Table.Th key={title} ta="right">
                {title}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        {series.map((each) => (
          <SeriesRows key={each.id} series={each} />
        ))}
      </Table>
    </Table.ScrollContainer>
  )
}

function SeriesRows({ series }: { readonly series: SurvivalSeries }) {
  const points = pointsOf(series)
  return (
    <Table.Tbody>
      <Table.Tr>
        <Table.Th colSpan={2 + NUMBERS.length} scope="rowgroup">
          {series.name}
        </Table.Th>
      </Table.Tr>
      {points.length === 0 ? (
        <Table.Tr>
          <Table.Td colSpan={2 + NUMBERS.length} c="dimmed">
            Nothing is recorded of their use yet.
          </Table.Td>
        </Table.Tr>
      ) : null}
      {points.map((point, index) => (
        <Table.Tr key={`${point.wear} ${String(index)}`}>
          <Table.Td>{UNIT_WORDS[series.unit].short(point.wear)}</Table.Td>
          <Table.Td>{happened(point)}</Table.Td>
          <Table.Td ta="right">{point.atRisk ?? '–'}</Table.Td>
          <Table.Td ta="right" fw={600}>
            {formatShare(point.share)}
          </Table.Td>
          <Table.Td ta="right">{limitsText(point)}</Table.Td>
          <Table.Td ta="right">{point.fitted === null ? '–' : formatShare(point.fitted)}</Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  )
}

function happened({ wornOut, inUse }: SurvivalPoint): string {
  if (wornOut > 0) return wornOut === 1 ? 'Worn out' : `${wornOut} worn out`
  return inUse ? 'Still in use' : 'Gone for another reason'
}

function limitsText({ limits }: SurvivalPoint): string {
  return limits ? limits.map((limit) => formatNumber(limit * 100)).join('–') : '–'
}
