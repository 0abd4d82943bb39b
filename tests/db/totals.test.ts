import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeSessions, moveSessions, splitSession } from '../../src/main/services/sessions'
import { DEVICES, deeds, doDeed, furnish } from './actions'
import { totalsByMinute, totalsOfDatabase, totalsOfStretches } from './bruteForce'
import { at, MINUTE, openBench, type TestBench } from './support'

/** Starts just before clocks change, so that the history lies across the change. */
const NIGHTS = [
  ['an ordinary week in Berlin', 'Europe/Berlin', '2026-06-18T12:00:00Z'],
  ['the night in March when Berlin loses an hour', 'Europe/Berlin', '2026-03-29T06:00:00Z'],
  ['the night in October when Berlin repeats an hour', 'Europe/Berlin', '2026-10-25T06:00:00Z'],
  ['the night in March when New York loses an hour', 'America/New_York', '2026-03-08T11:00:00Z'],
  ['the night in November when New York repeats an hour', 'America/New_York', '2026-11-01T11:00:00Z'],
] as const

function lived(history: Parameters<typeof doDeed>[1][], zone: string, nowAt: number): TestBench {
  const bench = openBench(':memory:', nowAt, zone)
  furnish(bench)
  for (const deed of history) doDeed(bench, deed)
  return bench
}

function expectTotalsToAgree({ store }: TestBench, nowAt: number): void {
  const byMinute = totalsByMinute(store, nowAt)
  expect(totalsOfDatabase(store, nowAt)).toEqual(byMinute)
  expect(totalsOfStretches(store, nowAt)).toEqual(byMinute.parts)
}

describe('totals are what a minute-by-minute count gives', () => {
  test.each(NIGHTS)(
    'in %s',
    (_, zone, start) => {
      fc.assert(
        fc.property(deeds(60), (history) => {
          const bench = lived(history, zone, at(start))
          expectTotalsToAgree(bench, bench.clock.now)
          bench.clock.now += 90 * MINUTE
          expectTotalsToAgree(bench, bench.clock.now)
          bench.close()
        }),
        { seed: 20261118, numRuns: 20 },
      )
    },
    60_000,
  )

  test('the random histories reach what they are meant to reach', () => {
    const seen = { open: 0, oneSided: 0, running: 0, named: 0, cut: 0, touching: 0 }
    for (const history of fc.sample(deeds(60), { seed: 20261118, numRuns: 20 })) {
      const bench = lived(history, 'Europe/Berlin', at('2026-06-18T12:00:00Z'))
      const mounts = bench.store.mounts.all()
      const sessions = bench.store.sessions.all()
      seen.open += mounts.filter(({ toAt }) => toAt === null).length
      seen.oneSided += mounts.filter(({ side }) => side !== 'both').length
      seen.running += sessions.filter(({ endAt }) => endAt === null).length
      seen.named += sessions.filter(({ parts }) => parts !== null).length
      for (const { startAt, endAt, device } of sessions) {
        const ends = mounts.filter((mount) => mount.device === device).map(({ toAt }) => toAt)
        seen.cut += ends.filter(
          (toAt) => toAt !== null && toAt > startAt && toAt < (endAt ?? toAt + 1),
        ).length
        seen.touching += sessions.filter((other) => other.device === device && other.startAt === endAt).length
      }
      bench.close()
    }
    for (const [what, times] of Object.entries(seen)) expect.soft(times, what).toBeGreaterThan(3)
  }, 60_000)
})

describe('what editing does to totals', () => {
  const history = deeds(40)
  const now = ({ clock }: TestBench) => clock.now
  const forEverySession = (check: (bench: TestBench, id: number) => void) =>
    fc.assert(
      fc.property(history, fc.nat(), (done, choice) => {
        const bench = lived(done, 'Europe/Berlin', at('2026-10-25T06:00:00Z'))
        const ended = bench.store.sessions.all().filter(({ endAt }) => endAt !== null && endAt <= now(bench))
        const chosen = ended[choice % Math.max(ended.length, 1)]
        if (chosen) check(bench, chosen.id)
        bench.close()
      }),
      { seed: 3, numRuns: 15, endOnFailure: true },
    )

  test('cutting a session in two changes none, and merging the halves brings the session back', () => {
    forEverySession((bench, id) => {
      const before = totalsOfDatabase(bench.store, now(bench))
      const whole = bench.store.sessions.get(id)!
      const middle = whole.startAt + Math.floor((whole.endAt! - whole.startAt) / 2 / MINUTE) * MINUTE
      if (middle === whole.startAt) return
      const halves = splitSession(bench, { id, at: middle }).value
      expect(totalsOfDatabase(bench.store, now(bench))).toEqual(before)
      mergeSessions(
        bench,
        halves.map((half) => half.id),
      )
      expect(totalsOfDatabase(bench.store, now(bench))).toEqual(before)
      expect(bench.store.sessions.get(id)).toEqual(whole)
    })
  }, 60_000)

  test('deleting a session takes off exactly its own minutes', () => {
    forEverySession((bench, id) => {
      const { device, startAt, endAt } = bench.store.sessions.get(id)!
      const before = totalsOfDatabase(bench.store, now(bench)).devices.get(device) ?? 0
      bench.store.sessions.remove(id)
      const after = totalsOfDatabase(bench.store, now(bench)).devices.get(device) ?? 0
      expect(before - after).toBe(endAt! - startAt)
      expectTotalsToAgree(bench, now(bench))
    })
  }, 60_000)

  test('moving a session carries its minutes to the other device', () => {
    forEverySession((bench, id) => {
      const { device, startAt, endAt } = bench.store.sessions.get(id)!
      const other = DEVICES.find(
        (each) =>
          each !== device &&
          bench.store.sessions.deviceSpans(each, startAt).every((span) => span.startAt >= endAt!),
      )
      if (other === undefined) return
      const seconds = (of: string) => totalsOfDatabase(bench.store, now(bench)).devices.get(of) ?? 0
      const before = [seconds(device), seconds(other)]
      moveSessions(bench, { ids: [id], device: other })
      const length = endAt! - startAt
      expect([seconds(device), seconds(other)]).toEqual([before[0]! - length, before[1]! + length])
      expectTotalsToAgree(bench, now(bench))
    })
  }, 60_000)
})
