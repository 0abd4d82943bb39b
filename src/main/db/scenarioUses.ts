import { perObject } from '../../shared/memo'
import type { Instant } from '../../shared/time'
import type { DeviceSessions, Sessions } from './deviceSessions'

/** How often each scenario was listened in; of sessions without one, nothing. */
export function scenarioUses(sessions: DeviceSessions) {
  function counted(times: (starts: Float64Array) => number): Map<string, number> {
    const uses = new Map<string, number>()
    for (const own of sessions.all().values()) {
      for (const [scenario, starts] of startsByScenario(own)) {
        const count = times(starts)
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

/** When the sessions of a device began, by scenario and time. */
const startsByScenario = perObject(
  ({ startAt, condition, conditions }: Sessions): ReadonlyMap<string, Float64Array> => {
    const begun = new Map<string, Instant[]>()
    for (let index = 0; index < startAt.length; index++) {
      const scenario = conditions[condition[index] ?? -1]?.scenario ?? null
      if (scenario === null) continue
      const starts = begun.get(scenario) ?? []
      begun.set(scenario, starts)
      starts.push(startAt[index] ?? 0)
    }
    return new Map([...begun].map(([scenario, starts]) => [scenario, new Float64Array(starts)]))
  },
)

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
