import { Button, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { Source } from '../../../shared/gear/source'
import { useChannel } from '../../app/api'
import { useUndoableCommand } from '../../app/undo'
import { plugWords } from '../../ui/plugWords'
import { SettingsSection } from './SettingsSection'
import { SourceForm } from './SourceForm'

/** What the owner drives headphones with. */
export function Sources() {
  const sources = useChannel('sources.list', {}).data ?? []
  const remove = useUndoableCommand('sources.remove')
  const [editing, setEditing] = useState<Source | 'new' | null>(null)
  return (
    <SettingsSection
      title="Sources"
      intro="Phones, dongles, players and amplifiers. They decide what can be driven, and how far."
    >
      {sources.length === 0 ? (
        <Text c="dimmed">None yet. Until then a plain phone dongle with 1 V is assumed.</Text>
      ) : (
        <Table verticalSpacing={6}>
          <Table.Tbody>
            {sources.map((source) => (
              <Table.Tr key={source.id}>
                <Table.Th fw={500}>{source.name}</Table.Th>
                <Table.Td c="dimmed">{sourceInWords(source)}</Table.Td>
                <Table.Td>
                  <Group gap={4} justify="flex-end" wrap="nowrap">
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={`Edit ${source.name}`}
                      onClick={() => setEditing(source)}
                    >
                      Edit
                    </Button>
                    <Button
                      variant="subtle"
                      color="gray"
                      size="compact-sm"
                      aria-label={`Remove ${source.name}`}
                      onClick={() => void remove.run({ id: source.id })}
                    >
                      Remove
                    </Button>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Button variant="default" w="fit-content" onClick={() => setEditing('new')}>
        Add a source
      </Button>
      {editing === null ? null : (
        <SourceForm source={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </SettingsSection>
  )
}

function sourceInWords({ outputs, bluetooth, drivesElectrostatic }: Source): string {
  const volts = outputs.map(({ maxVoltageV }) => maxVoltageV).filter((value) => value !== null)
  const plugs = outputs.map(({ plug }) => plug).filter((plug) => plug !== null)
  return [
    plugs.map(plugWords).join(', '),
    volts.length > 0 ? `up to ${Math.max(...volts)} V` : '',
    bluetooth ? 'Bluetooth' : '',
    drivesElectrostatic ? 'electrostatic' : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
