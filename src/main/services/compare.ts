import { compareDevices } from '../../shared/compare/compare'
import { compareFormats } from '../../shared/compare/formats'
import type { Comparison, FormatComparison } from '../../shared/compare/views'
import type { ParsedInput } from '../../shared/ipc/contract'
import { type Bench, found } from './services'
import { occasions, scenarioOf } from './suggest'

/** Two owned devices head to head; whose turn it is does not matter unless the context says so. */
export function compareOwned(bench: Bench, input: ParsedInput<'compare.devices'>): Comparison {
  const { store } = bench
  const [a, b] = [found(store.devices.get(input.a), 'device'), found(store.devices.get(input.b), 'device')]
  return compareDevices(occasionOf(bench, input), a, b)
}

/** In-ear or headphone, from what is owned. */
export function compareOwnedFormats(bench: Bench, input: ParsedInput<'compare.formats'>): FormatComparison {
  return compareFormats(occasionOf(bench, input))
}

function occasionOf(bench: Bench, { scenario, context }: ParsedInput<'compare.formats'>) {
  return occasions(bench)(scenarioOf(bench, scenario), { ...context, rotate: context.rotate ?? 0 })
}
