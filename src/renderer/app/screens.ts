import { lazyRouteComponent } from '@tanstack/react-router'
import { laterParts } from './later'
import { withItsTexts } from './speaking'

/** Every screen but Today, with which the window opens: read from the disk when it is first gone to, or before. */
export const screens = {
  collection: lazyRouteComponent(
    withItsTexts(() => import('../features/collection/CollectionScreen')),
    'CollectionScreen',
  ),
  device: lazyRouteComponent(
    withItsTexts(() => import('../features/collection/DeviceScreen')),
    'DeviceScreen',
  ),
  parts: lazyRouteComponent(
    withItsTexts(() => import('../features/parts/PartsScreen')),
    'PartsScreen',
  ),
  sessions: lazyRouteComponent(
    withItsTexts(() => import('../features/sessions/SessionsScreen')),
    'SessionsScreen',
  ),
  agenda: lazyRouteComponent(
    withItsTexts(() => import('../features/agenda/AgendaScreen')),
    'AgendaScreen',
  ),
  insights: lazyRouteComponent(
    withItsTexts(() => import('../features/insights/InsightsScreen')),
    'InsightsScreen',
  ),
  coverage: lazyRouteComponent(
    withItsTexts(() => import('../features/coverage/CoverageScreen')),
    'CoverageScreen',
  ),
  scenarios: lazyRouteComponent(
    withItsTexts(() => import('../features/scenarios/ScenariosScreen')),
    'ScenariosScreen',
  ),
  settings: lazyRouteComponent(
    withItsTexts(() => import('../features/settings/SettingsScreen')),
    'SettingsScreen',
  ),
} as const

/** Reads the rest one after another while nothing else is to be done, so that going anywhere takes no time. */
export function readRestWhenIdle(): void {
  const waiting = [...laterParts(), ...Object.values(screens)]
  const readNext = () => {
    const next = waiting.shift()
    // One that cannot be read is asked for again, and told of, when it is gone to.
    if (next)
      void Promise.resolve(next.preload?.())
        .catch(() => undefined)
        .then(whenIdle)
  }
  const whenIdle = () => requestIdleCallback(readNext)
  whenIdle()
}
