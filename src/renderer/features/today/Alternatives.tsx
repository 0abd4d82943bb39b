import { Table, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { sentences } from '../../../shared/i18n/format'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import type { Ranked } from '../../../shared/suggest/types'
import { useDeviceName } from '../../ui/names'
import classes from './Alternatives.module.css'
import { FoldButton } from './FoldButton'
import { LockButton } from './LockButton'
import { Section } from './Section'
import { StartButton } from './StartButton'

const SHOWN = 5

interface AlternativesProps {
  readonly others: readonly Ranked[]
  /** How many suit less well than these and are left out. */
  readonly more: number
  readonly scenario: string
  /** Starting one of these says something about the pick. */
  readonly onChoose: (device: string) => Promise<void>
  readonly onKeep: (device: string) => void
}

/** What else would do, and why it is not first. */
export function Alternatives({ others, more, scenario, onChoose, onKeep }: AlternativesProps) {
  const [all, setAll] = useState(false)
  const nameOf = useDeviceName()
  const words = t.today.others
  if (others.length === 0) return null
  const shown = all ? others : others.slice(0, SHOWN)
  return (
    <Section title={words.title}>
      <Table className={classes.table} verticalSpacing={7}>
        <Table.Thead className={classes.head}>
          <Table.Tr>
            <Table.Th>{words.columns.device}</Table.Th>
            <Table.Th>{words.columns.bar}</Table.Th>
            <Table.Th>{words.columns.score}</Table.Th>
            <Table.Th>{words.columns.whyNotFirst}</Table.Th>
            <Table.Th>{words.columns.keepOrStart}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map(({ device, score, whyNotFirst, overridden }) => (
            <Table.Tr key={device}>
              <Table.Td className={classes.name}>
                <Link to="/collection/$id" params={{ id: device }}>
                  {nameOf(device)}
                </Link>
              </Table.Td>
              <Table.Td className={classes.bar}>
                <div className={classes.track}>
                  <i style={{ width: `${score}%` }} />
                </div>
              </Table.Td>
              <Table.Td className={classes.score}>{formatNumber(score)}</Table.Td>
              <Table.Td c="dimmed" fz="sm" lh={1.4}>
                {sentences([whyNotFirst, ...overridden].filter((text) => text !== null))}
              </Table.Td>
              <Table.Td className={classes.start}>
                <div>
                  <LockButton name={nameOf(device)} on={false} onToggle={() => onKeep(device)} />
                  <StartButton
                    device={device}
                    scenario={scenario}
                    name={nameOf(device)}
                    compact
                    onChoose={onChoose}
                    variant="subtle"
                    size="compact-sm"
                  />
                </div>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {others.length > SHOWN ? (
        <FoldButton open={all} onToggle={() => setAll(!all)}>
          {all ? words.fewer : words.more({ count: others.length - SHOWN })}
        </FoldButton>
      ) : null}
      {all && more > 0 ? (
        <Text size="sm" c="dimmed" mt={6}>
          {words.lessWell({ count: more })}
        </Text>
      ) : null}
    </Section>
  )
}
