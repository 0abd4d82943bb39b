import type { DutyOutcome } from '../../../shared/care/clocks'
import { meterName } from '../../../shared/care/names'
import type { SnoozeUntil } from '../../../shared/care/snooze'
import type { CareSubject, SnoozeFor } from '../../../shared/care/views'
import { deviceName } from '../../../shared/gear/device'
import { t } from '../../../shared/i18n/texts'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { Changed } from '../../../shared/ipc/define'
import type { Duty } from '../../../shared/parts/care'
import { capitalised } from '../../../shared/text'
import { SECONDS_PER_DAY } from '../../../shared/time'
import type { DutySubject } from '../../db/care'
import { partName } from '../lifecycle'
import { act, type Bench, found, refuse } from '../services'
import { careThings } from './things'

/** Notes that a duty was seen to, for one thing or many: one action, one Undo. */
export function noteDone(bench: Bench, input: ParsedInput<'care.done'>): Changed<number[]> {
  const { duty, outcome, note } = input
  const at = input.at ?? bench.clock.nowAt()
  if (at > bench.clock.nowAt()) refuse('VALIDATION', t.services.care.notYet, 'at')
  const names = input.subjects.map((subject) => subjectName(bench, subject))
  return act(bench, doneLabel(names, duty, outcome), () =>
    input.subjects.map((subject) => {
      if (duty === 'replace' && outcome === 'skipped') putOff(bench, subject)
      return bench.store.care.done.insert({ ...rowOf(subject), duty, doneAt: at, outcome, note })
    }),
  )
}

/** A look at a part that found nothing to replace. */
export function noteLook({ store, clock }: Bench, part: string): void {
  const row = rowOf({ part })
  store.care.done.insert({ ...row, duty: 'inspect', doneAt: clock.nowAt(), outcome: 'still_fine', note: '' })
}

export function updateDone(bench: Bench, { id, doneAt, note }: ParsedInput<'care.update'>): Changed<number> {
  const entry = bench.store.care.done.get(id)
  if (!entry) refuse('NOT_FOUND', t.services.care.entryGone)
  if (doneAt > bench.clock.nowAt()) refuse('VALIDATION', t.services.care.notYet, 'doneAt')
  return act(bench, t.services.care.entryEdited, () => {
    bench.store.care.done.update({ ...entry, doneAt, note })
    return id
  })
}

export function removeDone(bench: Bench, id: number): Changed<null> {
  return act(bench, t.services.care.entryDeleted, () => {
    if (!bench.store.care.done.remove(id)) refuse('NOT_FOUND', t.services.care.entryGone)
    return null
  })
}

export function snoozeDuty(
  bench: Bench,
  { subject, duty, until }: ParsedInput<'care.snooze'>,
): Changed<null> {
  const name = subjectName(bench, subject)
  const ends = snoozeEnd(bench, subject, until)
  return act(bench, t.services.care.snoozed[duty]({ name }), () => {
    bench.store.care.snooze(rowOf(subject), duty, ends)
    return null
  })
}

export function wakeDuty(bench: Bench, { subject, duty }: ParsedInput<'care.wake'>): Changed<null> {
  const name = subjectName(bench, subject)
  return act(bench, t.services.care.woken[duty]({ name }), () => {
    bench.store.care.wake(rowOf(subject), duty)
    return null
  })
}

function snoozeEnd(bench: Bench, subject: CareSubject, until: SnoozeFor): SnoozeUntil {
  if ('days' in until) {
    return { untilAt: bench.clock.nowAt() + until.days * SECONDS_PER_DAY, untilHours: null }
  }
  const thing = careThings(bench).find(({ subject: { part, device, meter } }) =>
    'part' in subject
      ? part === subject.part
      : part === null && device === subject.device && meter === subject.meter,
  )
  if (!thing) refuse('CONFLICT', t.services.care.notInUse)
  return { untilAt: null, untilHours: thing.hoursNow + until.hours }
}

/** Wear goes on while a replacement is skipped, so it is asked for again after a while. */
const SKIPPED_REPLACEMENT_DAYS = 30

function putOff(bench: Bench, subject: CareSubject): void {
  const days = SKIPPED_REPLACEMENT_DAYS
  bench.store.care.snooze(rowOf(subject), 'replace', snoozeEnd(bench, subject, { days }))
}

function rowOf(subject: CareSubject): DutySubject {
  return 'part' in subject
    ? { partId: subject.part, deviceId: null, meter: null }
    : { partId: null, deviceId: subject.device, meter: subject.meter }
}

function subjectName(bench: Bench, subject: CareSubject): string {
  if ('part' in subject) return partName(bench, subject.part)
  const name = deviceName(found(bench.store.devices.get(subject.device), 'device'))
  return subject.meter === null ? name : meterName(subject.meter, name)
}

/** `Comply T-100 M cleaned`, `3 things cleaned`, `Cleaning Comply T-100 M skipped` */
function doneLabel(names: readonly string[], duty: Duty, outcome: DutyOutcome): string {
  const [only] = names
  const { care } = t.services
  const name = names.length === 1 && only !== undefined ? only : care.things({ count: names.length })
  if (outcome === 'skipped') return care.skipped[duty]({ name })
  return capitalised(outcome === 'still_fine' ? care.stillFine({ name }) : care.done[duty]({ name }))
}
