import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mountPart } from '../../src/main/services/mounts'
import { moveSessions, splitSession } from '../../src/main/services/sessions'
import { wearReports } from '../../src/main/services/wear'
import type { WearReport } from '../../src/shared/wear/types'
import { DEVICES, deeds, doDeed, furnish } from './actions'
import { at, HOUR, MINUTE, openBench, session, type TestBench } from './support'

const NOW = at('2026-10-25T06:00:00Z')
/** Tips of no stated material count as silicone. */
const LIFE_HOURS = 1000

function furnished(zone = 'Europe/Berlin'): TestBench {
  const bench = openBench(':memory:', NOW, zone)
  furnish(bench)
  return bench
}

function mount(bench: TestBench, part: string, device: string, fromAt: number): void {
  mountPart(bench, { part, product: null, device, slot: 'tips', side: 'both', at: fromAt, fitsAnyway: true })
}

function report(bench: TestBench, part: string): WearReport {
  const found = wearReports(bench).get(part)
  if (!found) throw new Error(`no report for ${part}`)
  return found
}

/** Sessions of whole minutes, one after the other, from forty hours back. */
const evenings = fc.array(
  fc.record({ pauseMinutes: fc.integer({ min: 1, max: 90 }), minutes: fc.integer({ min: 2, max: 200 }) }),
  { minLength: 1, maxLength: 8 },
)

function listen(
  bench: TestBench,
  device: string,
  lengths: readonly { pauseMinutes: number; minutes: number }[],
): number[] {
  let startAt = NOW - 40 * HOUR
  return lengths.map(({ pauseMinutes, minutes }) => {
    startAt += pauseMinutes * MINUTE
    const endAt = startAt + minutes * MINUTE
    const id = bench.store.sessions.insert(session(device, startAt, endAt))
    startAt = endAt
    return id
  })
}

describe('the damage of a session goes where the session goes', () => {
  test('moved to another device it is taken off one pair and laid on the other, to the last minute', () => {
    fc.assert(
      fc.property(evenings, fc.nat(), (lengths, choice) => {
        const bench = furnished()
        mount(bench, 'foam-a', 'er4xr', NOW - 50 * HOUR)
        mount(bench, 'silicone-a', 'variations', NOW - 50 * HOUR)
        const ids = listen(bench, 'er4xr', lengths)
        const [before, beforeThere] = [report(bench, 'foam-a'), report(bench, 'silicone-a')]
        const moved = choice % ids.length
        moveSessions(bench, { ids: [ids[moved]!], device: 'variations' })
        const hours = lengths[moved]!.minutes / 60
        const [after, afterThere] = [report(bench, 'foam-a'), report(bench, 'silicone-a')]
        expect(before.damage - after.damage).toBeCloseTo(hours / LIFE_HOURS, 12)
        expect(before.terms.age).toBe(after.terms.age)
        expect(afterThere.damage - beforeThere.damage).toBeCloseTo(hours / LIFE_HOURS, 12)
        bench.close()
      }),
      { seed: 8, numRuns: 15 },
    )
  }, 60_000)

  test('of a pair that went from A to B and back to A all three stretches count, and nothing between them', () => {
    const minutes = fc.integer({ min: 1, max: 300 })
    fc.assert(
      fc.property(minutes, minutes, minutes, (first, second, third) => {
        const bench = furnished()
        const moves = [
          ['er4xr', first],
          ['variations', second],
          ['er4xr', third],
        ] as const
        for (const [nth, [device, worn]] of moves.entries()) {
          const fromAt = NOW - (30 - nth * 10) * HOUR
          mount(bench, 'foam-a', device, fromAt)
          // Each stays in use on the other device too, without the pair.
          for (const each of ['er4xr', 'variations']) {
            bench.store.sessions.insert(session(each, fromAt + HOUR, fromAt + HOUR + worn * MINUTE))
          }
        }
        expect(report(bench, 'foam-a').hours).toBeCloseTo(12.5 + (first + second + third) / 60, 12)
        bench.close()
      }),
      { seed: 9, numRuns: 15 },
    )
  }, 60_000)

  test('cut in two it does the same damage', () => {
    fc.assert(
      fc.property(evenings, fc.nat(), (lengths, choice) => {
        const bench = furnished()
        mount(bench, 'foam-a', 'er4xr', NOW - 50 * HOUR)
        const ids = listen(bench, 'er4xr', lengths)
        const before = report(bench, 'foam-a')
        const whole = bench.store.sessions.get(ids[choice % ids.length]!)!
        splitSession(bench, { id: whole.id, at: whole.startAt + MINUTE })
        const after = report(bench, 'foam-a')
        expect(after.hours).toBe(before.hours)
        expect(after.effectiveHours).toBe(before.effectiveHours)
        expect(after.damage).toBe(before.damage)
        bench.close()
      }),
      { seed: 10, numRuns: 15 },
    )
  }, 60_000)
})

test('the owner’s zone, and clocks that change in it, change no hours of use', () => {
  fc.assert(
    fc.property(deeds(40), (history) => {
      const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC']
      const [first, ...others] = zones.map((zone) => {
        const bench = furnished(zone)
        bench.clock.now = NOW - 7 * HOUR
        for (const deed of history) doDeed(bench, deed)
        const hours = [...wearReports(bench).values()].map(({ part, hours, effectiveHours, terms }) => ({
          part,
          hours,
          effectiveHours,
          use: terms.use,
        }))
        const devices = bench.store.usage.deviceTotals(bench.clock.now)
        bench.close()
        return { devices, hours: hours.sort((a, b) => ((a.part ?? '') < (b.part ?? '') ? -1 : 1)) }
      })
      for (const other of others) expect(other).toEqual(first)
      expect(first?.devices.every(({ device }) => DEVICES.includes(device))).toBe(true)
    }),
    { seed: 11, numRuns: 8 },
  )
}, 60_000)
