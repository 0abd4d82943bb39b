import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { damage } from '../../scripts/torture/damage'
import { fullDisk } from '../../scripts/torture/fullDisk'
import { storm } from '../../scripts/torture/kills'
import { damageLogs, LOG_DAMAGES } from '../../scripts/torture/logs'
import { stormThreads } from '../../scripts/torture/longKills'
import { LONG_TASKS } from '../../scripts/torture/longTasks'
import { PAGE_KINDS } from '../../scripts/torture/pages'
import { buildPrograms } from '../../scripts/torture/programs'
import { interruptUpdates } from '../../scripts/torture/updates'
import { withFolder } from './support'

const SEED = 7

let programs = { writer: '', worker: '', remove: () => {} }
beforeAll(async () => {
  programs = await buildPrograms(resolve(__dirname, '../..'))
}, 60_000)
afterAll(() => programs.remove())

describe('an app and two command lines that write at once and are killed at a random instant', () => {
  test(
    'lose nothing that they acknowledged and leave nothing half-written, neither in the record nor in its copies',
    () =>
      withFolder(async (folder) => {
        const counts = await storm(join(folder, 'collection.db'), programs.writer, 21, SEED)
        expect(counts).toMatchObject({ kills: 21, lost: 0, broken: [], badBackups: 0 })
        expect(counts.acknowledged).toBeGreaterThanOrEqual(21)
        expect(counts.backups).toBeGreaterThan(0)
      }),
    240_000,
  )
})

test(
  'an app killed while a thread imports, copies or restores has all of it or nothing, and every small write beside it',
  () =>
    withFolder(async (folder) => {
      const lives = 2 * LONG_TASKS.length
      const { tasks, acknowledged } = await stormThreads(
        join(folder, 'collection.db'),
        programs.worker,
        lives,
        SEED,
      )
      for (const [task, { kills, broken }] of tasks) expect([task, kills, broken]).toEqual([task, 2, []])
      const midway = [...tasks.values()].reduce((sum, counts) => sum + counts.midway, 0)
      expect(midway).toBeGreaterThan(0)
      expect(acknowledged).toBeGreaterThan(lives)
    }),
  240_000,
)

test(
  'a bit changed in any kind of page, or a file cut short, is refused with a good copy at hand',
  () =>
    withFolder((folder) => {
      const flips = 6
      const results = damage(folder, flips, SEED)
      expect([...results.keys()]).toEqual([...PAGE_KINDS, 'truncated'])
      for (const [kind, counts] of results) {
        const { refusedSealed, refusedUnsealed, restored, broken } = counts
        // A file that was closed properly is known byte by byte.
        expect([kind, refusedSealed]).toEqual([kind, flips])
        expect([kind, broken]).toEqual([kind, 0])
        expect([kind, restored]).toEqual([kind, refusedUnsealed])
      }
      // Only what nothing used can be cut off unnoticed: free pages, and the rest of the last one.
      const cut = results.get('truncated')
      expect((cut?.refusedUnsealed ?? 0) + (cut?.asItWas ?? 0)).toBe(flips)
    }),
  120_000,
)

test(
  'whatever happens to the log of a killed program: what was acknowledged before the damaged place is there, whole',
  () =>
    withFolder((folder) => {
      const times = 8
      const results = damageLogs(folder, times, SEED)
      expect([...results.keys()]).toEqual([...LOG_DAMAGES])
      for (const [kind, { keptBefore, refused, broken }] of results) {
        expect([kind, broken]).toEqual([kind, 0])
        expect([kind, keptBefore + refused]).toEqual([kind, times])
      }
      // The index of the log is made anew from the log itself, so damage to it costs nothing at all.
      expect(results.get('index')?.keptAll).toBe(times)
      // Otherwise the test would say nothing: damage in the log does take later writes with it.
      expect(results.get('emptied')?.keptAll).toBe(0)
      expect(results.get('noise')?.keptAll).toBeLessThan(times)
    }),
  120_000,
)

test(
  'a disk that is full at any page of a write takes the whole write back, and the next one goes through',
  () =>
    withFolder((folder) => {
      const { full, refusedWhole, broken } = fullDisk(folder, 3)
      expect(full).toBeGreaterThan(15)
      expect(refusedWhole).toBe(full)
      expect(broken).toEqual([])
    }),
  60_000,
)

test('an update interrupted after any statement of any migration leaves the version before it', () => {
  const { interrupted, leftWhole } = interruptUpdates()
  expect(interrupted).toBeGreaterThan(80)
  expect(leftWhole).toBe(interrupted)
}, 60_000)
