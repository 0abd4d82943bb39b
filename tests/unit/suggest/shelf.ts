import type { Device } from '@shared/gear/device'
import { type Mount, type Product, partSchema, productSchema, stockLotSchema } from '@shared/parts/part'
import { BUILTIN_SCENARIOS } from '@shared/scenarios/builtin/builtin'
import type { Scenario } from '@shared/scenarios/scenario'
import { defaultContext } from '@shared/suggest/context'
import { suggest } from '@shared/suggest/suggest'
import type { Context, Ranked, ShelfPart, SuggestInput, Suggestion } from '@shared/suggest/types'
import type { z } from 'zod'
import { SOURCES } from './gear'

/** Sunday, 2026-11-01T12:00:00Z. */
export const NOW = 1_793_534_400

export function product(fields: Partial<z.input<typeof productSchema>> & { id: string }): Product {
  return productSchema.parse({ kind: 'tips', brand: 'Test', model: fields.id, ...fields })
}

export const FOAM_T100 = product({
  id: 'comply-t100-m',
  brand: 'Comply',
  model: 'T-100',
  size: 'M',
  material: 'memory_foam',
  boreMm: 3.1,
})
export const SILICONE = product({
  id: 'final-e-m',
  brand: 'Final',
  model: 'Type E',
  size: 'M',
  material: 'silicone',
  boreMm: 4.8,
})

/** An opened pair on the shelf; fresh and in the drawer unless said otherwise. */
export function pair(
  of: Product,
  fields: { id?: string; on?: string; side?: Mount['side']; damage?: number; hoursLeft?: number | null } = {},
): ShelfPart {
  const damage = fields.damage ?? 0.1
  const slot = of.kind === 'adapter' ? 'cable' : of.kind
  return {
    part: partSchema.parse({ id: fields.id ?? `${of.id}-1`, product: of.id }),
    product: of,
    mounted: fields.on === undefined ? null : { device: fields.on, slot, side: fields.side ?? 'both' },
    damage,
    pWornNow: damage ** 2.5 / (1 + damage ** 2.5),
    hoursLeft: fields.hoursLeft === undefined ? Math.max(0, 250 * (1 - damage)) : fields.hoursLeft,
  }
}

export function unopened(of: Product, acquiredOn: string | null, pairs = 1): SuggestInput['stock'][number] {
  const lot = stockLotSchema.parse({ id: `${of.id}-${acquiredOn}`, product: of.id, pairs, acquiredOn })
  return { lot, product: of }
}

export function scenario(id: string): Scenario {
  const found = BUILTIN_SCENARIOS.find((builtin) => builtin.id === id)
  if (!found) throw new Error(`no built-in scenario ${id}`)
  return found
}

export type Occasion = Partial<Omit<SuggestInput, 'scenario' | 'context'>> & { context?: Partial<Context> }

/** All sources are owned and nothing else is recorded, unless said otherwise. */
export function inputFor(
  of: Scenario | string,
  devices: readonly Device[],
  { context, ...rest }: Occasion = {},
): SuggestInput {
  const chosen = typeof of === 'string' ? scenario(of) : of
  return {
    nowAt: NOW,
    scenario: chosen,
    context: { ...defaultContext(chosen, { glasses: 'none' }), ...context },
    devices,
    parts: [],
    stock: [],
    sources: Object.values(SOURCES),
    fitJudgements: [],
    use: [],
    quietLevelDbA: 70,
    doseMode: 'adult',
    showAnyway: [],
    rigRatings: [],
    keep: null,
    ...rest,
  }
}

export function suggestFor(
  of: Scenario | string,
  devices: readonly Device[],
  occasion?: Occasion,
): Suggestion {
  return suggest(inputFor(of, devices, occasion))
}

export function rankedOf(suggestion: Suggestion, id: string): Ranked {
  const found = suggestion.ranked.find((entry) => entry.device === id)
  if (!found) throw new Error(`${id} is not ranked: ${JSON.stringify(suggestion.excluded)}`)
  return found
}

export function vetoesOf(suggestion: Suggestion, id: string): string[] {
  return suggestion.excluded.find((entry) => entry.device === id)?.reasons.map(({ veto }) => veto) ?? []
}
