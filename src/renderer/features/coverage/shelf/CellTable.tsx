import { Button, Select, Table, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { sentence } from '../../../../shared/i18n/format'
import { formatNumber } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import { shareWords } from '../words'
import type { HeatMapData } from './arrange'
import { type CellLine, type CellOrder, type CellSort, linesOf, sortLines } from './cells'
import classes from './shelf.module.css'

const PAGE = 100

const COLUMNS: readonly { readonly sort: Exclude<CellSort, 'gap'>; readonly isNumber?: boolean }[] = [
  { sort: 'scenario' },
  { sort: 'share', isNumber: true },
  { sort: 'device' },
  { sort: 'score', isNumber: true },
]

interface CellTableProps {
  readonly map: HeatMapData
  readonly names: ReadonlyMap<string, string>
}

/** Everything the map shows, in words and numbers. */
export function CellTable({ map, names }: CellTableProps) {
  const [scenario, setScenario] = useState<string | null>(null)
  const [order, setOrder] = useState<CellOrder>({ sort: 'gap', reversed: false })
  const [shown, setShown] = useState(PAGE)
  const lines = useMemo(() => linesOf(map, names), [map, names])
  const sorted = useMemo(() => sortLines(lines, order), [lines, order])
  const matching = sorted.filter((line) => scenario === null || line.scenario === scenario)
  const more = Math.min(PAGE, matching.length - shown)
  return (
    <>
      <Select
        label={t.coverage.table.columns.scenario}
        placeholder={t.coverage.table.allPlaceholder}
        w={240}
        mb="sm"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t.coverage.table.allScenarios }}
        data={map.rows.map((row) => ({ value: row.scenario, label: row.name }))}
        value={scenario}
        onChange={setScenario}
      />
      <Table.ScrollContainer minWidth={620}>
        <Table verticalSpacing={6} fz="sm" aria-label={t.coverage.table.label}>
          <Table.Thead>
            <Table.Tr>
              {COLUMNS.map(({ sort, isNumber }) => (
                <Table.Th
                  key={sort}
                  ta={isNumber ? 'right' : 'left'}
                  aria-sort={order.sort === sort ? (order.reversed ? 'descending' : 'ascending') : 'none'}
                >
                  <UnstyledButton
                    className={classes.sort}
                    onClick={() => setOrder({ sort, reversed: order.sort === sort && !order.reversed })}
                  >
                    {t.coverage.table.columns[sort]}
                    {order.sort === sort ? <SortArrow reversed={order.reversed} /> : null}
                  </UnstyledButton>
                </Table.Th>
              ))}
              <Table.Th>{t.coverage.table.columns.because}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>{matching.slice(0, shown).map(row)}</Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {more > 0 ? (
        <Button variant="default" mt="sm" onClick={() => setShown(shown + PAGE)}>
          {t.coverage.table.showMore({ more: formatNumber(more), of: formatNumber(matching.length) })}
        </Button>
      ) : null}
    </>
  )
}

function SortArrow({ reversed }: { readonly reversed: boolean }) {
  const Arrow = reversed ? IconArrowDown : IconArrowUp
  return <Arrow size={13} aria-hidden />
}

function row({ scenario, scenarioName, share, device, deviceName, score, text }: CellLine) {
  return (
    <Table.Tr key={`${scenario} ${device}`}>
      <Table.Th fw={500}>{scenarioName}</Table.Th>
      <Table.Td ta="right">{shareWords(share)}</Table.Td>
      <Table.Td>
        <Link to="/collection/$id" params={{ id: device }} className={classes.link}>
          {deviceName}
        </Link>
      </Table.Td>
      <Table.Td ta="right" fw={600}>
        {score === null ? '–' : Math.round(score)}
      </Table.Td>
      <Table.Td c="dimmed">
        {score === null ? t.coverage.table.cannotBeTaken({ reason: text }) : sentence(text)}
      </Table.Td>
    </Table.Tr>
  )
}
