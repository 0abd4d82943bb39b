/** Rows by what they are looked up by, made once for each list: a list is the very same until one of its rows is written to. */
import { perObject } from '../../shared/memo'
import type { MountRecord } from '../db/parts'
import type { Store } from '../db/store'

export type DoneRow = ReturnType<Store['care']['done']['all']>[number]

export const byId = perObject(<Row extends { readonly id: string }>(rows: readonly Row[]) => {
  return new Map(rows.map((row) => [row.id, row]))
})

/** Of open mounts; a part is in one place at most. */
export const byPart = perObject(
  (mounts: readonly MountRecord[]) => new Map(mounts.map((mount) => [mount.part, mount])),
)

/** Each in the order of the list. */
export const doneByPart = perObject((rows: readonly DoneRow[]) => Map.groupBy(rows, ({ partId }) => partId))
