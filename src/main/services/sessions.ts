import { deviceName } from '../../shared/gear/device'
import { t } from '../../shared/i18n/texts'
import type { ParsedInput } from '../../shared/ipc/contract'
import type { Changed } from '../../shared/ipc/define'
import type { Session, SessionFields } from '../../shared/sessions/session'
import type { Instant } from '../../shared/time'
import { act, type Bench, found, refuse } from './services'

const NOTHING_SAID = {
  zone: null,
  levelDbA: null,
  temperatureC: null,
  sweat: 'none',
  rating: null,
  notes: '',
} as const

export interface StartOptions {
  /** True in the app, which keeps a heartbeat; false on the command line, where nobody watches. */
  readonly beats: boolean
}

/** Starts a session now; refused while another one runs. */
export function startSession(
  bench: Bench,
  input: ParsedInput<'sessions.start'>,
  options: StartOptions,
): Changed<Session> {
  const running = bench.store.sessions.running()
  if (running) {
    refuse('CONFLICT', t.services.sessions.runningOn({ name: nameOf(bench, running.device) }))
  }
  return act(bench, t.services.sessions.started({ name: nameOf(bench, input.device) }), () =>
    begin(bench, { ...NOTHING_SAID, ...input, startAt: bench.clock.nowAt(), endAt: null }, options),
  )
}

function begin(bench: Bench, fields: SessionFields, options: StartOptions): Session {
  const { store } = bench
  refuseUnlistenable(bench, fields.device)
  // A session that was stopped this very second ends a second later: intervals have a length.
  const lastEndAt = store.sessions.lastOfDevice(fields.device)?.endAt ?? null
  const startAt = lastEndAt !== null && lastEndAt === fields.startAt + 1 ? lastEndAt : fields.startAt
  const id = store.sessions.insert({ ...fields, startAt })
  if (options.beats) store.sessions.beat(id, startAt)
  return read(bench, id)
}

/** Ends the running session, now or at an earlier instant. */
export function stopSession(bench: Bench, at: Instant | null): Changed<Session> {
  const running = bench.store.sessions.running() ?? refuse('CONFLICT', t.services.sessions.noneRunning)
  const nowAt = bench.clock.nowAt()
  if (at !== null && (at <= running.startAt || at > nowAt)) {
    refuse('VALIDATION', t.services.sessions.endBetween, 'at')
  }
  return act(bench, t.services.sessions.stopped({ name: nameOf(bench, running.device) }), () =>
    end(bench, running, at ?? nowAt),
  )
}

function end({ store }: Bench, running: Session, at: Instant): Session & { endAt: Instant } {
  const ended = { ...running, endAt: Math.max(at, running.startAt + 1) }
  store.sessions.update(ended)
  store.sessions.stopBeating()
  store.sessions.settleNotice(running.id)
  return ended
}

/** Ends the running session and goes on with another device at the same instant. */
export function switchDevice(bench: Bench, device: string, options: StartOptions): Changed<Session> {
  const running = bench.store.sessions.running() ?? refuse('CONFLICT', t.services.sessions.noneRunning)
  if (running.device === device)
    refuse('CONFLICT', t.services.sessions.listeningAlready({ name: nameOf(bench, device) }))
  return act(bench, t.services.sessions.switched({ name: nameOf(bench, device) }), () => {
    const { endAt: startAt } = end(bench, running, bench.clock.nowAt())
    const fields = { ...NOTHING_SAID, device, scenario: running.scenario, parts: null, zone: running.zone }
    return begin(bench, { ...fields, startAt, endAt: null }, options)
  })
}

/** Records a session that is over. */
export function logSession(bench: Bench, fields: SessionFields): Changed<Session> {
  refuseImpossible(bench, fields)
  if (fields.endAt === null) refuse('VALIDATION', t.services.sessions.endNeeded, 'endAt')
  refuseFutureEnd(bench, fields.endAt)
  refuseUnlistenable(bench, fields.device)
  return act(bench, t.services.sessions.logged({ name: nameOf(bench, fields.device) }), () =>
    read(bench, bench.store.sessions.insert(fields)),
  )
}

export function updateSession(bench: Bench, { id, patch }: ParsedInput<'sessions.update'>): Changed<Session> {
  const before = read(bench, id)
  const after: Session = {
    ...before,
    ...Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)),
  }
  refuseImpossible(bench, after)
  refuseFutureEnd(bench, patch.endAt ?? null)
  if (after.endAt === null && before.endAt !== null && bench.store.sessions.running()) {
    refuse('CONFLICT', t.services.sessions.otherRunning, 'endAt')
  }
  return act(bench, t.services.sessions.edited({ name: nameOf(bench, after.device) }), () => {
    bench.store.sessions.update(after)
    return read(bench, id)
  })
}

/** Cuts a session in two at an instant inside it; the notes stay with the first half. */
export function splitSession(bench: Bench, { id, at }: { id: number; at: Instant }): Changed<Session[]> {
  const { store } = bench
  const session = read(bench, id)
  if (at <= session.startAt || at >= (session.endAt ?? bench.clock.nowAt())) {
    refuse('VALIDATION', t.services.sessions.splitInside, 'at')
  }
  return act(bench, t.services.sessions.split({ name: nameOf(bench, session.device) }), () => {
    const beats = store.sessions.lastBeat(id) !== null
    store.sessions.update({ ...session, endAt: at })
    const { id: _id, ...fields } = session
    const second = store.sessions.insert({ ...fields, startAt: at, notes: '' })
    if (beats) {
      store.sessions.stopBeating()
      store.sessions.beat(second, bench.clock.nowAt())
    }
    return [read(bench, id), read(bench, second)]
  })
}

/** Joins sessions of one device into one, from the first start to the last end. */
export function mergeSessions(bench: Bench, ids: readonly number[]): Changed<Session> {
  const { store } = bench
  const sessions = [...new Set(ids)].map((id) => read(bench, id)).sort((a, b) => a.startAt - b.startAt)
  const first = sessions[0]
  const last = sessions.at(-1)
  if (!first || !last || sessions.length < 2) return refuse('VALIDATION', t.services.sessions.mergeTwo, 'ids')
  if (sessions.some(({ device }) => device !== first.device)) {
    refuse('CONFLICT', t.services.sessions.mergeOneDevice)
  }
  if (sessions.some(({ parts }) => JSON.stringify(parts) !== JSON.stringify(first.parts))) {
    refuse('CONFLICT', t.services.sessions.mergeSameParts)
  }
  const merged: Session = {
    ...first,
    endAt: last.endAt,
    scenario: firstKnown(sessions, ({ scenario }) => scenario),
    levelDbA: firstKnown(sessions, ({ levelDbA }) => levelDbA),
    temperatureC: firstKnown(sessions, ({ temperatureC }) => temperatureC),
    rating: firstKnown(sessions, ({ rating }) => rating),
    sweat:
      (['heavy', 'light', 'none'] as const).find((sweat) => sessions.some((each) => each.sweat === sweat)) ??
      'none',
    notes: sessions
      .map(({ notes }) => notes)
      .filter((notes) => notes !== '')
      .join('\n'),
  }
  return act(
    bench,
    t.services.sessions.merged({ count: sessions.length, name: nameOf(bench, first.device) }),
    () => {
      const beats = store.sessions.lastBeat(last.id) !== null
      for (const { id } of sessions.slice(1)) store.sessions.remove(id)
      store.sessions.update(merged)
      if (beats) store.sessions.beat(merged.id, bench.clock.nowAt())
      return read(bench, merged.id)
    },
  )
}

function firstKnown<T>(sessions: readonly Session[], of: (session: Session) => T | null): T | null {
  return sessions.map(of).find((value) => value !== null) ?? null
}

export function moveSessions(
  bench: Bench,
  input: { ids: readonly number[]; device: string },
): Changed<number> {
  const label = t.services.sessions.moved({ count: input.ids.length, name: nameOf(bench, input.device) })
  return act(bench, label, () => {
    for (const id of input.ids) bench.store.sessions.update({ ...read(bench, id), device: input.device })
    return input.ids.length
  })
}

export function removeSessions(bench: Bench, ids: readonly number[]): Changed<number> {
  return act(bench, t.services.sessions.deleted({ count: ids.length }), () => {
    const removed = ids.filter((id) => bench.store.sessions.remove(id)).length
    return removed > 0 ? removed : refuse('NOT_FOUND', t.services.sessions.gone)
  })
}

function refuseImpossible(bench: Bench, { device, startAt, endAt, parts }: SessionFields): void {
  nameOf(bench, device)
  if (endAt !== null && endAt <= startAt) refuse('VALIDATION', t.services.sessions.endAfterStart, 'endAt')
  if (startAt > bench.clock.nowAt()) refuse('VALIDATION', t.services.sessions.notYetBegun, 'startAt')
  for (const part of parts ?? []) found(bench.store.parts.get(part), 'part')
}

function refuseFutureEnd({ clock }: Bench, endAt: Instant | null): void {
  if (endAt !== null && endAt > clock.nowAt()) refuse('VALIDATION', t.services.sessions.notYetEnded, 'endAt')
}

/** Retired and lost devices keep their history but take no new sessions. */
function refuseUnlistenable(bench: Bench, id: string): void {
  const device = found(bench.store.devices.get(id), 'device')
  if (device.status === 'lost' || (device.status === 'retired' && device.retiredAt === null)) {
    const name = deviceName(device)
    const why =
      device.status === 'lost'
        ? t.services.sessions.deviceLost({ name })
        : t.services.sessions.deviceRetired({ name })
    refuse('CONFLICT', why, 'device')
  }
}

function read({ store }: Bench, id: number): Session {
  return found(store.sessions.get(id), 'session')
}

function nameOf({ store }: Bench, device: string): string {
  return deviceName(found(store.devices.get(device), 'device'))
}
