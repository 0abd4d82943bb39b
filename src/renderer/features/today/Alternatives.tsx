import { Table, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { sentence } from '../../../shared/i18n/format'
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
  if (others.length === 0) return null
  const shown = all ? others : others.slice(0, SHOWN)
  return (
    <Section title="Also considered">
      <Table className={classes.table} verticalSpacing={7}>
        <Table.Thead className={classes.head}>
          <Table.Tr>
            <Table.Th>Device</Table.Th>
            <Table.Th>Score as a bar</Table.Th>
            <Table.Th>Score</Table.Th>
            <Table.Th>Why not first</Table.Th>
            <Table.Th>Keep or start</Table.Th>
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
              <Table.Td className={classes.score}>{Math.round(score)}</Table.Td>
              <Table.Td c="dimmed" fz="sm" lh={1.4}>
                {[whyNotFirst, ...overridden]
                  .filter((text) => text !== null)
                  .map(sentence)
                  .join(' ')}
              </Table.Td>
              <Table.Td className={classes.start}>
                <div>
                  <LockButton what={`the ${nameOf(device)}`} on={false} onToggle={() => onKeep(device)} />
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
          {all ? 'Show fewer' : `Show ${others.length - SHOWN} more`}
        </FoldButton>
      ) : null}
      {all && more > 0 ? (
        <Text size="sm" c="dimmed" mt={6}>
          {more === 1 ? 'One more suits less well.' : `${more} more suit less well.`}
        </Text>
      ) : null}
    </Section>
  )
}
