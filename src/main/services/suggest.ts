import type { ParsedInput } from '../../shared/ipc/contract'
import { BUILTIN_SCENARIOS, findScenario } from '../../shared/scenarios/builtin/builtin'
import type { Scenario } from '../../shared/scenarios/scenario'
import { median } from '../../shared/statistics'
import { defaultContext } from '../../shared/suggest/context'
import { suggest } from '../../shared/suggest/suggest'
import type { Context, DeviceUse, ShelfPart, SuggestInput, Suggestion } from '../../shared/suggest/types'
import { fitJudgements } from './mounts'
import { partRows } from './partViews'
import { type Bench, found } from './services'
import { readSettings } from './settings'

/** Built-in and own scenarios, most used first; among equals in the order of the built-in table. */
export function listScenarios({ store }: Bench): { scenario: Scenario; builtIn: boolean; uses: number }[] {
  const uses = store.sessions.uses()
  const entry = (scenario: Scenario, builtIn: boolean) => ({
    scenario,
    builtIn,
    uses: uses.get(scenario.id) ?? 0,
  })
  return [
    ...BUILTIN_SCENARIOS.map((scenario) => entry(scenario, true)),
    ...store.scenarios.all().map((scenario) => entry(scenario, false)),
  ].sort((a, b) => b.uses - a.uses)
}

/** What to take for a scenario, from everything that is owned now. */
export function suggestFor(bench: Bench, input: ParsedInput<'suggest.run'>): Suggestion {
  const occasion = occasions(bench)(scenarioOf(bench, input.scenario), input.context)
  return suggest({ ...occasion, showAnyway: input.showAnyway })
}

export function scenarioOf({ store }: Bench, id: string): Scenario {
  return found(findScenario(id, store.scenarios.all()), 'scenario')
}

/** What of the circumstances differs from the usual; undefined = as usual. */
type Differing = ParsedInput<'suggest.run'>['context']

/** Everything that is owned, read once, for asking about one scenario after another. */
export function occasions(bench: Bench): (scenario: Scenario, differing?: Differing) => SuggestInput {
  const owned = shelf(bench)
  const settings = readSettings(bench)
  return (scenario, differing = {}) => {
    const given = Object.fromEntries(Object.entries(differing).filter(([, value]) => value !== undefined))
    const context: Context = { ...defaultContext(scenario, settings), rotate: settings.rotate, ...given }
    if (differing.source != null) found(bench.store.sources.get(differing.source), 'source')
    return { ...owned, scenario, context, quietLevelDbA: settings.quietLevelDbA, showAnyway: [] }
  }
}

function shelf(bench: Bench): Omit<SuggestInput, 'scenario' | 'context' | 'quietLevelDbA' | 'showAnyway'> {
  const { store, clock } = bench
  const products = new Map(store.products.all().map((product) => [product.id, product]))
  return {
    nowAt: clock.nowAt(),
    devices: store.devices.all(),
    parts: partRows(bench)
      .filter(({ part }) => part.retiredAt === null)
      .map(
        ({ part, product, mount, wear }): ShelfPart => ({
          part,
          product,
          mounted: mount && { device: mount.device, slot: mount.slot, side: mount.side },
          damage: wear?.damage ?? 0,
          pWornNow: wear?.pWornNow ?? 0,
          hoursLeft: wear?.hoursLeft ?? null,
        }),
      ),
    stock: store.stock.all().flatMap((lot) => {
      const product = products.get(lot.product)
      return product && lot.pairs > 0 ? [{ lot, product }] : []
    }),
    sources: store.sources.all(),
    fitJudgements: fitJudgements(bench),
    use: deviceUse(bench),
  }
}

const FEWEST_FOR_USUAL = 5

function deviceUse({ store, clock }: Bench): DeviceUse[] {
  const minutes = Map.groupBy(store.usage.sessionMinutes(), ({ device }) => device)
  return store.usage.deviceTotals(clock.nowAt()).map(({ device, sessions, lastEndAt }) => {
    const lengths = minutes.get(device) ?? []
    const usualMinutes =
      lengths.length < FEWEST_FOR_USUAL ? null : median(lengths.map((each) => each.minutes))
    return { device, sessions, lastEndAt, usualMinutes }
  })
}
