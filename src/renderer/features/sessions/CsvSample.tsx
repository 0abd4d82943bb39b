import { ScrollArea, Table, Text } from '@mantine/core'
import { formatDateTime, formatSeconds } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import type { SessionFields } from '../../../shared/sessions/session'
import { useDeviceName, useScenarioName } from '../../ui/names'

interface CsvSampleProps {
  readonly sessions: readonly SessionFields[]
  readonly zone: string
}

const SHOWN = 5

/** The first rows as they would be written. */
export function CsvSample({ sessions, zone }: CsvSampleProps) {
  const nameOf = useDeviceName()
  const nameOfScenario = useScenarioName()
  const { csv } = t.sessions
  if (sessions.length === 0) return <Text size="sm">{csv.noneReadable}</Text>
  return (
    <ScrollArea type="auto">
      <Table fz="sm" verticalSpacing={4} aria-label={csv.sample}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{csv.columns.device}</Table.Th>
            <Table.Th>{csv.columns.start}</Table.Th>
            <Table.Th>{csv.length}</Table.Th>
            <Table.Th>{csv.columns.scenario}</Table.Th>
            <Table.Th>{csv.columns.notes}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sessions.slice(0, SHOWN).map(({ device, startAt, endAt, scenario, notes }) => (
            <Table.Tr key={`${device} ${startAt}`}>
              <Table.Td>{nameOf(device)}</Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{formatDateTime(startAt, zone)}</Table.Td>
              <Table.Td>{endAt === null ? csv.running : formatSeconds(endAt - startAt)}</Table.Td>
              <Table.Td>{scenario === null ? '' : nameOfScenario(scenario)}</Table.Td>
              <Table.Td maw={200}>
                <Text size="sm" truncate>
                  {notes}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  )
}
