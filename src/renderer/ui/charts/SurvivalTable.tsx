import { Table } from '@mantine/core'
import { formatNumber, formatShare } from '../format'
import { pointsOf, type SurvivalPoint, type SurvivalSeries } from './survivalPoints'
import { UNIT_WORDS } from './unitWords'

interface SurvivalTableProps {
  readonly label: string
  readonly series: readonly SurvivalSeries[]
}

/** Everything a `SurvivalPlot` shows, in words and numbers. */
export function SurvivalTable({ label, series }: SurvivalTableProps) {
  return (
    <Table.ScrollContainer minWidth={620}>
      <Table verticalSpacing={5} fz="sm" aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>What</Table.Th>
            <Table.Th ta="right">Wear</Table.Th>
            <Table.Th>Happened</Table.Th>
            <Table.Th ta="right">Observed</Table.Th>
            <Table.Th ta="right">Still good</Table.Th>
            <Table.Th ta="right">95 % limits</Table.Th>
            <Table.Th ta="right">Learned curve</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{series.flatMap(rowsOf)}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function rowsOf(series: SurvivalSeries) {
  const points = pointsOf(series)
  if (points.length === 0) return [<QuietRow key={series.id} name={series.name} />]
  return points.map((point, index) => (
    <Table.Tr key={`${series.id} ${String(index)}`}>
      <Table.Th fw={500}>{series.name}</Table.Th>
      <Table.Td ta="right">{UNIT_WORDS[series.unit].short(point.wear)}</Table.Td>
      <Table.Td>{happened(point)}</Table.Td>
      <Table.Td ta="right">{point.atRisk ?? '–'}</Table.Td>
      <Table.Td ta="right" fw={600}>
        {formatShare(point.share)}
      </Table.Td>
      <Table.Td ta="right">{limitsText(point)}</Table.Td>
      <Table.Td ta="right">{point.fitted === null ? '–' : formatShare(point.fitted)}</Table.Td>
    </Table.Tr>
  ))
}

function QuietRow({ name }: { readonly name: string }) {
  return (
    <Table.Tr>
      <Table.Th fw={500}>{name}</Table.Th>
      <Table.Td colSpan={6} c="dimmed">
        Nothing is recorded of their use yet.
      </Table.Td>
    </Table.Tr>
  )
}

function happened({ wornOut, inUse }: SurvivalPoint): string {
  if (wornOut > 0) return wornOut === 1 ? 'Worn out' : `${wornOut} worn out`
  return inUse ? 'Still in use' : 'Gone for another reason'
}

function limitsText({ limits }: SurvivalPoint): string {
  return limits ? limits.map((limit) => formatNumber(limit * 100)).join('–') : '–'
}
