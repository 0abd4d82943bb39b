import { NO_RATINGS } from '@shared/gear/device'
import { readScenario } from '@shared/scenarios/draft'
import type { Suggestion } from '@shared/suggest/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { previewScenario, removeScenario, saveScenario } from '../../src/main/services/ownScenarios'
import { rigRatingsOf, saveRigRating } from '../../src/main/services/rigRatings'
import { logSession } from '../../src/main/services/sessions'
import { undoAction } from '../../src/main/services/undo'
import { HOME, openShelf, run, scores, takes } from './suggesting'
import { addDevice, addPart, addProduct, DAY, dump, HOUR, NOON, session, type TestBench } from './support'

let bench: TestBench
beforeEach(() => {
  bench = openShelf()
})
afterEach(() => bench.close())

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
    expect(run(bench).ranked.find(({ device }) => device === 'er4xr')?.rig.tips).toEqual({ part: 'foam-1' })
    expect(textOf(run(bench), 'er4xr', 'comfort')).toContain('you rate its comfort 4 of 5 with the Test foam')
    bench.store.parts.remove('foam-1')
    expect(textOf(run(bench), 'er4xr', 'comfort')).not.toContain('you rate')
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
    const kept = run(bench, { locks: { device: 'er4xr', tips: null } })
    expect(scores(kept)).toEqual({ er4xr: scores(run(bench)).er4xr })
  })

  it('keeping the tips plans only what can wear them, and a device that would wear them keeps its score', () => {
    const free = run(bench)
    const tips = free.ranked.find(({ device }) => device === 'er4xr')?.rig.tips ?? null
    const kept = run(bench, { locks: { device: null, tips } })
    expect(Object.keys(scores(kept)).sort()).toEqual(['andromeda', 'er4xr'])
    expect(scores(kept).er4xr).toBe(scores(free).er4xr)
    const other = run(bench, { locks: { device: null, tips: { part: 'silicone-1' } } })
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
    const kept = run(bench, { locks: { device: null, tips: { product: 'spin' } } })
    expect(kept.ranked.map(({ rig }) => rig.tips)).toEqual([{ product: 'spin' }, { product: 'spin' }])
    expect(() => run(bench, { locks: { device: null, tips: { part: 'gone' } } })).toThrow('pair')
    expect(() => run(bench, { locks: { device: null, tips: { product: 'foam' } } })).toThrow(
      'no unopened pair',
    )
  })

  it('what was passed over is neither ranked nor excluded, and no score changes', () => {
    const all = scores(run(bench))
    const rest = run(bench, { passOver: ['hd600'] })
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
    expect(run(bench, { scenario: 'reading' }).context.minutes).toBe(20)
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
    takes(bench, 'er4xr', 'hd600', 3)
    const sporty = { ...draft, weights: { portability: 5, stability: 3, comfort: 1 } }
    const preview = previewScenario(bench, { draft: sporty, context: {} })
    expect(bench.store.scenarios.all()).toEqual([])
    const { value } = saveScenario(bench, sporty)
    expect(run(bench, { scenario: value.id })).toEqual(preview)
  })

  it('travel as their own JSON, and what is wrong with one is told by its path', () => {
    const { value } = saveScenario(bench, draft)
    const read = readScenario(JSON.stringify(value))
    expect(read).toEqual({ draft: { ...value, id: null }, issues: [] })
    const { basis: _basis, source: _source, ...bare } = value
    expect(readScenario(JSON.stringify(bare)).draft).toMatchObject({ basis: {}, source: null })
    const wrong = readScenario(JSON.stringify({ ...value, minutes: -1, mood: 'calm' }))
    expect(wrong.draft).toBeNull()
    expect(wrong.issues.map(({ path }) => path).sort()).toEqual(['$.minutes', '$.mood'])
    expect(readScenario('{').issues[0]?.path).toBe('$')
  })
})
