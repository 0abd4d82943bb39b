import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closeConnection, openConnection } from '../../src/main/db/connection'
import { deeds, doDeed, furnish } from './actions'
import { at, openBench, type TestBench, withFolder } from './support'

const START = at('2026-06-18T12:00:00Z')

function expectKept({ store }: TestBench): void {
  const historyOf = store.mounts.histories()
  for (const { id } of store.parts.all()) expect(historyOf(id)).toEqual(store.mounts.ofPart(id))
}

test('where each part was is what its mounts say, after any deed, undone or taken back, and whoever wrote', async () => {
  await withFolder((folder) => {
    let run = 0
    fc.assert(
      fc.property(deeds(30), fc.array(fc.nat(30), { maxLength: 8 }), (history, special) => {
        const file = join(folder, `${run++}.canalog`)
        const bench = openBench(file, START)
        const other = openConnection(file)
        furnish(bench)
        for (const [index, deed] of history.entries()) {
          const ticket = doDeed(bench, deed)
          expectKept(bench)
          if (!special.includes(index)) continue
          if (ticket) bench.store.undo.run(ticket.id)
          expectKept(bench)
          const change = bench.connection.transaction(() => {
            bench.connection.prepare('DELETE FROM mounts WHERE id % 2 = 0').run()
            expectKept(bench)
            throw new Error('on second thoughts')
          })
          expect(change).toThrow('on second thoughts')
          expectKept(bench)
          other.prepare('UPDATE mounts SET to_at = to_at + 60 WHERE id = (SELECT max(id) FROM mounts)').run()
          expectKept(bench)
        }
        closeConnection(other)
        bench.close()
      }),
      { seed: 61, numRuns: 12 },
    )
  })
}, 120_000)

test('a part that nobody moved keeps the very list, and one that was moved does not', () => {
  const bench = openBench(':memory:', START)
  furnish(bench)
  const mount = bench.connection.prepare(
    'INSERT INTO mounts (part_id, device_id, slot, side, from_at) VALUES (?, ?, ?, ?, ?)',
  )
  mount.run('silicone-a', 'er4xr', 'tips', 'both', START - 600)
  mount.run('silicone-b', 'hd600', 'tips', 'both', START - 600)
  const histories = () => ['silicone-a', 'silicone-b'].map(bench.store.mounts.histories())
  const [a, b] = histories()
  bench.connection.prepare("UPDATE mounts SET from_at = from_at + 60 WHERE part_id = 'silicone-a'").run()
  const [movedA, stillB] = histories()
  expect(movedA).not.toEqual(a)
  expect(stillB).toBe(b)
  bench.close()
})
