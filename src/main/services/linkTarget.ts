import type { DeepLink } from '../../shared/deepLink'
import { inSearch } from './address'
import type { Bench } from './services'
import { listScenarios } from './suggest'

/**
 * The place in the app that a link leads to. A link to log a session leads to the form, filled in as far as it
 * names what is there; nothing is written before the owner says so.
 */
export function pathOfLink(bench: Bench, link: DeepLink): string {
  if (link.kind === 'device') return `/collection/${encodeURIComponent(link.device)}`
  const { device, scenario, minutes } = link
  const fields = {
    device: device !== null && bench.store.devices.get(device) ? device : null,
    scenario: listScenarios(bench).some((each) => each.scenario.id === scenario) ? scenario : null,
    minutes,
  }
  const search = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`&${name}=${inSearch(value)}`],
  )
  return `/sessions?log=true&link=true${search.join('')}`
}

/** The place where a file is looked at before it is imported. @param token the name that the file goes by */
export function pathOfImport(token: string): string {
  return `/settings?import=${inSearch(token)}`
}
