import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from '../insights.module.css'

export interface CostColumn<T> {
  readonly title: string
  readonly isNumber?: boolean
  readonly cell: (row: T) => ReactNode
}

interface CostTableProps<T> {
  readonly title: string
  /** The first column names the row. */
  readonly columns: readonly CostColumn<T>[]
  readonly rows: readonly T[]
  readonly keyOf: (row: T) => string
  /** Pixels that the table takes at most; absent = as many as there are. */
  readonly mostWidth?: number
  /** What must be known to read it rightly. */
  readonly notes: readonly (string | null)[]
}

/** A titled table of amounts with its footnotes. */
export function CostTable<T>({ title, columns, rows, keyOf, mostWidth, notes }: CostTableProps<T>) {
  return (
    <section aria-label={title}>
      <h2 className={classes.title}>{title}</h2>
      {rows.length === 0 ? null : (
        <Table.ScrollContainer minWidth={Math.min(560, mostWidth ?? 560)} maw={mostWidth}>
          <Table verticalSpacing={6} fz="sm" aria-label={title}>
            <Table.Thead>
              <Table.Tr>
                {columns.map((column) => (
                  <Table.Th key={column.title} ta={column.isNumber ? 'right' : 'left'}>
                    {column.title}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={keyOf(row)}>
                  {columns.map(({ title: column, isNumber, cell }, index) =>
                    index === 0 ? (
                      <Table.Th key={column} fw={500} scope="row">
                        {cell(row)}
                      </Table.Th>
                    ) : (
                      <Table.Td key={column} ta={isNumber ? 'right' : 'left'}>
                        {cell(row)}
                      </Table.Td>
                    ),
                  )}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {notes.map((note) =>
        note === null ? null : (
          <p key={note} className={classes.note}>
            {note}
          </p>
        ),
      )}
    </section>
  )
}
