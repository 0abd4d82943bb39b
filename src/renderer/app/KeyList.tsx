import { Kbd, Table, Title } from '@mantine/core'
import { Fragment } from 'react'
import { t } from '../../shared/i18n/texts'
import { type Command, commandsEverywhere, useCommandsOfScreen } from './commands'
import { type Keys, keyCaps, onMac } from './keys'

/** Every key there is, by where it works. */
export function KeyList() {
  const byPlace = Map.groupBy([...useCommandsOfScreen(), ...commandsEverywhere()], ({ where }) => where)
  return [...byPlace].map(([where, commands]) => (
    <Fragment key={where}>
      <Title order={3} size="sm" c="dimmed" mt="sm" mb={4}>
        {where}
      </Title>
      <Table verticalSpacing={6}>
        <Table.Tbody>{commands.map(row)}</Table.Tbody>
      </Table>
    </Fragment>
  ))
}

function row({ id, label, keys }: Command) {
  return (
    <Table.Tr key={id}>
      <Table.Th fw={400}>{label}</Table.Th>
      <Table.Td ta="right">
        {keys.map((key, index) => (
          <Fragment key={key}>
            {index > 0 ? ` ${t.shell.keys.or} ` : null}
            <KeyCaps keys={key} />
          </Fragment>
        ))}
      </Table.Td>
    </Table.Tr>
  )
}

function KeyCaps({ keys }: { readonly keys: Keys }) {
  return keyCaps(keys, onMac).map((cap) => <Kbd key={cap}>{cap}</Kbd>)
}
