import { deviceName } from '../../shared/gear/device'
import { type Instant, SECONDS_PER_DAY } from '../../shared/time'
import type { Bench } from './services'

/** A device that a session could begin on, in the scenario it was last heard in. */
export interface QuickStart {
  readonly device: string
  readonly name: string
  readonly scenario: string | null
}

/** What there is to see, and to start, without opening the window. */
export interface Glance {
  readonly running: { readonly device: string; readonly name: string; readonly startAt: Instant } | null
  /** What was heard last, to go on with. */
  readonly last: QuickStart | null
  /** The owner's favourites, then what was heard most of late; the last and the running one left out. */
  readonly quick: readonly QuickStart[]
}

const QUICK_STARTS = 5
const RECENT_DAYS = 90
const RECENT_SESSIONS = 200

export function glance(bench: Bench): Glance {
  const { store, clock } = bench
  const recent = store.sessions.page({
    fromAt: clock.nowAt() - RECENT_DAYS * SECONDS_PER_DAY,
    toAt: null,
    device: null,
    scenario: null,
    text: '',
    before: null,
    limit: RECENT_SESSIONS,
  })
  const times = new Map<string, number>()
  for (const { device } of recent) times.set(device, (times.get(device) ?? 0) + 1)
  const offered = store.devices.all().filter(({ status }) => status === 'available')
  const names = new Map(offered.map((device) => [device.id, deviceName(device)]))
  const quickStart = (device: string, scenario: string | null): QuickStart[] => {
    const name = names.get(device)
    return name === undefined ? [] : [{ device, name, scenario }]
  }

  const running = store.sessions.running()
  const ended = store.sessions.lastEnded()
  const last = ended ? (quickStart(ended.device, ended.scenario)[0] ?? null) : null
  const shown = running ? running.device : last?.device
  const quick = offered
    .filter(({ id, favourite }) => id !== shown && (favourite || times.has(id)))
    .sort(
      (a, b) => Number(b.favourite) - Number(a.favourite) || (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0),
    )
    .slice(0, QUICK_STARTS)
    .flatMap(({ id }) => quickStart(id, store.sessions.lastOfDevice(id)?.scenario ?? null))
  return { running: running && { ...nameOf(bench, running.device), startAt: running.startAt }, last, quick }
}

function nameOf({ store }: Bench, id: string) {
  const device = store.devices.get(id)
  return { device: id, name: device ? deviceName(device) : id }
}
