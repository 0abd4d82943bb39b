import { Button, Table } from '@mantine/core'
import { Fragment, useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { Suggestion } from '../../../shared/suggest/types'
import { useDeviceName } from '../../ui/names'
import { WhyFacts } from '../../ui/WhyFacts'
import { FoldButton } from './FoldButton'
import { Section } from './Section'

interface ExcludedProps {
  readonly excluded: Suggestion['excluded']
  /** There is nothing else to choose from. */
  readonly startOpen: boolean
  readonly onShowAnyway: (device: string) => void
}

/** What was ruled out, folded, each with its reasons. */
export function Excluded({ excluded, startOpen, onShowAnyway }: ExcludedProps) {
  const [chosen, setChosen] = useState<boolean | null>(null)
  const open = chosen ?? startOpen
  const nameOf = useDeviceName()
  const words = t.today.ruledOut
  if (excluded.length === 0) return null
  return (
    <Section title={words.title}>
      <FoldButton open={open} onToggle={() => setChosen(!open)}>
        {open ? words.hide : words.show({ count: excluded.length })}
      </FoldButton>
      {open ? (
        <Table verticalSpacing={7} mt={4}>
          <Table.Tbody>
            {excluded.map(({ device, reasons }) => (
              <Table.Tr key={device}>
                <Table.Th fw={500} w="26%">
                  {nameOf(device)}
                </Table.Th>
                <Table.Td c="dimmed" fz="sm" lh={1.4}>
                  {reasons.map(({ veto, text, facts }) => (
                    <Fragment key={veto}>
                      {text} <WhyFacts facts={facts} about={text} />{' '}
                    </Fragment>
                  ))}
                </Table.Td>
                <Table.Td ta="right" w="1%">
                  <Button variant="subtle" size="compact-sm" onClick={() => onShowAnyway(device)}>
                    {words.showAnyway}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
    </Section>
  )
}
