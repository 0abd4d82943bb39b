import { compareText } from '../../shared/text'
import type { Instant } from '../../shared/time'
import type { Sessions } from './deviceSessions'

export interface ScenarioSeconds {
  /** null = none was named. */
  readonly scenario: string | null
  readonly seconds: number
}

/** How long a device was listened to in each scenario up to an instant, longest first. */
export function scenarioSeconds(sessions: Sessions, nowAt: Instant): readonly ScenarioSeconds[] {
  const { startAt, endAt, condition, conditions } = sessions
  const sums = new Map<string | null, number>()
  for (let index = 0; index < startAt.length; index++) {
    const scenario = conditions[condition[index] ?? 0]?.scenario ?? null
    const seconds = Math.min(endAt[index] ?? 0, nowAt) - (startAt[index] ?? 0)
    sums.set(scenario, (sums.get(scenario) ?? 0) + Math.max(0, seconds))
  }
  return [...sums]
    .map(([scenario, seconds]) => ({ scenario, seconds }))
    .sort((a, b) => b.seconds - a.seconds || compareText(a.scenario ?? '', b.scenario ?? ''))
}
