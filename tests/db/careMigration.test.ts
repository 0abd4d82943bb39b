import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Connection, openConnection } from '../../src/main/db/connection'
import { migrate } from '../../src/main/db/migrate'
import { MIGRATIONS } from '../../src/main/db/migrations'
import { createStore } from '../../src/main/db/store'

const NOW = 1_780_000_000
const options = { nowAt: NOW, backUp: () => {} }

let old: Connection
beforeEach(() => {
  old = openConnection(':memory:')
  expect(migrate(old, MIGRATIONS.slice(0, 2), options).ok).toBe(true)
  old.exec(`INSERT INTO products (id, kind, brand, model) VALUES ('foam', 'tips', 'Comply', 'T-100');
    INSERT INTO parts (id, product_id) VALUES ('foam-1', 'foam');
    INSERT INTO snoozes (part_id, duty, until_at) VALUES ('foam-1', 'replace', ${NOW});`)
})
afterEach(() => old.close())

describe('a collection from before duties', () => {
  test('keeps its snoozes, and everything new begins unknown', () => {
    expect(migrate(old, MIGRATIONS, options)).toEqual({ ok: true, data: ['0003_care'] })
    const store = createStore(old)
    expect(store.care.snoozes.all()).toEqual([
      {
        id: 1,
        partId: 'foam-1',
        deviceId: null,
        meter: null,
        duty: 'replace',
        untilAt: NOW,
        untilHours: null,
      },
    ])
    expect(store.products.get('foam')).toMatchObject({ keepPairs: null, life: { heavySweat: null } })
  })

  test('offers only the undo of what can be put back, and none of a snooze', () => {
    old.exec(`INSERT INTO undo_entries (id, label, at) VALUES (1, 'snoozed', 1), (2, 'opened', 2);
      INSERT INTO undo_changes (entry_id, table_name, row_key, operation)
        VALUES (1, 'snoozes', '["foam-1","replace"]', 'insert'), (2, 'parts', '["foam-1"]', 'insert');`)
    expect(migrate(old, MIGRATIONS, options).ok).toBe(true)
    expect(old.prepare('SELECT label FROM undo_entries WHERE undone = 0').pluck().all()).toEqual(['opened'])
  })
})

describe('the rules of the tables', () => {
  beforeEach(() => {
    expect(migrate(old, MIGRATIONS, options).ok).toBe(true)
    old.exec("INSERT INTO devices (id, brand, model, form) VALUES ('pro', 'Apple', 'AirPods Pro', 'in_ear')")
  })

  test.each([
    ['a snooze of nothing', "INSERT INTO snoozes (duty, until_at) VALUES ('clean', 1)"],
    ['a snooze without an end', "INSERT INTO snoozes (part_id, duty) VALUES ('foam-1', 'clean')"],
    [
      'a meter without its device',
      "INSERT INTO snoozes (part_id, meter, duty, until_at) VALUES ('foam-1', 'battery', 'clean', 1)",
    ],
    [
      'a second snooze of the same duty',
      "INSERT INTO snoozes (part_id, duty, until_hours) VALUES ('foam-1', 'replace', 3)",
    ],
    [
      'two batteries at work',
      "INSERT INTO device_meters (device_id, meter) VALUES ('pro', 'battery'), ('pro', 'battery')",
    ],
    [
      'an end without a reason',
      "INSERT INTO device_meters (device_id, meter, ended_at) VALUES ('pro', 'battery', 5)",
    ],
    [
      'an order of no pairs',
      "INSERT INTO orders (id, product_id, pairs, ordered_on) VALUES ('o', 'foam', 0, '2026-01-01')",
    ],
    ['a stress factor below one', "INSERT INTO material_figures (material, heat) VALUES ('silicone', 0.9)"],
  ])('refuse %s', (_what, sql) => {
    expect(() => old.exec(sql)).toThrow(/constraint/i)
  })
})
