/** Something measured many times, and what it is held against. */
export interface Figure {
  readonly name: string
  readonly unit: 'ms' | 'MB' | 'KB' | 'bytes'
  readonly values: readonly number[]
  /** The time that the processor spent on it, which a busy machine changes least. */
  readonly processorMs?: readonly number[]
  /** The same where there is less to do, in the processor's time if that is known: the ratio is that of the medians. */
  readonly baseline?: readonly number[]
  readonly target?: Target
}

/** Not to be exceeded. */
export interface Target {
  readonly of: 'p95' | 'ratio'
  readonly most: number
}

export interface FigureTable {
  readonly title: string
  /** What the ratios are to. */
  readonly baseline: string
  readonly figures: readonly Figure[]
}

/** @param share 0.5 = the median; of the values as they are, nothing in between */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.round(share * (values.length - 1))] ?? Number.NaN
}

/** The table as text: median, p95, the baseline's median, the ratio, the processor's time, the target and whether it is met. */
export function tableText({ title, baseline, figures }: FigureTable): string {
  const head = [title, 'median', 'p95', 'processor', baseline, 'ratio', 'target', '']
  const rows = [head, ...figures.map(cellsOf)]
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
  return `${[lines[0], '-'.repeat(widths.reduce((sum, width) => sum + width + 2, 0)), ...lines.slice(1)].join('\n')}\n`
}

function cellsOf({ name, unit, values, processorMs, baseline, target }: Figure): string[] {
  const [median, p95] = [quantile(values, 0.5), quantile(values, 0.95)]
  const base = baseline === undefined ? null : quantile(baseline, 0.5)
  const ratio = base === null ? null : quantile(processorMs ?? values, 0.5) / base
  const against = target?.of === 'ratio' ? ratio : p95
  return [
    name,
    `${amount(median)} ${unit}`,
    values.length < 2 ? '' : amount(p95),
    processorMs === undefined ? '' : amount(quantile(processorMs, 0.5)),
    base === null ? '' : amount(base),
    ratio === null ? '' : ratio.toFixed(2),
    target === undefined ? '' : `${target.of} ≤ ${target.most}`,
    target === undefined || against === null ? '' : against <= target.most ? 'met' : 'missed',
  ]
}

function amount(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1)
}
