import { deviceSchema } from '../gear/device'
import { DURABILITY_NOTES } from '../gear/durability'
import { TYPICAL_BY_KIND } from '../gear/typical'
import { productSchema } from '../parts/part'
import { findScenario } from '../scenarios/builtin/builtin'
import { JUDGES } from '../suggest/criteria'
import { FORMAT_NOTES, PRICE_NOTES } from './advice'
import type { Home } from './home'
import { CURVES, RIG_RULES, VETO_RULES } from './registry'

/** What a home refers to: a schema, a table, a rule, a weight, a note. undefined = it points nowhere. */
export function resolveHome(home: Home): unknown {
  switch (home.kind) {
    case 'attribute':
      return deviceSchema.shape[home.key]
    case 'part_attribute':
      return productSchema.shape[home.key]
    case 'default':
      return TYPICAL_BY_KIND[home.of][home.value] ?? undefined
    case 'curve':
      return CURVES[home.name]
    case 'reason':
      return JUDGES[home.criterion]
    case 'veto':
      return VETO_RULES[home.rule]
    case 'weight':
      return findScenario(home.scenario, [])?.weights[home.criterion]
    case 'rig':
      return RIG_RULES[home.rule]
    case 'price_note':
      return PRICE_NOTES[home.name]
    case 'format_note':
      return FORMAT_NOTES[home.name]
    case 'durability':
      return DURABILITY_NOTES[home.name]
  }
}
