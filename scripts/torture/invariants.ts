import type { Collection } from '../../src/main/db/collection'
import { APP_DEVICE, BEGINS_AT, PAIRS_BOUGHT, PRODUCT } from './furnish'

const FAR = BEGINS_AT * 2

/** What must hold of every collection, whatever happened to it. @returns what does not */
export function brokenInvariants({ store, connection }: Collection): readonly string[] {
  const broken: string[] = []
  const hold = (what: string, holds: boolean) => {
    if (!holds) broken.push(what)
  }
  hold('integrity_check', connection.pragma('integrity_check', { simple: true }) === 'ok')
  const orphans = connection.pragma('foreign_key_check')
  hold('foreign_key_check', Array.isArray(orphans) && orphans.length === 0)

  const sessions = store.sessions.all()
  const mounts = store.mounts.all()
  const parts = store.parts.all()
  hold(
    'one session at a time on a device',
    apart(sessions.map(({ device, startAt, endAt }) => [device, startAt, endAt])),
  )
  hold('a pair in one place at a time', apart(mounts.map(({ part, fromAt, toAt }) => [part, fromAt, toAt])))
  hold(
    'one pair at a time in a slot',
    apart(mounts.map(({ device, slot, side, fromAt, toAt }) => [`${device} ${slot} ${side}`, fromAt, toAt])),
  )
  hold(
    'every pair was bought or is in stock',
    store.stock.unopenedPairs(PRODUCT) === PAIRS_BOUGHT - parts.length,
  )
  hold('every opened pair was mounted', mounts.length === parts.length)

  const listened = sessions
    .filter(({ device }) => device === APP_DEVICE)
    .reduce((sum, { startAt, endAt }) => sum + (endAt ?? startAt) - startAt, 0)
  const worn = store.usage.partTotals(FAR).reduce((sum, { seconds }) => sum + seconds, 0)
  hold('the hours of the tips are the hours of the device', parts.length === 0 || worn === listened)
  return broken
}

type Interval = readonly [key: string, fromAt: number, toAt: number | null]

function apart(intervals: readonly Interval[]): boolean {
  const last = new Map<string, number>()
  return intervals
    .toSorted((a, b) => a[1] - b[1])
    .every(([key, fromAt, toAt]) => {
      const free = fromAt >= (last.get(key) ?? Number.NEGATIVE_INFINITY)
      last.set(key, toAt ?? Number.POSITIVE_INFINITY)
      return free
    })
}
