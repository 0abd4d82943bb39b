import { Table } from '@mantine/core'
import type { Comparison } from '../../../../shared/compare/views'
import { formatShare, sentence } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
import { capitalised } from '../../../../shared/text'
import { oneDecimal } from '../words'
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
      <Table verticalSpacing={6} fz="sm" aria-label={t.coverage.compare.terms}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.coverage.compare.columns.criterion}</Table.Th>
            <Table.Th ta="right">{t.coverage.compare.columns.weight}</Table.Th>
            <Table.Th ta="right">{nameA}</Table.Th>
            <Table.Th ta="right">{nameB}</Table.Th>
            <Table.Th ta="right">{t.coverage.compare.columns.lead}</Table.Th>
            <Table.Th>{t.coverage.compare.columns.because}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {terms.map(({ criterion, name, weight, lead, a, b }) => (
            <Table.Tr key={criterion}>
              <Table.Th fw={500}>{capitalised(name)}</Table.Th>
              <Table.Td ta="right">{formatShare(weight)}</Table.Td>
              <Table.Td ta="right">{oneDecimal(a.points)}</Table.Td>
              <Table.Td ta="right">{oneDecimal(b.points)}</Table.Td>
              <Table.Td ta="right" className={classes.lead}>
                {leadWords(lead, nameA, nameB)}
              </Table.Td>
              <Table.Td c="dimmed">
                <div>{t.coverage.named({ name: nameA, text: sentence(a.text) })}</div>
                <div>{t.coverage.named({ name: nameB, text: sentence(b.text) })}</div>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function leadWords(lead: number, nameA: string, nameB: string): string {
  if (Math.abs(lead) < 0.05) return t.coverage.compare.even
  return t.coverage.compare.leads({
    device: lead > 0 ? nameA : nameB,
    points: oneDecimal(Math.abs(lead)),
  })
}
