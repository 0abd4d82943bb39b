import { describe, expect, it } from 'vitest'
import { firstEntries, weeksAhead } from '../../../../src/renderer/features/agenda/weeks'
import type { AgendaDay, AgendaEntry } from '../../../../src/shared/care/agenda'

const WEDNESDAY = '2026-11-18'
const NOTHING_SHOWN = new Set<string>()

function entry(key: string, on: string): AgendaEntry {
  return {
    key,
    kind: 'clean',
    subject: { part: key, device: null, slot: null, side: null, meter: null, product: null },
    title: `Clean ${key}`,
    deviceName: null,
    state: 'due',
    on,
    lowOn: null,
    highOn: null,
    why: '',
    thenEvery: null,
  }
}

function day(on: string, ...keys: string[]): AgendaDay {
  return { on, entries: keys.map((key) => entry(key, on)) }
}

const weeks = weeksAhead(
  [day('2026-11-18', 'a', 'b'), day('2026-11-20', 'c'), day('2026-11-24', 'd', 'e')],
  WEDNESDAY,
  NOTHING_SHOWN,
)

function keysByDay(of: typeof weeks): readonly string[] {
  return of.flatMap(({ days }) => days.map(({ on, entries }) => `${on} ${entries.map(({ key }) => key)}`))
}

describe('the first entries of an agenda', () => {
  it('keep the order of days, and break off within one', () => {
    expect(keysByDay(firstEntries(weeks, 4))).toEqual(['2026-11-18 a,b', '2026-11-20 c', '2026-11-24 d'])
  })

  it('leave no week and no day without an entry', () => {
    expect(keysByDay(firstEntries(weeks, 3))).toEqual(['2026-11-18 a,b', '2026-11-20 c'])
    expect(firstEntries(weeks, 0)).toEqual([])
    expect(firstEntries(weeks, -25)).toEqual([])
  })

  it('are all of them when there is room', () => {
    expect(firstEntries(weeks, 5)).toEqual(weeks)
    expect(firstEntries(weeks, 25)).toEqual(weeks)
  })
})
