import { instantAt, minuteOfDay, nextInstantAt } from '../../../shared/sessions/localClock'
import type { Session, SessionFields, Sweat } from '../../../shared/sessions/session'
import { type Instant, type LocalDate, localDateOf } from '../../../shared/time'

/** A session while it is being written; start and end are instants, the form shows them as a clock does. */
export interface SessionDraft {
  readonly device: string | null
  readonly scenario: string | null
  readonly startAt: Instant
  /** null = still running. */
  readonly endAt: Instant | null
  readonly zone: string | null
  readonly levelDbA: number | null
  readonly temperatureC: number | null
  readonly sweat: Sweat
  readonly rating: number | null
  readonly notes: string
  readonly parts: readonly string[]
}

const USUAL_SECONDS = 3600

/** A new session of an hour that ended just now. */
export function emptyDraft(nowAt: Instant): SessionDraft {
  const endAt = Math.floor(nowAt / 60) * 60
  return {
    device: null,
    scenario: null,
    startAt: endAt - USUAL_SECONDS,
    endAt,
    zone: null,
    levelDbA: null,
    temperatureC: null,
    sweat: 'none',
    rating: null,
    notes: '',
    parts: [],
  }
}

/** What a link proposes: a session that ended just now. */
export function proposedDraft(
  nowAt: Instant,
  { device, scenario, minutes }: { device: string | null; scenario: string | null; minutes: number | null },
): SessionDraft {
  const fresh = emptyDraft(nowAt)
  const startAt = (fresh.endAt ?? nowAt) - (minutes === null ? USUAL_SECONDS : minutes * 60)
  return { ...fresh, device, scenario, startAt }
}

export function draftOf(session: Session): SessionDraft {
  const { device, scenario, startAt, endAt, zone, levelDbA, temperatureC, sweat, rating, notes } = session
  const parts = session.parts ?? []
  return { device, scenario, startAt, endAt, zone, levelDbA, temperatureC, sweat, rating, notes, parts }
}

/** The last session once more: same gear, scenario and length, ending just now. */
export function repeatOf(session: Session, nowAt: Instant): SessionDraft {
  const fresh = emptyDraft(nowAt)
  const end = fresh.endAt ?? nowAt
  const seconds = session.endAt === null ? USUAL_SECONDS : session.endAt - session.startAt
  return {
    ...fresh,
    device: session.device,
    scenario: session.scenario,
    levelDbA: session.levelDbA,
    startAt: end - seconds,
    parts: session.parts ?? [],
  }
}

/** Another day, the same times of day and length. */
export function onDay(draft: SessionDraft, on: LocalDate, zone: string): SessionDraft {
  return startingAt(draft, instantAt(on, minuteOfDay(draft.startAt, zone), zone), true)
}

/** Another start on the same day; the end stays unless it would come before it. */
export function fromMinute(draft: SessionDraft, minute: number, zone: string): SessionDraft {
  const startAt = instantAt(localDateOf(draft.startAt, zone), minute, zone)
  return startingAt(draft, startAt, draft.endAt !== null && startAt >= draft.endAt)
}

/** Ends at the next moment after the start at which the clock shows `minute`. */
export function untilMinute(draft: SessionDraft, minute: number, zone: string): SessionDraft {
  const { startAt } = draft
  return { ...draft, endAt: nextInstantAt(startAt, localDateOf(startAt, zone), minute, zone) }
}

export function lasting(draft: SessionDraft, minutes: number): SessionDraft {
  return { ...draft, endAt: draft.startAt + minutes * 60 }
}

/** What goes to main; null while no device is chosen. */
export function fieldsOf(draft: SessionDraft): SessionFields | null {
  if (draft.device === null) return null
  return { ...draft, device: draft.device, parts: draft.parts.length > 0 ? [...draft.parts] : null }
}

function startingAt(draft: SessionDraft, startAt: Instant, keepLength: boolean): SessionDraft {
  if (!keepLength || draft.endAt === null) return { ...draft, startAt }
  return { ...draft, startAt, endAt: draft.endAt + startAt - draft.startAt }
}
