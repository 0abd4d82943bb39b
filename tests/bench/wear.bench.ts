import { test } from 'vitest'
import { closeCollection, openCollection } from '../../src/main/db/collection'
import type { Bench } from '../../src/main/services/services'
import { wearReports } from '../../src/main/services/wear'
import { DECADE, decadeFile, END_AT, type Size, TENTH } from './decade'
import { figuresOf, milliseconds, processorMilliseconds } from './stages'

const ROUNDS = 20

/** A slow machine is no failure, so nothing is asserted. */
test.each([
  ['ten years', DECADE],
  ['a tenth of it', TENTH],
] as const)(
  'the wear list: %s',
  (name, size) => {
    const file = decadeFile(size)
    console.info(`wear list, ${name}, ${describe(size)}`)
    const opened = openCollection(file, END_AT)
    if (!opened.ok) throw new Error(opened.error.message)
    const { connection, store } = opened.data
    const clock = { now: END_AT, nowAt: () => clock.now, zone: () => 'Europe/Berlin' }
    const bench: Bench = { store, clock }
    const print = (what: string, times: readonly Taken[]) => {
      const wall = figuresOf(times.map(({ milliseconds: each }) => each))
      const processor = figuresOf(times.map(({ processor: each }) => each))
      console.info(`wear list, ${name}, ${what}: ${wall}; of the processor ${processor}`)
    }
    const timed = (prepare: (round: number) => void, rounds = ROUNDS) =>
      Array.from({ length: rounds }, (_, round) => {
        prepare(round)
        return taken(() => wearReports(bench))
      })

    print(
      'for the first time',
      timed(() => undefined, 1),
    )
    print(
      'again',
      timed(() => undefined),
    )
    print(
      'a minute later',
      timed(() => {
        clock.now += 60
      }),
    )
    const edit = (sql: string) => connection.prepare<[string]>(sql)
    const edits = {
      session: edit(
        'UPDATE sessions SET end_at = end_at + 60 WHERE id = (SELECT max(id) FROM sessions WHERE device_id = ?)',
      ),
      mount: edit('UPDATE mounts SET from_at = from_at + 60 WHERE device_id = ? AND to_at IS NULL'),
      part: edit("UPDATE parts SET life_hours = coalesce(life_hours, 200) + 1 WHERE id = ? || '-2'"),
    }
    for (const [what, statement] of Object.entries(edits)) {
      print(
        `after an edit of a ${what}`,
        timed((round) => {
          clock.now += 1
          statement.run(`device-${round}`)
        }),
      )
    }
    closeCollection(opened.data)
  },
  600_000,
)

function describe({ devices, sessions, mounts }: Size): string {
  return `${devices} devices, ${devices * 4} parts, ${devices * mounts} mounts, ${sessions} sessions`
}

interface Taken {
  readonly milliseconds: number
  /** What a busy machine hardly changes. */
  readonly processor: number
}

function taken(run: () => unknown): Taken {
  let processor = 0
  const all = milliseconds(() => {
    processor = processorMilliseconds(run)
  })
  return { milliseconds: all, processor }
}
