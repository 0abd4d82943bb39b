import { Button, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { Source } from '../../../shared/gear/source'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
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
    <SettingsSection title={t.settings.sources.title} intro={t.settings.sources.intro}>
      {sources.length === 0 ? (
        <Text c="dimmed">{t.settings.sources.none}</Text>
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
                      aria-label={t.settings.sources.editNamed({ name: source.name })}
                      onClick={() => setEditing(source)}
                    >
                      {t.common.edit}
                    </Button>
                    <Button
                      variant="subtle"
                      color="gray"
                      size="compact-sm"
                      aria-label={t.settings.sources.removeNamed({ name: source.name })}
                      onClick={() => void remove.run({ id: source.id })}
                    >
                      {t.common.remove}
                    </Button>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Button variant="default" w="fit-content" onClick={() => setEditing('new')}>
        {t.settings.sources.add}
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
    plugs.length > 0 ? t.common.listed({ items: plugs.map(plugWords) }) : '',
    volts.length > 0 ? t.settings.sources.upTo({ volts: formatNumber(Math.max(...volts), 2) }) : '',
    bluetooth ? 'Bluetooth' : '',
    drivesElectrostatic ? t.settings.sources.electrostatic : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
