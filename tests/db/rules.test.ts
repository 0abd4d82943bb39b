import { beforeEach, describe, expect, test } from 'vitest'
import { failureOf } from '../../src/main/db/errors'
import { addDevice, addPart, addProduct, at, DAY, HOUR, NOON, openBench, type TestBench } from './support'

let bench: TestBench

beforeEach(() => {
  bench = openBench()
  addDevice(bench, 'er4xr')
  addDevice(bench, 'variations')
  addProduct(bench, 'foam')
  for (const id of ['foam-1', 'foam-2', 'foam-3']) addPart(bench, id, 'foam')
})

const run = (sql: string, ...values: unknown[]) => bench.connection.prepare(sql).run(...values)
const mount = (part: string, device: string, from: number, to: number | null, side = 'both', slot = 'tips') =>
  Number(
    run(
      'INSERT INTO mounts (part_id, device_id, slot, side, from_at, to_at) VALUES (?, ?, ?, ?, ?, ?)',
      part,
      device,
      slot,
      side,
      NOON + from * HOUR,
      to === null ? null : NOON + to * HOUR,
    ).lastInsertRowid,
  )
const listen = (device: string, start: number, end: number | null) =>
  Number(
    run(
      'INSERT INTO sessions (device_id, start_at, end_at) VALUES (?, ?, ?)',
      device,
      NOON + start * HOUR,
      end === null ? null : NOON + end * HOUR,
    ).lastInsertRowid,
  )

/** What the owner reads when the record refuses. */
function refusal(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    const failure = failureOf(error)
    if (failure) return failure.message
    throw error
  }
  return 'allowed'
}
const allowed = (work: () => unknown) => expect(refusal(work)).toBe('allowed')

const PART_BUSY = 'These parts were mounted somewhere else in that time. A pair is on one device at a time.'
const SLOT_BUSY = 'Something else was mounted in that slot in that time. A slot holds one pair at a time.'
const OUTSIDE_LIFE = 'That lies before the pair was opened or after it was retired.'
const DEVICE_BUSY = 'This overlaps another session on the same device. Shorten one of them, or merge them.'
const RETIRED = 'The device was retired by then. Correct the time, or bring the device back first.'

describe('a pair is on one device at a time', () => {
  test.each([
    ['within', 2, 3],
    ['across its start', -1, 2],
    ['across its end', 3, 6],
    ['around it', -1, 9],
    ['open and earlier', -1, null],
    ['open and inside', 3, null],
    ['for the same time', 1, 4],
  ])('a second mount %s is refused', (_, from, to) => {
    mount('foam-1', 'er4xr', 1, 4)
    expect(refusal(() => mount('foam-1', 'variations', from, to))).toBe(PART_BUSY)
  })

  test('touching at either end is allowed', () => {
    mount('foam-1', 'er4xr', 1, 4)
    allowed(() => mount('foam-1', 'variations', 0, 1))
    allowed(() => mount('foam-1', 'variations', 4, null))
  })

  test('behind an open mount nothing fits any more', () => {
    mount('foam-1', 'er4xr', 1, null)
    expect(refusal(() => mount('foam-1', 'variations', 100, 101))).toBe(PART_BUSY)
  })

  test('an edit is held to the same rule', () => {
    mount('foam-1', 'er4xr', 1, 4)
    const later = mount('foam-1', 'variations', 5, 6)
    const move = (from: number) =>
      run('UPDATE mounts SET from_at = ? WHERE id = ?', NOON + from * HOUR, later)
    expect(refusal(() => move(3))).toBe(PART_BUSY)
    allowed(() => move(4))
    mount('foam-2', 'variations', 7, 8, 'both', 'cable')
    expect(
      refusal(() =>
        run("UPDATE mounts SET part_id = 'foam-1', from_at = ? WHERE part_id = 'foam-2'", NOON + 5 * HOUR),
      ),
    ).toBe(PART_BUSY)
  })
})

describe('a slot holds one pair at a time', () => {
  test.each([
    ['both', 'both', SLOT_BUSY],
    ['both', 'left', SLOT_BUSY],
    ['right', 'both', SLOT_BUSY],
    ['left', 'left', SLOT_BUSY],
    ['right', 'right', SLOT_BUSY],
    ['left', 'right', 'allowed'],
    ['right', 'left', 'allowed'],
  ])('%s is worn: %s beside it → %s', (worn, added, verdict) => {
    mount('foam-1', 'er4xr', 0, null, worn)
    expect(refusal(() => mount('foam-2', 'er4xr', 1, 2, added))).toBe(verdict)
  })

  test('one tip left and one right leave no room for a pair, whichever began later', () => {
    mount('foam-1', 'er4xr', 0, 10, 'left')
    mount('foam-2', 'er4xr', 5, 6, 'right')
    expect(refusal(() => mount('foam-3', 'er4xr', 7, 8))).toBe(SLOT_BUSY)
    allowed(() => mount('foam-3', 'er4xr', 10, 11))
  })

  test('other slots and other devices are free, and touching is allowed', () => {
    mount('foam-1', 'er4xr', 0, 4)
    allowed(() => mount('foam-2', 'er4xr', 0, 1, 'both', 'cable'))
    allowed(() => mount('foam-2', 'er4xr', 4, 5))
    allowed(() => mount('foam-3', 'variations', 0, null))
  })

  test.each(['slot', 'side', 'device_id'])('an edit of %s is held to the same rule', (column) => {
    mount('foam-1', 'er4xr', 0, null, 'left')
    const elsewhere = {
      slot: () => mount('foam-2', 'er4xr', 1, 2, 'left', 'cable'),
      side: () => mount('foam-2', 'er4xr', 1, 2, 'right'),
      device_id: () => mount('foam-2', 'variations', 1, 2, 'left'),
    }[column]
    const value = { slot: 'tips', side: 'both', device_id: 'er4xr' }[column]
    const id = elsewhere?.()
    expect(refusal(() => run(`UPDATE mounts SET ${column} = ? WHERE id = ?`, value, id))).toBe(SLOT_BUSY)
  })
})

describe('a pair is worn between its opening and its retirement', () => {
  beforeEach(() => {
    run("UPDATE parts SET opened_on = '2026-11-18', retired_at = ? WHERE id = 'foam-1'", NOON + 10 * HOUR)
  })

  test('not before the first clock on Earth shows the day it was opened', () => {
    const first = (at('2026-11-18T00:00:00+14:00') - NOON) / HOUR
    expect(refusal(() => mount('foam-1', 'er4xr', first - 1 / HOUR, 1))).toBe(OUTSIDE_LIFE)
    allowed(() => mount('foam-1', 'er4xr', first, 1))
  })

  test('not after it was retired, and never left open', () => {
    expect(refusal(() => mount('foam-1', 'er4xr', 9, 11))).toBe(OUTSIDE_LIFE)
    expect(refusal(() => mount('foam-1', 'er4xr', 9, null))).toBe(OUTSIDE_LIFE)
    const id = mount('foam-1', 'er4xr', 9, 10)
    expect(refusal(() => run('UPDATE mounts SET to_at = NULL WHERE id = ?', id))).toBe(OUTSIDE_LIFE)
  })

  test('a life cannot be cut shorter than its mounts', () => {
    mount('foam-1', 'er4xr', 2, 8)
    const message = 'The pair was mounted outside that time. Correct its mounts first.'
    const retire = (hour: number) =>
      run("UPDATE parts SET retired_at = ? WHERE id = 'foam-1'", NOON + hour * HOUR)
    expect(refusal(() => retire(7))).toBe(message)
    allowed(() => retire(8))
    expect(refusal(() => run("UPDATE parts SET opened_on = '2026-11-20' WHERE id = 'foam-1'"))).toBe(message)
    allowed(() => run("UPDATE parts SET opened_on = NULL WHERE id = 'foam-1'"))
  })
})

describe('a device is listened to once at a time', () => {
  test.each([
    [2, 3],
    [0, 2],
    [3, 6],
    [0, 9],
    [0, null],
    [3, null],
  ])('a session from hour %s to %s is refused beside one from 1 to 4', (start, end) => {
    listen('er4xr', 1, 4)
    expect(refusal(() => listen('er4xr', start, end))).toBe(DEVICE_BUSY)
  })

  test('touching sessions and two devices at once are allowed', () => {
    listen('er4xr', 1, 4)
    allowed(() => listen('er4xr', 0, 1))
    allowed(() => listen('er4xr', 4, 5))
    allowed(() => listen('variations', 2, 3))
  })

  test('an edit of the time or the device is held to the same rule', () => {
    listen('er4xr', 1, 4)
    const id = listen('er4xr', 5, 6)
    const other = listen('variations', 2, 3)
    expect(refusal(() => run('UPDATE sessions SET start_at = ? WHERE id = ?', NOON + 3 * HOUR, id))).toBe(
      DEVICE_BUSY,
    )
    expect(refusal(() => run("UPDATE sessions SET device_id = 'er4xr' WHERE id = ?", other))).toBe(
      DEVICE_BUSY,
    )
    allowed(() =>
      run('UPDATE sessions SET start_at = ?, end_at = ? WHERE id = ?', NOON + 4 * HOUR, NOON + 7 * HOUR, id),
    )
  })

  test('one session runs at a time, on whatever device', () => {
    listen('er4xr', 1, null)
    expect(refusal(() => listen('variations', 2, null))).toBe(
      'Another session is running. Stop it first; one session runs at a time.',
    )
    allowed(() => listen('variations', 2, 3))
  })

  test.each(['sessions', 'mounts'])('%s that last no time or less do not exist', (table) => {
    const add = (from: number, to: number) =>
      table === 'sessions' ? listen('er4xr', from, to) : mount('foam-1', 'er4xr', from, to)
    expect(refusal(() => add(2, 2))).toBe('The record does not allow that value. Nothing was changed.')
    expect(refusal(() => add(2, 1))).toBe('The record does not allow that value. Nothing was changed.')
    allowed(() => add(2, 2 + 1 / HOUR))
  })
})

describe('a retired device keeps its history and takes no more', () => {
  test('no session ends after its retirement', () => {
    run("UPDATE devices SET status = 'retired', retired_at = ? WHERE id = 'er4xr'", NOON + 10 * HOUR)
    allowed(() => listen('er4xr', 8, 10))
    expect(refusal(() => listen('er4xr', 10, 11))).toBe(RETIRED)
    expect(refusal(() => listen('er4xr', 10, null))).toBe(RETIRED)
    expect(refusal(() => run('UPDATE sessions SET end_at = end_at + 1'))).toBe(RETIRED)
    const moved = listen('variations', 11, 12)
    expect(refusal(() => run("UPDATE sessions SET device_id = 'er4xr' WHERE id = ?", moved))).toBe(RETIRED)
  })

  test('it cannot be retired before its last session ends, or while one runs', () => {
    const message = 'There are sessions after that moment. Retire it later, or correct them first.'
    const retire = (when: number) => run("UPDATE devices SET retired_at = ? WHERE id = 'er4xr'", when)
    const id = listen('er4xr', 1, 4)
    expect(refusal(() => retire(NOON + 4 * HOUR - 1))).toBe(message)
    allowed(() => retire(NOON + 4 * HOUR))
    run("UPDATE devices SET retired_at = NULL WHERE id = 'er4xr'")
    run('UPDATE sessions SET end_at = NULL WHERE id = ?', id)
    expect(refusal(() => retire(NOON + DAY))).toBe(message)
  })
})

test('what is still needed elsewhere says so', () => {
  expect(refusal(() => run("DELETE FROM products WHERE id = 'foam'"))).toBe(
    'Something else in the record still needs this. Nothing was changed.',
  )
})

test('an error that is no refusal of the record is not turned into one', () => {
  expect(failureOf(new Error('mount_part_busy'))).toBeNull()
})
