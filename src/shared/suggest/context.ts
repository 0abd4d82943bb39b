import type { Scenario } from '../scenarios/scenario'
import type { Context, Glasses } from './types'

/**
 * What a scenario takes for granted until the owner says otherwise.
 * Every key comes from the scenario, except glasses, which belong to the owner, and `rotate`: best pick.
 */
export function defaultContext(scenario: Scenario, owner: { readonly glasses: Glasses }): Context {
  return {
    minutes: scenario.minutes,
    noiseDbA: scenario.noiseDbA,
    temperatureC: scenario.temperatureC,
    glasses: owner.glasses,
    aware: scenario.aware,
    headRest: scenario.headRest,
    othersNear: scenario.othersNear,
    interruptions: scenario.interruptions,
    wind: scenario.wind,
    source: scenario.source,
    rotate: 0,
  }
}
