import { Table } from '@mantine/core'
import type { Comparison } from '../../../../shared/compare/views'
import { formatShare, sentence } from '../../../../shared/i18n/format'
import { capitalised } from '../../../../shared/text'
import classes from './compare.module.css'

interface TermTableProps {
  readonly terms: Comparison['terms']
  readonly nameA: string
  readonly nameB: string
}

/** The terms in numbers. */
export function TermTable({ terms, nameA, nameB }: TermTableProps) {
  return (
    <Table.ScrollContainer minWidth={680}>
      <Table verticalSpacing={6} fz="sm" aria-label="Terms">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Criterion</Table.Th>
            <Table.Th ta="right">Weight</Table.Th>
            <Table.Th ta="right">{nameA}</Table.Th>
            <Table.Th ta="right">{nameB}</Table.Th>
            <Table.Th ta="right">Lead</Table.Th>
            <Table.Th>Because</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {terms.map(({ criterion, name, weight, lead, a, b }) => (
            <Table.Tr key={criterion}>
              <Table.Th fw={500}>{capitalised(name)}</Table.Th>
              <Table.Td ta="right">{formatShare(weight)}</Table.Td>
              <Table.Td ta="right">{a.points.toFixed(1)}</Table.Td>
              <Table.Td ta="right">{b.points.toFixed(1)}</Table.Td>
              <Table.Td ta="right" className={classes.lead}>
                {leadWords(lead, nameA, nameB)}
              </Table.Td>
              <Table.Td c="dimmed">
                <div>
                  {nameA}: {sentence(a.text)}
                </div>
                <div>
                  {nameB}: {sentence(b.text)}
                </div>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function leadWords(lead: number, nameA: string, nameB: string): string {
  if (Math.abs(lead) < 0.05) return 'even'
  return `${lead > 0 ? nameA : nameB} +${Math.abs(lead).toFixed(1)}`
}
