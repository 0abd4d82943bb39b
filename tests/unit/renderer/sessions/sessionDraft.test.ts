import { describe, expect, it } from 'vitest'
import {
  draftOf,
  emptyDraft,
  fieldsOf,
  fromMinute,
  lasting,
  onDay,
  repeatOf,
  untilMinute,
} from '../../../../src/renderer/features/sessions/sessionDraft'
import { sessionFieldsSchema, sessionSchema } from '../../../../src/shared/sessions/session'
import { parseInstant } from '../../../../src/shared/time'

const at = (text: string) => parseInstant(text) ?? Number.NaN
const ZONE = 'Europe/Berlin'
const now = at('2026-11-22T20:10:42Z')

describe('writing down a session', () => {
  it('proposes the last full hour up to this minute', () => {
    const draft = emptyDraft(now)
    expect(draft.endAt).toBe(at('2026-11-22T20:10:00Z'))
    expect((draft.endAt ?? 0) - draft.startAt).toBe(3600)
  })

  it('keeps time of day and length when the day changes', () => {
    const draft = onDay(emptyDraft(now), '2026-11-20', ZONE)
    expect(draft.startAt).toBe(at('2026-11-20T19:10:00Z'))
    expect(draft.endAt).toBe(at('2026-11-20T20:10:00Z'))
  })

  it('keeps the end when the start moves before it, and the length when it moves past it', () => {
    expect(fromMinute(emptyDraft(now), 19 * 60, ZONE).endAt).toBe(at('2026-11-22T20:10:00Z'))
    expect(fromMinute(emptyDraft(now), 22 * 60, ZONE).endAt).toBe(at('2026-11-22T22:00:00Z'))
  })

  it('ends after midnight when the end is earlier on the clock than the start', () => {
    const draft = untilMinute(fromMinute(emptyDraft(now), 23 * 60, ZONE), 30, ZONE)
    expect(draft.endAt).toBe(at('2026-11-22T23:30:00Z'))
  })

  it('takes a length', () => {
    const draft = lasting(emptyDraft(now), 30)
    expect((draft.endAt ?? 0) - draft.startAt).toBe(1800)
  })

  it('hands main exactly the fields of a session', () => {
    const session = sessionSchema.parse({ id: 4, device: 'er4xr', startAt: now - 7200, endAt: now })
    expect(sessionFieldsSchema.safeParse(fieldsOf(draftOf(session))).success).toBe(true)
    expect(fieldsOf(emptyDraft(now))).toBeNull()
  })

  it('repeats gear, scenario, level and length, but not rating and notes', () => {
    const last = sessionSchema.parse({
      id: 4,
      device: 'er4xr',
      scenario: 'flight',
      startAt: now - 90_000,
      endAt: now - 82_800,
      levelDbA: 70,
      rating: 4,
      notes: 'long',
    })
    const draft = repeatOf(last, now)
    expect(draft).toMatchObject({
      device: 'er4xr',
      scenario: 'flight',
      levelDbA: 70,
      rating: null,
      notes: '',
    })
    expect((draft.endAt ?? 0) - draft.startAt).toBe(7200)
  })
})
