import { expect, test } from 'vitest'
import { furnish } from './actions'
import { at, openBench } from './support'

const START = at('2026-06-18T12:00:00Z')

function furnished() {
  const bench = openBench(':memory:', START)
  furnish(bench)
  const all = () => new Map(bench.store.parts.all().map((part) => [part.id, part]))
  return { ...bench, all }
}

test('a row that nobody wrote to is the very row of last time, and one that was is read again', () => {
  const { connection, all, close } = furnished()
  const before = all()
  connection.prepare("UPDATE parts SET hours_before = 7, tracked_from_at = 0 WHERE id = 'foam-a'").run()
  const after = all()
  expect(after.get('foam-a')).toMatchObject({ hoursBefore: 7 })
  expect([...after].filter(([id, row]) => before.get(id) !== row).map(([id]) => id)).toEqual(['foam-a'])
  close()
})

test('rows come in their order, new ones too, and none that is gone', () => {
  const { connection, store, all, close } = furnished()
  const ids = [...all().keys()]
  const [product] = store.products.all()
  connection.prepare("INSERT INTO parts (id, product_id) VALUES ('aaa', ?)").run(product?.id)
  expect([...all().keys()]).toEqual(['aaa', ...ids])
  connection.prepare("DELETE FROM parts WHERE id = 'aaa'").run()
  expect([...all().keys()]).toEqual(ids)
  close()
})

test('what is taken back is not kept', () => {
  const { connection, all, close } = furnished()
  const before = all()
  const change = connection.transaction(() => {
    connection.prepare("UPDATE parts SET hours_before = 7, tracked_from_at = 0 WHERE id = 'foam-a'").run()
    expect(all().get('foam-a')).toMatchObject({ hoursBefore: 7 })
    throw new Error('on second thoughts')
  })
  expect(change).toThrow('on second thoughts')
  expect(all().get('foam-a')).toEqual(before.get('foam-a'))
  close()
})
