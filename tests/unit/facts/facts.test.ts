import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FORMAT_NOTES, PRICE_NOTES } from '@shared/facts/advice'
import { FACT_HOMES } from '@shared/facts/facts'
import { VETO_RULES } from '@shared/facts/registry'
import { resolveHome } from '@shared/facts/resolve'
import { FACT_IDS, isFactId } from '@shared/facts/statements'
import { DURABILITY_NOTES } from '@shared/gear/durability'
import { t } from '@shared/i18n/texts'
import { BUILTIN_SCENARIOS } from '@shared/scenarios/builtin/builtin'
import { VETOES } from '@shared/suggest/vetoes'
import { describe, expect, test } from 'vitest'
import { GEAR, SOURCES } from '../suggest/gear'
import { FOAM_T100, inputFor, pair, suggestFor } from '../suggest/shelf'

const SHARED = 'src/shared'
const rows = FACT_IDS.flatMap((id) => FACT_HOMES[id].map((home) => ({ id, home })))

describe('the facts', () => {
  test('are F1 to F67, none missing and none more', () => {
    expect(FACT_IDS).toEqual(Array.from({ length: 67 }, (_, index) => `F${index + 1}`))
    expect(Object.keys(FACT_HOMES)).toEqual(FACT_IDS)
  })

  test('are short statements of their own', () => {
    const { statements } = t.facts
    for (const id of FACT_IDS) expect(statements[id]).toMatch(/^[A-Z].{20,138}\.$/)
    expect(new Set(Object.values(statements)).size).toBe(FACT_IDS.length)
  })

  test.each(rows)('$id lives somewhere: $home', ({ home }) => {
    expect(resolveHome(home)).toBeDefined()
  })

  test('that are cited anywhere exist', () => {
    const files = readdirSync(SHARED, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )
    const cited = files.flatMap((name) =>
      [...readFileSync(join(SHARED, name), 'utf8').matchAll(/\bF\d+\b/g)].map(([id]) => ({ name, id })),
    )
    expect(cited.length).toBeGreaterThan(200)
    expect(cited.filter(({ id }) => !isFactId(id))).toEqual([])
  })
})

describe('a home', () => {
  test('that is a weight counts in its scenario', () => {
    for (const { home } of rows) {
      if (home.kind === 'weight') expect(resolveHome(home)).toBeGreaterThan(0)
    }
  })

  test('that is a veto is one that suggestions ask', () => {
    for (const rule of Object.values(VETO_RULES)) expect(VETOES).toContain(rule)
  })

  test('that is a reason cites the fact when devices are compared', () => {
    const cited = citedByReasons()
    const silent = rows.filter(
      ({ id, home }) => home.kind === 'reason' && !cited.has(`${home.criterion} ${id}`),
    )
    expect(silent).toEqual([])
  })

  test('that is a note cites the fact too', () => {
    const notes = { price_note: PRICE_NOTES, format_note: FORMAT_NOTES, durability: DURABILITY_NOTES }
    for (const { id, home } of rows) {
      if (!(home.kind in notes)) continue
      expect(resolveHome(home)).toMatchObject({ facts: expect.arrayContaining([id]) })
    }
  })
})

/** Every pair of criterion and fact that some term names, over all devices and scenarios. */
function citedByReasons(): Set<string> {
  const cited = new Set<string>()
  const devices = Object.values(GEAR)
  for (const scenario of BUILTIN_SCENARIOS) {
    const { ranked } = suggestFor(scenario, devices, {
      context: { glasses: 'normal', rotate: 0.5 },
      parts: [pair(FOAM_T100, { on: 'er4xr' })],
      sources: Object.values(SOURCES),
      showAnyway: inputFor(scenario, devices).devices.map(({ id }) => id),
    })
    for (const { criterion, facts } of ranked.flatMap(({ terms }) => terms)) {
      for (const fact of facts) cited.add(`${criterion} ${fact}`)
    }
  }
  return cited
}
