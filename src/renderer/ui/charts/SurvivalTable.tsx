import { Table } from '@mantine/core'
import { formatShare } from '../../../shared/i18n/format'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import classes from './SurvivalPlot.module.css'
import { pointsOf, type SurvivalPoint, type SurvivalSeries } from './survivalPoints'
import { UNIT_WORDS } from './unitWords'

interface SurvivalTableProps {
  readonly label: string
  readonly series: readonly SurvivalSeries[]
}

/** The columns of numbers, after the two of words. */
function numberTitles(): readonly string[] {
  const { watched, stillGood, limits, learned } = t.ui.charts.survival.columns
  return [watched, stillGood, limits({ confidence: formatShare(0.95) }), learned]
}

const COLUMNS = 6

/** Everything a `SurvivalPlot` shows, in words and numbers. */
export function SurvivalTable({ label, series }: SurvivalTableProps) {
  return (
    <Table.ScrollContainer minWidth={580}>
      <Table className={classes.table} verticalSpacing={5} fz="sm" aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.ui.charts.survival.columns.wear}</Table.Th>
            <Table.Th>{t.ui.charts.survival.columns.happened}</Table.Th>
            {numberTitles().map((title) => (
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
        <Table.Th colSpan={COLUMNS} scope="rowgroup">
          {series.name}
        </Table.Th>
      </Table.Tr>
      {points.length === 0 ? (
        <Table.Tr>
          <Table.Td colSpan={COLUMNS} c="dimmed">
            {t.ui.charts.survival.nothingRecorded}
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
  const words = t.ui.charts.survival
  if (wornOut > 0) return words.wornOut({ count: wornOut })
  return inUse ? words.inUse : words.gone
}

function limitsText({ limits }: SurvivalPoint): string {
  return limits ? limits.map((limit) => formatNumber(limit * 100)).join('–') : '–'
}
