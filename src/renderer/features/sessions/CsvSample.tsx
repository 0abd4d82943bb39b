import { ScrollArea, Table, Text } from '@mantine/core'
import { formatDateTime, formatSeconds } from '../../../shared/i18n/format'
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
  if (sessions.length === 0) return <Text size="sm">No line can be read with these columns.</Text>
  return (
    <ScrollArea type="auto">
      <Table fz="sm" verticalSpacing={4} aria-label="The first rows as they would be written">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Device</Table.Th>
            <Table.Th>Start</Table.Th>
            <Table.Th>Length</Table.Th>
            <Table.Th>Scenario</Table.Th>
            <Table.Th>Notes</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sessions.slice(0, SHOWN).map(({ device, startAt, endAt, scenario, notes }) => (
            <Table.Tr key={`${device} ${startAt}`}>
              <Table.Td>{nameOf(device)}</Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{formatDateTime(startAt, zone)}</Table.Td>
              <Table.Td>{endAt === null ? 'running' : formatSeconds(endAt - startAt)}</Table.Td>
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
