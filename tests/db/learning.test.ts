import { NO_RATINGS } from '@shared/gear/device'
import type { Suggestion } from '@shared/suggest/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openConnection } from '../../src/main/db/connection'
import { migrate } from '../../src/main/db/migrate'
import { MIGRATIONS } from '../../src/main/db/migrations'
import { removeDevice } from '../../src/main/services/devices'
import { exportCollection, importCollection, previewImport } from '../../src/main/services/interchange'
import { giveFeedback, learnedView, removeFeedback, resetLearning } from '../../src/main/services/learning'
import { saveRigRating } from '../../src/main/services/rigRatings'
import { logSession } from '../../src/main/services/sessions'
import { undoAction } from '../../src/main/services/undo'
import { choice, HOME, OFFICE_CONTEXT, openShelf, run, scores, takes } from './suggesting'
import { addProduct, DAY, HOUR, NOON, openBench, session, type TestBench } from './support'

let bench: TestBench
beforeEach(() => {
  bench = openShelf()
})
afterEach(() => bench.close())

const lead = (of: Suggestion, a: string, b: string) => (scores(of)[a] ?? 0) - (scores(of)[b] ?? 0)

describe('choices against a suggestion', () => {
  it('shift the ranking towards what was taken, and Undo takes them back', () => {
    const before = run(bench)
    const { undo } = giveFeedback(bench, choice('er4xr', 'hd600'))
    const after = run(bench)
    expect(lead(after, 'er4xr', 'hd600')).toBeGreaterThan(lead(before, 'er4xr', 'hd600'))
    expect(undoAction(bench, undo?.id ?? 0)).toEqual({ label: 'Choice of the Test er4xr noted' })
    expect(run(bench)).toEqual(before)
  })

  it('put another first once they are many', () => {
    const [first, second] = run(bench).ranked.map(({ device }) => device)
    if (!first || !second) throw new Error('nothing ranked')
    takes(bench, second, first, 30)
    expect(run(bench).ranked[0]?.device).toBe(second)
  })

  it('keep every term the sum of its weight and utility, with weights that sum to 1', () => {
    takes(bench, 'er4xr', 'hd600', 5)
    for (const { terms, score } of run(bench).ranked) {
      expect(terms.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
      expect(terms.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 1)
      for (const { weight } of terms) expect(weight).toBeGreaterThanOrEqual(0)
    }
  })

  it('are told criterion by criterion with what stands behind them', () => {
    takes(bench, 'er4xr', 'hd600', 4)
    const view = learnedView(bench, { scenario: HOME.id })
    expect(view).toMatchObject({ observations: 4, observationsElsewhere: 0 })
    const told = view.shifts.flatMap(({ evidence }) => evidence)
    expect(told).toContain('You took the Test er4xr instead of the Test hd600 4 times.')
    expect(learnedView(bench, { scenario: 'office' })).toMatchObject({
      observations: 0,
      observationsElsewhere: 4,
    })
  })

  it('count no more once the device is gone, or the choice is removed', () => {
    const before = run(bench)
    const { value } = giveFeedback(bench, choice('er4xr', 'hd600'))
    removeFeedback(bench, value)
    expect(run(bench)).toEqual(before)
    giveFeedback(bench, choice('er4xr', 'hd600'))
    removeDevice(bench, 'er4xr')
    expect(learnedView(bench, { scenario: HOME.id }).observations).toBe(0)
    expect(lead(run(bench), 'dt770', 'hd600')).toBe(lead(before, 'dt770', 'hd600'))
  })

  it('teach nothing where the device was only not at hand', () => {
    const before = run(bench)
    giveFeedback(bench, choice('er4xr', 'hd600', { reason: 'not_at_hand' }))
    expect(run(bench)).toEqual(before)
  })

  it('say by their reason what should have counted more', () => {
    giveFeedback(
      bench,
      choice('er4xr', 'hd600', {
        chosen: null,
        reason: 'isolation',
        scenario: 'office',
        context: OFFICE_CONTEXT,
      }),
    )
    const isolation = learnedView(bench, { scenario: 'office' }).shifts.find(
      ({ criterion }) => criterion === 'isolation',
    )
    expect(isolation?.learned).toBeGreaterThan(isolation?.designed ?? 1)
    expect(isolation?.evidence).toEqual(['You passed over the Test hd600 for its isolation once.'])
  })

  it('are refused where they make no sense', () => {
    expect(() => giveFeedback(bench, choice('hd600', 'hd600'))).toThrow('nothing to learn')
    expect(() => giveFeedback(bench, choice('gone', 'hd600'))).toThrow('not in the collection')
    expect(() => giveFeedback(bench, choice('er4xr', 'hd600', { scenario: 'gone' }))).toThrow('scenario')
  })
})

describe('ratings after listening', () => {
  const listened = (device: string, rating: number, days: number) =>
    logSession(bench, {
      ...session(device, NOON - days * DAY, NOON - days * DAY + HOUR),
      scenario: HOME.id,
      rating,
    })

  it('count like a weak choice, and fade', () => {
    const before = run(bench)
    listened('er4xr', 5, 3)
    listened('hd600', 2, 2)
    const gained = lead(run(bench), 'er4xr', 'hd600') - lead(before, 'er4xr', 'hd600')
    expect(gained).toBeGreaterThan(0)
    expect(learnedView(bench, { scenario: HOME.id }).observations).toBe(2)
    bench.clock.now += 720 * DAY
    const faded = lead(run(bench), 'er4xr', 'hd600') - lead(before, 'er4xr', 'hd600')
    expect(faded).toBeLessThan(gained)
  })

  it('are forgotten with the rest when a scenario begins anew; Undo brings all back', () => {
    const designed = learnedView(bench, { scenario: HOME.id })
    listened('er4xr', 5, 3)
    listened('hd600', 2, 2)
    takes(bench, 'er4xr', 'hd600', 3)
    const learned = run(bench)
    bench.clock.now += HOUR
    const { undo } = resetLearning(bench, { scenario: HOME.id })
    expect(learnedView(bench, { scenario: HOME.id })).toEqual(designed)
    undoAction(bench, undo?.id ?? 0)
    bench.clock.now -= HOUR
    expect(run(bench)).toEqual(learned)
  })
})

describe('what was learned travels', () => {
  it('through the file into another collection, with the same ranking to the last digit', () => {
    addProduct(bench, 'foam')
    takes(bench, 'er4xr', 'hd600', 3)
    giveFeedback(bench, choice('dt770', 'hd600', { reason: 'isolation', scenario: 'office' }))
    resetLearning(bench, { scenario: 'flight' })
    saveRigRating(bench, { device: 'er4xr', product: 'foam', ratings: { ...NO_RATINGS, bass: 5 } })
    const text = exportCollection(bench)
    const other = openBench()
    const { contents } = previewImport(other, text)
    if (!contents) throw new Error('unreadable')
    importCollection(other, contents, { kind: 'add' })
    expect(run(other)).toEqual(run(bench))
    expect(exportCollection(other)).toBe(text)
    importCollection(other, contents, { kind: 'replace', backUp: () => {} })
    expect(exportCollection(other)).toBe(text)
    other.close()
  })

  it('and a collection of the first version is kept row by row', () => {
    const [first] = MIGRATIONS
    if (!first) throw new Error('no migrations')
    const old = openConnection(':memory:')
    const options = { nowAt: NOON, backUp: () => {} }
    migrate(old, [first], options)
    old.exec("INSERT INTO devices (id, brand, model, form) VALUES ('a', 'B', 'M', 'in_ear')")
    old.exec("INSERT INTO sessions (device_id, start_at, end_at) VALUES ('a', 1, 2)")
    const rows = () => ['devices', 'sessions'].map((table) => old.prepare(`SELECT * FROM ${table}`).all())
    const before = rows()
    expect(migrate(old, MIGRATIONS, options)).toEqual({
      ok: true,
      data: MIGRATIONS.slice(1).map(({ name }) => name),
    })
    expect(rows()).toEqual(before)
    expect(old.prepare('SELECT count(*) FROM feedback').pluck().get()).toBe(0)
    old.close()
  })
})
