import { Table, Text } from '@mantine/core'
import { formatShare, sentence } from '../../../shared/i18n/format'
import type { Term } from '../../../shared/suggest/types'
import { CRITERION_NAMES } from '../../ui/criterionNames'
import { WhyFacts } from '../../ui/WhyFacts'

interface TermTableProps {
  readonly terms: readonly Term[]
  readonly score: number
}

/** The whole sum behind a score, largest term first. */
export function TermTable({ terms, score }: TermTableProps) {
  return (
    <Table.ScrollContainer minWidth={460} mt="xs">
      <Table verticalSpacing={5} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Criterion</Table.Th>
            <Table.Th ta="right">Weight</Table.Th>
            <Table.Th ta="right">Suits</Table.Th>
            <Table.Th ta="right">Points</Table.Th>
            <Table.Th>Because</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{terms.toSorted((a, b) => b.points - a.points).map(row)}</Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th colSpan={3}>Score</Table.Th>
            <Table.Td ta="right" fw={700}>
              {score.toFixed(1)}
            </Table.Td>
            <Table.Td />
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  )
}

function row({ criterion, weight, utility, points, text, facts, assumed }: Term) {
  return (
    <Table.Tr key={criterion}>
      <Table.Th fw={500}>{CRITERION_NAMES[criterion]}</Table.Th>
      <Table.Td ta="right">{formatShare(weight)}</Table.Td>
      <Table.Td ta="right">{formatShare(utility)}</Table.Td>
      <Table.Td ta="right">{points.toFixed(1)}</Table.Td>
      <Table.Td>
        {sentence(text)}
        {assumed ? (
          <Text span size="xs" c="dimmed">
            {' '}
            (assumed for this kind)
          </Text>
        ) : null}{' '}
        <WhyFacts facts={facts} about={CRITERION_NAMES[criterion]} />
      </Table.Td>
    </Table.Tr>
  )
}
