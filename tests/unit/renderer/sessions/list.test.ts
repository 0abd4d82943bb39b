import { describe, expect, it } from 'vitest'
import { linesByDay } from '../../../../src/renderer/features/sessions/dayGroups'
import {
  extendedTo,
  NOTHING_SELECTED,
  toggled,
  whyNotMerge,
} from '../../../../src/renderer/features/sessions/selection'
import { sessionFieldsSchema } from '../../../../src/shared/sessions/session'
import type { SessionRow } from '../../../../src/shared/sessions/views'
import { localDateOf } from '../../../../src/shared/time'

const HOUR = 3600
const NOON = 1_800_000_000

function row(id: number, startAt: number, hours: number | null, device = 'er4xr'): SessionRow {
  const endAt = hours === null ? null : startAt + hours * HOUR
  return { ...sessionFieldsSchema.parse({ device, startAt, endAt }), id, on: localDateOf(startAt, 'UTC') }
}

describe('sessions by day', () => {
  const today = row(3, NOON, null)
  const earlier = row(2, NOON - 2 * HOUR, 1.5)
  const yesterday = row(1, NOON - 26 * HOUR, 2)

  it('heads each local day with its total, a running session counted up to now', () => {
    const lines = linesByDay([today, earlier, yesterday], false, NOON + HOUR)
    expect(lines.filter(({ kind }) => kind === 'day')).toEqual([
      { kind: 'day', on: today.on, seconds: 2.5 * HOUR, complete: true },
      { kind: 'day', on: yesterday.on, seconds: 2 * HOUR, complete: true },
    ])
    expect(lines).toHaveLength(5)
  })

  it('does not call the total of the last day complete while more is to come', () => {
    const days = linesByDay([today, earlier, yesterday], true, NOON).filter((line) => line.kind === 'day')
    expect(days.map(({ complete }) => complete)).toEqual([true, false])
  })
})

describe('ticking sessions', () => {
  it('extends from the last ticked one with shift, in either direction', () => {
    const anchored = toggled(NOTHING_SELECTED, 4)
    expect([...extendedTo(anchored, 2, [5, 4, 3, 2, 1]).ids].sort()).toEqual([2, 3, 4])
    expect([...extendedTo(anchored, 5, [5, 4, 3, 2, 1]).ids].sort()).toEqual([4, 5])
  })

  it('ticks one when nothing was ticked before', () => {
    expect([...extendedTo(NOTHING_SELECTED, 2, [3, 2, 1]).ids]).toEqual([2])
  })
})

describe('merging', () => {
  const first = row(1, NOON, 1)
  const second = row(2, NOON + 2 * HOUR, 1)
  const third = row(3, NOON + 4 * HOUR, 1)
  const all = [third, second, first]

  it('takes neighbours of one device', () => {
    expect(whyNotMerge([first, second], all)).toBeNull()
  })

  it('says why it takes no others', () => {
    expect(whyNotMerge([first], all)).toMatch(/two or more/)
    expect(whyNotMerge([first, third], all)).toMatch(/lies between/)
    expect(whyNotMerge([first, row(4, NOON, 1, 'hd600')], all)).toMatch(/one device/)
    expect(whyNotMerge([first, row(5, NOON + 9 * HOUR, null)], all)).toMatch(/running/)
  })
})
