import Papa from 'papaparse'
import { t } from '../i18n/texts'

/** A row of a CSV file. */
export interface CsvRow {
  /** Where it begins in the file; the header is line 1. */
  readonly line: number
  /** The text under a column, trimmed; '' when there is none. */
  cell(column: string | null): string
}

export interface CsvTable {
  /** Every column under a name of its own. */
  readonly columns: readonly string[]
  readonly rows: readonly CsvRow[]
  readonly errors: readonly CsvProblem[]
}

/** What is wrong where, in a sentence. */
export interface CsvProblem {
  readonly line: number
  readonly message: string
}

/**
 * Reads delimited text whose first line names the columns; comma, semicolon, tab and bar are told
 * apart by themselves. Empty lines are passed over. Cells that were written as text on purpose
 * (`'=…`, see csvExport.ts) come back without the mark.
 */
export function readCsvTable(text: string): CsvTable {
  const clean = text.replace(/^\uFEFF/, '')
  const rows: { line: number; cells: readonly string[] }[] = []
  const errors: CsvProblem[] = []
  let line = 1
  let readTo = 0
  Papa.parse<string[]>(clean, {
    step: ({ data, meta, errors: found }) => {
      const broken = found.find(({ type }) => type === 'Quotes')
      if (broken) errors.push({ line, message: t.record.csv.strayQuote })
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data })
      line += lineBreaksIn(clean.slice(readTo, meta.cursor))
      readTo = meta.cursor
    },
  })
  const [header, ...body] = rows
  const columns = distinct((header?.cells ?? []).map((name) => name.trim()))
  const indexOf = new Map(columns.map((name, index) => [name, index]))
  return {
    columns,
    errors,
    rows: body.map(({ line: at, cells }) => ({
      line: at,
      cell: (column) => {
        const index = column === null ? undefined : indexOf.get(column)
        return index === undefined ? '' : plainText(cells[index] ?? '').trim()
      },
    })),
  }
}

function plainText(cell: string): string {
  return /^'+[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell
}

function lineBreaksIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}

function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.map((name, index) => {
    const plain = name === '' ? t.record.csv.nthColumn({ place: index + 1 }) : name
    let own = plain
    for (let copy = 2; seen.has(own); copy++) own = `${plain} (${copy})`
    seen.add(own)
    return own
  })
}
