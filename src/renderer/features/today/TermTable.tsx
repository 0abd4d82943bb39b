import { Table, Text } from '@mantine/core'
import { formatShare, sentence } from '../../../shared/i18n/format'
import { numbers } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import type { Term } from '../../../shared/suggest/types'
import { WhyFacts } from '../../ui/WhyFacts'

interface TermTableProps {
  readonly terms: readonly Term[]
  readonly score: number
}

/** The whole sum behind a score, largest term first. */
export function TermTable({ terms, score }: TermTableProps) {
  const words = t.today.terms
  return (
    <Table.ScrollContainer minWidth={460} mt="xs">
      <Table verticalSpacing={5} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.columns.criterion}</Table.Th>
            <Table.Th ta="right">{words.columns.weight}</Table.Th>
            <Table.Th ta="right">{words.columns.suits}</Table.Th>
            <Table.Th ta="right">{words.columns.points}</Table.Th>
            <Table.Th>{words.columns.because}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{terms.toSorted((a, b) => b.points - a.points).map(row)}</Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th colSpan={3}>{words.score}</Table.Th>
            <Table.Td ta="right" fw={700}>
              {tenths(score)}
            </Table.Td>
            <Table.Td />
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  )
}

function tenths(points: number): string {
  return numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(points)
}

function row({ criterion, weight, utility, points, text, facts, assumed }: Term) {
  return (
    <Table.Tr key={criterion}>
      <Table.Th fw={500}>{t.ui.criteria[criterion]}</Table.Th>
      <Table.Td ta="right">{formatShare(weight)}</Table.Td>
      <Table.Td ta="right">{formatShare(utility)}</Table.Td>
      <Table.Td ta="right">{tenths(points)}</Table.Td>
      <Table.Td>
        {sentence(text)}
        {assumed ? (
          <Text span size="xs" c="dimmed">
            {t.today.terms.assumed}
          </Text>
        ) : null}{' '}
        <WhyFacts facts={facts} about={t.ui.criteria[criterion]} />
      </Table.Td>
    </Table.Tr>
  )
}
