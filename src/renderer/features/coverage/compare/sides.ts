import type { Coverage } from '../../../../shared/coverage/views'

interface Asked {
  readonly scenario?: string | undefined
  readonly a?: string | undefined
  readonly b?: string | undefined
}

export interface Sides {
  readonly scenario: string
  readonly a: string
  readonly b: string
}

/**
 * Who is compared in what: as asked, else the best devices of the scenario, else the scenario of most sessions.
 * null = there are not two devices to compare.
 */
export function sidesOf(rows: Coverage['rows'], asked: Asked): Sides | null {
  const row =
    rows.find(({ scenario }) => scenario === asked.scenario) ?? rows.toSorted((a, b) => b.share - a.share)[0]
  if (!row) return null
  const bestFirst = row.cells
    .toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1))
    .map(({ device }) => device)
  const a = asked.a ?? bestFirst.find((device) => device !== asked.b)
  const b = asked.b ?? bestFirst.find((device) => device !== a)
  return a === undefined || b === undefined ? null : { scenario: row.scenario, a, b }
}
