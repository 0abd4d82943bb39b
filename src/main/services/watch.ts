import { t } from '../../shared/i18n/texts'
/** Watches the running session: heartbeats, what a crash or sleep left open, and "still listening?". */

import type { ParsedInput } from '../../shared/ipc/contract'
import type { Changed } from '../../shared/ipc/define'
import type { Session } from '../../shared/sessions/session'
import type { NowPlaying, SessionNotice } from '../../shared/sessions/views'
import { quantile } from '../../shared/statistics'
import { type Instant, SECONDS_PER_HOUR } from '../../shared/time'
import { act, type Bench, found, refuse } from './services'
import { splitSession, stopSession } from './sessions'

/** Without a history of the owner's own, sessions past four hours are asked about. */
const LONG_BY_DEFAULT_MINUTES = 240
const SHORTEST_SLEEP_S = 60

/** Called while the app runs, at least once a minute: nothing is lost but that minute. */
export function heartbeat({ store, clock }: Bench): void {
  const running = store.sessions.running()
  if (running && store.sessions.lastBeat(running.id) !== null) store.sessions.beat(running.id, clock.nowAt())
}

/** The owner quits and listens on: nobody watches the session any more, so nobody may guess its end. */
export function stopWatching({ store }: Bench): void {
  store.sessions.stopBeating()
}

/**
 * Called once at start-up. A session that the app was watching is closed at its last heartbeat and the
 * owner is told; one that nobody watched keeps running and the owner is asked.
 */
export function recoverSession({ store }: Bench): void {
  const running = store.sessions.running()
  if (!running) return
  const beatAt = store.sessions.lastBeat(running.id)
  if (beatAt === null) {
    store.sessions.addNotice(running.id, 'still_running', running.startAt, null)
    return
  }
  const endAt = Math.max(beatAt, running.startAt + 1)
  store.sessions.update({ ...running, endAt })
  store.sessions.stopBeating()
  store.sessions.addNotice(running.id, 'closed_after_crash', running.startAt, endAt)
}

/** Called when the computer wakes: the owner decides whether the time asleep counts. */
export function noteSleep({ store }: Bench, sleptAt: Instant, wokeAt: Instant): void {
  const running = store.sessions.running()
  if (!running || wokeAt - sleptAt < SHORTEST_SLEEP_S) return
  store.sessions.addNotice(running.id, 'slept', Math.max(sleptAt, running.startAt + 1), wokeAt)
}

/** What is playing, what played last, and what only the owner can settle. */
export function nowPlaying(bench: Bench): NowPlaying {
  const { store } = bench
  const running = store.sessions.running()
  const stored = store.sessions.notices().flatMap((row): SessionNotice[] => {
    const session = store.sessions.get(row.sessionId)
    if (!session) return []
    const common = { session: session.id, device: session.device }
    switch (row.kind) {
      case 'closed_after_crash':
        return [{ kind: row.kind, ...common, startAt: session.startAt, endAt: row.toAt ?? session.startAt }]
      case 'still_running':
        return session.endAt === null ? [{ kind: row.kind, ...common, startAt: session.startAt }] : []
      case 'slept':
        return [{ kind: row.kind, ...common, sleptAt: row.fromAt, wokeAt: row.toAt ?? row.fromAt }]
      // A row of this kind says until when the owner does not want to be asked.
      case 'long':
        return []
      default:
        return row.kind satisfies never
    }
  })
  const long = running && stored.length === 0 ? longNotice(bench, running) : null
  return { running, last: store.sessions.lastEnded(), notices: long ? [...stored, long] : stored }
}

function longNotice(bench: Bench, running: Session): SessionNotice | null {
  const { store, clock } = bench
  const quietUntilAt = store.sessions
    .notices()
    .find(({ sessionId, kind }) => sessionId === running.id && kind === 'long')?.toAt
  const usualMinutes = longestUsualMinutes(bench, running.device)
  const askAt = Math.max(running.startAt + usualMinutes * 60, quietUntilAt ?? 0)
  if (clock.nowAt() < askAt) return null
  return { kind: 'long', session: running.id, device: running.device, startAt: running.startAt, usualMinutes }
}

/** Nine of ten sessions on this device are shorter; four hours while fewer than ten are known. */
function longestUsualMinutes({ store }: Bench, device: string): number {
  const minutes = store.usage.sessionLengths().get(device) ?? []
  return minutes.length < 10 ? LONG_BY_DEFAULT_MINUTES : Math.max(30, quantile(minutes, 0.9))
}

/** The owner's answer to a notice. */
export function settleNotice(bench: Bench, input: ParsedInput<'sessions.settle'>): Changed<null> {
  const { store, clock } = bench
  const session = found(store.sessions.get(input.session), 'session')
  const notice = store.sessions.notices().find(({ sessionId }) => sessionId === session.id)
  if (input.answer === 'keep') {
    store.sessions.settleNotice(session.id)
    if (session.endAt === null) {
      // It goes on and is watched from here; no more questions for as long as it has lasted.
      store.sessions.beat(session.id, clock.nowAt())
      const quietSeconds = Math.max(SECONDS_PER_HOUR, clock.nowAt() - session.startAt)
      store.sessions.addNotice(session.id, 'long', session.startAt, clock.nowAt() + quietSeconds)
    }
    return { value: null, undo: null }
  }
  if (input.answer === 'leave_out') return leaveOut(bench, session, notice ?? null)
  const endAt = input.at ?? notice?.fromAt ?? clock.nowAt()
  if (session.endAt === null) {
    const { undo } = stopSession(bench, endAt)
    return { value: null, undo }
  }
  if (endAt <= session.startAt) refuse('VALIDATION', t.services.sessions.endAfterStart, 'at')
  return act(bench, t.services.sessions.endCorrected, () => {
    store.sessions.update({ ...session, endAt })
    store.sessions.settleNotice(session.id)
    return null
  })
}

/** Takes the time asleep out of a session: it ends where sleep began and a second one begins at waking. */
function leaveOut(
  bench: Bench,
  session: Session,
  notice: { readonly fromAt: Instant; readonly toAt: Instant | null } | null,
): Changed<null> {
  if (!notice || notice.toAt === null) return refuse('CONFLICT', t.services.sessions.noSleep)
  const wokeAt = notice.toAt
  return act(bench, t.services.sessions.sleepLeftOut, () => {
    bench.store.sessions.settleNotice(session.id)
    splitSession(bench, { id: session.id, at: wokeAt })
    const first = found(bench.store.sessions.get(session.id), 'session')
    bench.store.sessions.update({ ...first, endAt: Math.max(notice.fromAt, first.startAt + 1) })
    return null
  })
}
