import { Table } from '@mantine/core'
import { t } from '../../../../shared/i18n/texts'
import type { LongevityGroup } from '../../../../shared/longevity/views'
import { SeriesMark } from '../../../ui/charts/SeriesMark'
import { groupName, lifeText, observedText } from './groupWords'
import classes from './longevity.module.css'

/** The counts behind each line, and the two answers to "how long": learned, and seen. */
export function ChosenTable({ chosen }: { readonly chosen: readonly LongevityGroup[] }) {
  const words = t.insights.longevity
  return (
    <Table.ScrollContainer minWidth={500}>
      <Table
        className={classes.counts}
        verticalSpacing={5}
        horizontalSpacing={7}
        fz="sm"
        aria-label={words.counts}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            <Table.Th>{words.line}</Table.Th>
            <Table.Th ta="right">{words.wornOut}</Table.Th>
            <Table.Th ta="right">{words.inUse}</Table.Th>
            <Table.Th ta="right">{words.gone}</Table.Th>
            <Table.Th>{words.halfLearned}</Table.Th>
            <Table.Th>{words.halfSeen}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {chosen.map((group, index) => (
            <Table.Tr key={group.id}>
              <Table.Td w={44}>
                <SeriesMark series={index} />
              </Table.Td>
              <Table.Th fw={500} scope="row">
                {groupName(group)}
              </Table.Th>
              <Table.Td ta="right">{group.wornOut}</Table.Td>
              <Table.Td ta="right">{group.inUse}</Table.Td>
              <Table.Td ta="right">{group.gone}</Table.Td>
              <Table.Td>{lifeText(group)}</Table.Td>
              <Table.Td>{observedText(group)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
