import type { Instant } from '../../shared/time'
import type { Connection } from './connection'
import { keptByDevice } from './keptByDevice'
import type { Touches } from './touches'

/** How often each scenario was listened in; of sessions without one, nothing. */
export function scenarioUses(connection: Connection, touches: Touches) {
  const select = (where: string) => `
    SELECT device_id AS device, json_group_array(scenario_id) AS scenarios, json_group_array(start_at) AS starts
    FROM (SELECT device_id, scenario_id, start_at FROM sessions ${where})
    WHERE scenario_id IS NOT NULL GROUP BY device_id`
  const ofDevices = keptByDevice(connection, touches, select, startsOf)

  function counted(times: (starts: Float64Array) => number): Map<string, number> {
    const uses = new Map<string, number>()
    for (const starts of ofDevices().values()) {
      for (const [scenario, own] of starts) {
        const count = times(own)
        if (count > 0) uses.set(scenario, (uses.get(scenario) ?? 0) + count)
      }
    }
    return uses
  }

  return {
    /** Sessions by scenario. */
    uses: () => counted(({ length }) => length),
    /** Sessions begun since an instant, by scenario. */
    usesSince: (fromAt: Instant) => counted((starts) => starts.length - firstFrom(starts, fromAt)),
  }
}

interface Row {
  readonly device: string
  readonly scenarios: string
  readonly starts: string
}

/** When the sessions of a device began, by scenario and time. */
function startsOf({ scenarios, starts }: Row): ReadonlyMap<string, Float64Array> {
  const names: readonly string[] = JSON.parse(scenarios)
  const begun: readonly Instant[] = JSON.parse(starts)
  const byScenario = Map.groupBy(begun, (_, index) => names[index] ?? '')
  return new Map([...byScenario].map(([scenario, own]) => [scenario, Float64Array.from(own).sort()]))
}

/** The place of the first one at an instant or later. */
function firstFrom(starts: Float64Array, at: Instant): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? at) >= at) high = middle
    else low = middle + 1
  }
  return low
}
