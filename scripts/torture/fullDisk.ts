import { join } from 'node:path'
import { closeCollection } from '../../src/main/db/collection'
import { closeConnection, openConnection } from '../../src/main/db/connection'
import { failureOf } from '../../src/main/db/errors'
import { migrate } from '../../src/main/db/migrate'
import { MIGRATIONS } from '../../src/main/db/migrations'
import { mountPart } from '../../src/main/services/mounts'
import { logSession } from '../../src/main/services/sessions'
import { SECONDS_PER_HOUR } from '../../src/shared/time'
import { APP_DEVICE, BEGINS_AT, furnish, open, PRODUCT, plainSession } from './furnish'
import { brokenInvariants } from './invariants'
import { recordOf } from './recordText'

export interface FullDiskCounts {
  /** Writes that met a full disk. */
  full: number
  /** Refused as a full disk, with the record as it was. */
  refusedWhole: number
  /** Writes that went through once there was room. */
  afterwards: number
  broken: string[]
}

/** Lets the disk be full after every single page that a write could need, and gives it room again. */
export function fullDisk(folder: string, rounds: number): FullDiskCounts {
  const file = join(folder, 'collection.db')
  furnish(file)
  const collection = open(file)
  const { connection, store } = collection
  const clock = { nowAt: () => BEGINS_AT + rounds * SECONDS_PER_HOUR, zone: () => 'UTC' }
  const counts: FullDiskCounts = { full: 0, refusedWhole: 0, afterwards: 0, broken: [] }
  for (let round = 0; round < rounds; round++) {
    const startAt = BEGINS_AT + round * SECONDS_PER_HOUR
    const notes = 'full '.repeat(4000)
    const write = () =>
      store.undo.record('Changed', startAt, () => {
        mountPart(
          { store, clock },
          {
            part: null,
            product: PRODUCT,
            device: APP_DEVICE,
            slot: 'tips',
            side: 'both',
            at: startAt,
            fitsAnyway: true,
          },
        )
        const session = { ...plainSession(APP_DEVICE, startAt, startAt + SECONDS_PER_HOUR), notes }
        logSession({ store, clock }, { ...session, parts: null })
      })
    const before = recordOf(connection)
    // Room for one page more each time, until it is enough.
    for (let room = 0; ; room++) {
      const pages = Number(connection.pragma('page_count', { simple: true }))
      connection.pragma(`max_page_count = ${pages + room}`)
      try {
        write()
        counts.afterwards += 1
        break
      } catch (error) {
        if (failureOf(error)?.code !== 'DISK_FULL') throw error
        counts.full += 1
        if (recordOf(connection) === before && !connection.inTransaction) counts.refusedWhole += 1
      }
    }
    counts.broken.push(...brokenInvariants(collection))
  }
  closeCollection(collection)
  fillDuringUpdate(join(folder, 'old.db'), counts)
  return counts
}

/** The same while a collection of the first version is brought to this one. */
function fillDuringUpdate(file: string, counts: FullDiskCounts): void {
  const old = openConnection(file)
  const options = { nowAt: BEGINS_AT, backUp: () => {} }
  migrate(old, MIGRATIONS.slice(0, 1), options)
  old.exec("INSERT INTO devices (id, brand, model, form) VALUES ('old', 'Test', 'Old', 'over_ear')")
  const before = recordOf(old)
  for (let room = 0; ; room++) {
    old.pragma(`max_page_count = ${Number(old.pragma('page_count', { simple: true })) + room}`)
    try {
      migrate(old, MIGRATIONS, options)
      counts.afterwards += 1
      break
    } catch (error) {
      if (failureOf(error)?.code !== 'DISK_FULL') throw error
      counts.full += 1
      if (recordOf(old) === before) counts.refusedWhole += 1
    }
  }
  closeConnection(old)
}
