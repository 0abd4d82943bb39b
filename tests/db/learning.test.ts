import { NO_RATINGS } from '@shared/gear/device'
import type { Feedback } from '@shared/learning/views'
import { BUILTIN_SCENARIOS } from '@shared/scenarios/builtin/builtin'
import type { Scenario } from '@shared/scenarios/scenario'
import { defaultContext } from '@shared/suggest/context'
import { NO_LOCKS } from '@shared/suggest/locks'
import { type Suggestion, suggestionSchema } from '@shared/suggest/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openConnection } from '../../src/main/db/connection'
import { migrate } from '../../src/main/db/migrate'
import { MIGRATIONS } from '../../src/main/db/migrations'
import { removeDevice } from '../../src/main/services/devices'
import { exportCollection, importCollection, previewImport } from '../../src/main/services/interchange'
import { giveFeedback, learnedView, removeFeedback, resetLearning } from '../../src/main/services/learning'
import { previewScenario, removeScenario, saveScenario } from '../../src/main/services/ownScenarios'
import { rigRatingsOf, saveRigRating } from '../../src/main/services/rigRatings'
import { logSession } from '../../src/main/services/sessions'
import { suggestFor } from '../../src/main/services/suggest'
import { undoAction } from '../../src/main/services/undo'
import {
  addDevice,
  addPart,
  addProduct,
  DAY,
  dump,
  HOUR,
  NOON,
  openBench,
  session,
  type TestBench,
} from './support'

const HOME = scenarioWithId('casual_home')
const OFFICE_CONTEXT = defaultContext(scenarioWithId('office'), { glasses: 'none' })
let bench: TestBench

beforeEach(() => {
  bench = openBench()
  addDevice(bench, 'hd600', {
    form: 'over_ear',
    back: 'open',
    wired: true,
    slots: ['pads', 'cable'],
    weightG: 260,
  })
  addDevice(bench, 'dt770', {
    form: 'over_ear',
    back: 'closed',
    wired: true,
    slots: ['pads', 'cable'],
    weightG: 270,
  })
  addDevice(bench, 'er4xr', { form: 'in_ear', fit: 'universal', wired: true, slots: ['tips', 'cable'] })
})
afterEach(() => bench.close())

function scenarioWithId(id: string): Scenario {
  const found = BUILTIN_SCENARIOS.find((scenario) => scenario.id === id)
  if (!found) throw new Error(`no scenario ${id}`)
  return found
}

function run(more: Partial<Parameters<typeof suggestFor>[1]> = {}, on = bench): Suggestion {
  const input = { scenario: HOME.id, context: {}, showAnyway: [], passOver: [], locks: NO_LOCKS, ...more }
  return suggestionSchema.parse(suggestFor(on, input))
}

function scores({ ranked }: Suggestion): Record<string, number> {
  return Object.fromEntries(ranked.map(({ device, score }) => [device, score]))
}

function choice(chosen: string, suggested: string, more: Partial<Feedback> = {}): Feedback {
  const context = defaultContext(HOME, { glasses: 'none' })
  return { scenario: HOME.id, context, suggested, chosen, reason: null, ...more }
}

/** Takes `chosen` instead of `suggested`, some times. */
function takes(chosen: string, suggested: string, times: number): void {
  for (let n = 0; n < times; n++) giveFeedback(bench, choice(chosen, suggested))
}

const lead = (of: Suggestion, a: string, b: string) => (scores(of)[a] ?? 0) - (scores(of)[b] ?? 0)

describe('choices against a suggestion', () => {
  it('shift the ranking towards what was taken, and Undo takes them back', () => {
    const before = run()
    const { undo } = giveFeedback(bench, choice('er4xr', 'hd600'))
    const after = run()
    expect(lead(after, 'er4xr', 'hd600')).toBeGreaterThan(lead(before, 'er4xr', 'hd600'))
    expect(undoAction(bench, undo?.id ?? 0)).toEqual({ label: 'Choice of the Test er4xr noted' })
    expect(run()).toEqual(before)
  })

  it('put another first once they are many', () => {
    const [first, second] = run().ranked.map(({ device }) => device)
    if (!first || !second) throw new Error('nothing ranked')
    takes(second, first, 30)
    expect(run().ranked[0]?.device).toBe(second)
  })

  it('keep every term the sum of its weight and utility, with weights that sum to 1', () => {
    takes('er4xr', 'hd600', 5)
    for (const { terms, score } of run().ranked) {
      expect(terms.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
      expect(terms.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 1)
      for (const { weight } of terms) expect(weight).toBeGreaterThanOrEqual(0)
    }
  })

  it('are told criterion by criterion with what stands behind them', () => {
    takes('er4xr', 'hd600', 4)
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
    const before = run()
    const { value } = giveFeedback(bench, choice('er4xr', 'hd600'))
    removeFeedback(bench, value)
    expect(run()).toEqual(before)
    giveFeedback(bench, choice('er4xr', 'hd600'))
    removeDevice(bench, 'er4xr')
    expect(learnedView(bench, { scenario: HOME.id }).observations).toBe(0)
    expect(lead(run(), 'dt770', 'hd600')).toBe(lead(before, 'dt770', 'hd600'))
  })

  it('teach nothing where the device was only not at hand', () => {
    const before = run()
    giveFeedback(bench, choice('er4xr', 'hd600', { reason: 'not_at_hand' }))
    expect(run()).toEqual(before)
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
    const before = run()
    listened('er4xr', 5, 3)
    listened('hd600', 2, 2)
    const gained = lead(run(), 'er4xr', 'hd600') - lead(before, 'er4xr', 'hd600')
    expect(gained).toBeGreaterThan(0)
    expect(learnedView(bench, { scenario: HOME.id }).observations).toBe(2)
    bench.clock.now += 720 * DAY
    const faded = lead(run(), 'er4xr', 'hd600') - lead(before, 'er4xr', 'hd600')
    expect(faded).toBeLessThan(gained)
  })

  it('are forgotten with the rest when a scenario begins anew; Undo brings all back', () => {
    const designed = learnedView(bench, { scenario: HOME.id })
    listened('er4xr', 5, 3)
    listened('hd600', 2, 2)
    takes('er4xr', 'hd600', 3)
    const learned = run()
    bench.clock.now += HOUR
    const { undo } = resetLearning(bench, { scenario: HOME.id })
    expect(learnedView(bench, { scenario: HOME.id })).toEqual(designed)
    undoAction(bench, undo?.id ?? 0)
    bench.clock.now -= HOUR
    expect(run()).toEqual(learned)
  })
})

describe('what was learned travels', () => {
  it('through the file into another collection, with the same ranking to the last digit', () => {
    addProduct(bench, 'foam')
    takes('er4xr', 'hd600', 3)
    giveFeedback(bench, choice('dt770', 'hd600', { reason: 'isolation', scenario: 'office' }))
    resetLearning(bench, { scenario: 'flight' })
    saveRigRating(bench, { device: 'er4xr', product: 'foam', ratings: { ...NO_RATINGS, bass: 5 } })
    const text = exportCollection(bench)
    const other = openBench()
    const { contents } = previewImport(other, text)
    if (!contents) throw new Error('unreadable')
    importCollection(other, contents, { kind: 'add' })
    expect(run({}, other)).toEqual(run())
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
    expect(migrate(old, MIGRATIONS, options)).toEqual({ ok: true, data: ['0002_learning'] })
    expect(rows()).toEqual(before)
    expect(old.prepare('SELECT count(*) FROM feedback').pluck().get()).toBe(0)
    old.close()
  })
})

describe('ratings of a rig', () => {
  const RATED = { device: 'er4xr', product: 'foam', ratings: { ...NO_RATINGS, bass: 5, comfort: 4 } }
  beforeEach(() => {
    addProduct(bench, 'foam')
    addProduct(bench, 'cable', 'cable')
    addPart(bench, 'foam-1', 'foam')
  })
  const textOf = (suggestion: Suggestion, device: string, criterion: string) =>
    suggestion.ranked
      .find((each) => each.device === device)
      ?.terms.find((term) => term.criterion === criterion)?.text

  it('outweigh what is usual for the kind and name the tips, as long as these are in the rig', () => {
    saveRigRating(bench, RATED)
    expect(run().ranked.find(({ device }) => device === 'er4xr')?.rig.tips).toEqual({ part: 'foam-1' })
    expect(textOf(run(), 'er4xr', 'comfort')).toContain('you rate its comfort 4 of 5 with the Test foam')
    bench.store.parts.remove('foam-1')
    expect(textOf(run(), 'er4xr', 'comfort')).not.toContain('you rate')
  })

  it('are listed, replaced, taken away when empty, and undone', () => {
    saveRigRating(bench, RATED)
    expect(rigRatingsOf(bench, { device: 'er4xr' })).toEqual([RATED])
    const rows = dump(bench.connection)
    const { undo } = saveRigRating(bench, { ...RATED, ratings: NO_RATINGS })
    expect(rigRatingsOf(bench, { device: 'er4xr' })).toEqual([])
    undoAction(bench, undo?.id ?? 0)
    expect(dump(bench.connection)).toBe(rows)
    expect(() => saveRigRating(bench, { ...RATED, product: 'cable' })).toThrow('tips or pads')
  })
})

describe('locks and passing over', () => {
  beforeEach(() => {
    addProduct(bench, 'foam')
    addProduct(bench, 'silicone')
    addPart(bench, 'foam-1', 'foam')
    addPart(bench, 'silicone-1', 'silicone')
    addDevice(bench, 'andromeda', { form: 'in_ear', fit: 'universal', wired: true, slots: ['tips', 'cable'] })
  })

  it('keeping the device plans its rig alone, with the score it has among all', () => {
    const kept = run({ locks: { device: 'er4xr', tips: null } })
    expect(scores(kept)).toEqual({ er4xr: scores(run()).er4xr })
  })

  it('keeping the tips plans only what can wear them, and a device that would wear them keeps its score', () => {
    const free = run()
    const tips = free.ranked.find(({ device }) => device === 'er4xr')?.rig.tips ?? null
    const kept = run({ locks: { device: null, tips } })
    expect(Object.keys(scores(kept)).sort()).toEqual(['andromeda', 'er4xr'])
    expect(scores(kept).er4xr).toBe(scores(free).er4xr)
    const other = run({ locks: { device: null, tips: { part: 'silicone-1' } } })
    for (const { rig } of other.ranked) expect(rig.tips).toEqual({ part: 'silicone-1' })
  })

  it('keeping an unopened pair plans with one from stock', () => {
    addProduct(bench, 'spin')
    bench.store.stock.insert({
      id: 'l',
      product: 'spin',
      pairs: 1,
      pairsBought: 1,
      acquiredOn: null,
      price: null,
    })
    const kept = run({ locks: { device: null, tips: { product: 'spin' } } })
    expect(kept.ranked.map(({ rig }) => rig.tips)).toEqual([{ product: 'spin' }, { product: 'spin' }])
    expect(() => run({ locks: { device: null, tips: { part: 'gone' } } })).toThrow('pair')
  })

  it('what was passed over is neither ranked nor excluded, and no score changes', () => {
    const all = scores(run())
    const rest = run({ passOver: ['hd600'] })
    expect(scores(rest)).toEqual(Object.fromEntries(Object.entries(all).filter(([id]) => id !== 'hd600')))
    expect(rest.excluded.map(({ device }) => device)).not.toContain('hd600')
  })
})

describe('own scenarios', () => {
  const draft = { ...HOME, id: null, name: 'Reading' }

  it('are copies with an id of their own, changed and deleted with Undo', () => {
    const { value: copy } = saveScenario(bench, draft)
    expect(copy.id).toBe('reading')
    expect(saveScenario(bench, { ...draft, name: 'Flight' }).value.id).toBe('flight-2')
    saveScenario(bench, { ...copy, minutes: 20 })
    expect(run({ scenario: 'reading' }).context.minutes).toBe(20)
    logSession(bench, { ...session('hd600', NOON - DAY, NOON - DAY + HOUR), scenario: 'reading' })
    const { undo } = removeScenario(bench, 'reading')
    expect(bench.store.sessions.all()[0]?.scenario).toBe('reading')
    expect(saveScenario(bench, draft).value.id).toBe('reading-2')
    undoAction(bench, undo?.id ?? 0)
    expect(bench.store.scenarios.get('reading')?.minutes).toBe(20)
  })

  it('never shadow a built-in one', () => {
    expect(() => saveScenario(bench, { ...HOME })).toThrow('make a copy')
    expect(() => removeScenario(bench, 'flight')).toThrow('make a copy')
  })

  it('show what they would suggest before they are saved, and the same after', () => {
    takes('er4xr', 'hd600', 3)
    const sporty = { ...draft, weights: { portability: 5, stability: 3, comfort: 1 } }
    const preview = previewScenario(bench, { draft: sporty, context: {} })
    expect(bench.store.scenarios.all()).toEqual([])
    const { value } = saveScenario(bench, sporty)
    expect(run({ scenario: value.id })).toEqual(preview)
  })
})
