import { Button, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { formatShare } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import type { Scenario } from '../../../shared/scenarios/scenario'
import { useChannel } from '../../app/api'
import { useUndoableCommand } from '../../app/undo'
import { FoldButton } from './FoldButton'
import classes from './LearnedPanel.module.css'
import { byOthersInWords, groundsInWords, isTelling } from './learnedWords'
import { Section } from './Section'

/** What the owner's choices and ratings have taught for this scenario, and the way back. */
export function LearnedPanel({ scenario }: { readonly scenario: Scenario }) {
  const [open, setOpen] = useState(false)
  const words = t.today.learned
  return (
    <Section title={words.title}>
      <FoldButton open={open} onToggle={() => setOpen(!open)}>
        {open ? words.hide : words.show({ scenario: scenario.name })}
      </FoldButton>
      {open ? <Learned scenario={scenario} /> : null}
    </Section>
  )
}

function Learned({ scenario: { id, name } }: { readonly scenario: Scenario }) {
  const { data } = useChannel('learning.get', { scenario: id })
  const reset = useUndoableCommand('learning.reset')
  if (!data) return null
  const shifts = data.shifts.filter(isTelling)
  const words = t.today.learned
  return (
    <>
      <Text size="sm" c="dimmed" my={4}>
        {groundsInWords(data)}
      </Text>
      {shifts.length > 0 ? (
        <Table verticalSpacing={5} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.columns.criterion}</Table.Th>
              <Table.Th ta="right">{words.columns.designed}</Table.Th>
              <Table.Th ta="right">{words.columns.forYou}</Table.Th>
              <Table.Th>{words.columns.because}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shifts.map(({ criterion, designed, learned, spread, evidence }) => (
              <Table.Tr key={criterion}>
                <Table.Th fw={500}>{t.ui.criteria[criterion]}</Table.Th>
                <Table.Td ta="right">{formatShare(designed)}</Table.Td>
                <Table.Td
                  ta="right"
                  title={words.giveOrTake({ share: formatShare(spread) })}
                  className={classes.share}
                >
                  <b>{formatShare(learned)}</b> {learned > designed ? '↑' : '↓'}
                </Table.Td>
                <Table.Td c="dimmed">
                  {(evidence.length > 0 ? evidence : [byOthersInWords(learned > designed)]).map((text) => (
                    <div key={text}>{text}</div>
                  ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
      {data.observations > 0 ? (
        <Group mt={6}>
          <Button
            variant="default"
            size="compact-sm"
            loading={reset.pending}
            onClick={() => void reset.run({ scenario: id })}
          >
            {words.reset({ scenario: name })}
          </Button>
        </Group>
      ) : null}
    </>
  )
}
