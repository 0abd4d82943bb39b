import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answerCheckup, checkup } from '../../src/main/services/care/checkup'
import { noteDone, removeDone, snoozeDuty, updateDone, wakeDuty } from '../../src/main/services/care/done'
import { agenda, attention, careItems } from '../../src/main/services/care/items'
import { setDutyRule } from '../../src/main/services/care/rules'
import { logSession } from '../../src/main/services/sessions'
import { updateSettings } from '../../src/main/services/settings'
import { undoAction } from '../../src/main/services/undo'
import { dutyRuleFieldsSchema } from '../../src/shared/care/rule'
import type { Slot } from '../../src/shared/gear/device'
import type { UndoTicket } from '../../src/shared/ipc/define'
import type { Duty } from '../../src/shared/parts/care'
import {
  addDevice,
  addPart,
  addProduct,
  DAY,
  HOUR,
  NOON,
  openBench,
  session,
  type TestBench,
} from './support'

let bench: TestBench

beforeEach(() => {
  bench = openBench()
  updateSettings(bench, { checkups: false })
})
afterEach(() => bench.close())

/** A pair mounted on a device of its own `days` ago, where pairs before it were cleaned, inspected and conditioned. */
function mounted(
  id: string,
  { days = 30, kind = 'tips', kept = true }: { days?: number; kind?: Slot; kept?: boolean } = {},
): void {
  const { store } = bench
  addDevice(bench, `on-${id}`)
  addProduct(bench, `product-${id}`, kind)
  addPart(bench, id, `product-${id}`)
  if (kept) keptBefore(id, kind, NOON - days * DAY)
  store.mounts.insert({
    part: id,
    device: `on-${id}`,
    slot: kind,
    side: 'both',
    fromAt: NOON - days * DAY,
    toAt: null,
  })
}

/** A pair that was in the same place until then, and was looked after. */
function keptBefore(id: string, slot: Slot, untilAt: number): void {
  const { store } = bench
  const part = `before-${id}`
  addPart(bench, part, `product-${id}`)
  const fromAt = untilAt - 20 * DAY
  store.mounts.insert({ part, device: `on-${id}`, slot, side: 'both', fromAt, toAt: untilAt })
  for (const duty of ['clean', 'inspect', 'condition'] as const) {
    const doneAt = untilAt - 10 * DAY
    store.care.done.insert({
      partId: part,
      deviceId: null,
      meter: null,
      duty,
      doneAt,
      outcome: 'done',
      note: '',
    })
  }
}

/** Wears a pair for some hours on a day before now, in one session. */
function worn(id: string, hours: number, daysBefore: number): void {
  const startAt = NOON - daysBefore * DAY
  logSession(bench, session(`on-${id}`, startAt, startAt + hours * HOUR))
}

const done = (
  parts: readonly string[],
  duty: Duty,
  more: { outcome?: 'done' | 'still_fine' | 'skipped'; at?: number } = {},
) =>
  noteDone(bench, {
    subjects: parts.map((part) => ({ part })),
    duty,
    outcome: more.outcome ?? 'done',
    at: more.at ?? null,
    note: '',
  })
const keys = () => attention(bench).items.map(({ key }) => key)
const snoozedKeys = () => attention(bench).snoozed.map(({ key }) => key)
const itemOf = (key: string) => careItems(bench).find((item) => item.key === key)
const takeBack = ({ undo }: { readonly undo: UndoTicket | null }) => undoAction(bench, undo?.id ?? -1)

describe('what needs attention', () => {
  test('a pair of tips worn for 20 h asks to be cleaned, and no more once it is', () => {
    mounted('foam')
    worn('foam', 19.9, 5)
    expect(keys()).toEqual([])
    worn('foam', 0.1, 3)
    expect(keys()).toEqual(['part:foam/clean'])
    const cleaned = done(['foam'], 'clean')
    expect(cleaned.undo?.label).toBe('Test product-foam cleaned')
    expect(keys()).toEqual([])
    takeBack(cleaned)
    expect(keys()).toEqual(['part:foam/clean'])
  })

  test('several are cleaned in one action with one Undo', () => {
    for (const id of ['a', 'b', 'c']) {
      mounted(id)
      worn(id, 21, 4)
    }
    const cleaned = done(['a', 'b', 'c'], 'clean')
    expect(cleaned.undo?.label).toBe('3 things cleaned')
    expect(keys()).toEqual([])
    takeBack(cleaned)
    expect(keys()).toEqual(['part:a/clean', 'part:b/clean', 'part:c/clean'])
  })

  test('correcting the day it was done moves the next one', () => {
    mounted('foam')
    worn('foam', 21, 10)
    worn('foam', 5, 4)
    const [entry = -1] = done(['foam'], 'clean').value
    updateDone(bench, { id: entry, doneAt: NOON - 12 * DAY, note: 'before the trip' })
    expect(keys()).toEqual(['part:foam/clean'])
    updateDone(bench, { id: entry, doneAt: NOON - 6 * DAY, note: '' })
    expect(keys()).toEqual([])
    removeDone(bench, entry)
    expect(keys()).toEqual(['part:foam/clean'])
  })

  test('what has not happened yet cannot be noted', () => {
    mounted('foam')
    expect(() => done(['foam'], 'clean', { at: NOON + 1 })).toThrow('That moment has not come yet.')
  })

  test('a pair in the drawer, a retired one, and one on a lost device ask for nothing', () => {
    for (const id of ['drawer', 'retired', 'lost']) {
      mounted(id)
      worn(id, 30, 5)
    }
    const [drawer] = bench.store.mounts.ofPart('drawer')
    if (drawer) bench.store.mounts.update({ ...drawer, toAt: NOON })
    const device = bench.store.devices.get('on-lost')
    if (device) bench.store.devices.update({ ...device, status: 'lost' })
    expect(keys()).toEqual(['part:retired/clean'])
    const [mount] = bench.store.mounts.ofPart('retired')
    if (mount) bench.store.mounts.update({ ...mount, toAt: NOON })
    const part = bench.store.parts.get('retired')
    if (part) bench.store.parts.update({ ...part, retiredAt: NOON, retireReason: 'sold' })
    expect(keys()).toEqual([])
  })

  test('cables are inspected only where the owner watches cables', () => {
    mounted('wire', { days: 200, kind: 'cable' })
    worn('wire', 2, 150)
    expect(keys()).toEqual([])
    updateSettings(bench, { meterCables: true })
    expect(keys()).toContain('part:wire/inspect')
  })

  test('a device as a whole has no duty until the owner gives it one', () => {
    addDevice(bench, 'airpods', { wireless: true })
    for (const days of [1, 2, 3])
      logSession(bench, session('airpods', NOON - days * DAY, NOON - days * DAY + HOUR))
    expect(keys()).toEqual([])
    const rule = dutyRuleFieldsSchema.parse({ everySessions: 3 })
    setDutyRule(bench, { target: { scope: 'device', scopeId: 'airpods', slot: null, duty: 'charge' }, rule })
    expect(keys()).toEqual(['device:airpods/charge'])
    const charged = noteDone(bench, {
      subjects: [{ device: 'airpods', meter: null }],
      duty: 'charge',
      outcome: 'done',
      at: null,
      note: '',
    })
    expect(charged.undo?.label).toBe('Test airpods charged')
    expect(keys()).toEqual([])
  })

  test('a worn-out pair stands before a cleaning that is overdue', () => {
    mounted('foam', { days: 400 })
    worn('foam', 40, 300)
    mounted('other', { days: 400 })
    worn('other', 1200, 100)
    expect(keys().indexOf('part:other/replace')).toBeLessThan(keys().indexOf('part:foam/clean'))
    expect(itemOf('part:foam/clean')?.state).toBe('overdue')
  })
})

describe('a snooze', () => {
  const subject = { part: 'foam' }

  beforeEach(() => {
    mounted('foam')
    worn('foam', 21, 5)
  })

  test('of a day puts it out of sight for a day', () => {
    const snoozed = snoozeDuty(bench, { subject, duty: 'clean', until: { days: 1 } })
    expect(snoozed.undo?.label).toBe('Cleaning Test product-foam snoozed')
    expect(keys()).toEqual([])
    expect(snoozedKeys()).toEqual(['part:foam/clean'])
    bench.clock.now = NOON + DAY - 60
    expect(keys()).toEqual([])
    bench.clock.now = NOON + DAY
    expect(keys()).toEqual(['part:foam/clean'])
    expect(snoozedKeys()).toEqual([])
  })

  test('of ten hours waits for ten hours of wearing, however long they take', () => {
    snoozeDuty(bench, { subject, duty: 'clean', until: { hours: 10 } })
    bench.clock.now = NOON + 90 * DAY
    logSession(bench, session('on-foam', NOON + DAY, NOON + DAY + 9.9 * HOUR))
    expect(keys()).toEqual([])
    logSession(bench, session('on-foam', NOON + 2 * DAY, NOON + 2 * DAY + 0.1 * HOUR))
    expect(keys()).toEqual(['part:foam/clean'])
  })

  test('ends when it is woken, and Undo puts it back to sleep', () => {
    snoozeDuty(bench, { subject, duty: 'clean', until: { days: 7 } })
    const woken = wakeDuty(bench, { subject, duty: 'clean' })
    expect(keys()).toEqual(['part:foam/clean'])
    takeBack(woken)
    expect(snoozedKeys()).toEqual(['part:foam/clean'])
  })

  test('moves it to the day it ends on the agenda', () => {
    snoozeDuty(bench, { subject, duty: 'clean', until: { days: 7 } })
    const day = agenda(bench, { days: 90 }).find(({ entries }) =>
      entries.some(({ key }) => key === 'part:foam/clean'),
    )
    expect(day?.on).toBe('2026-11-25')
  })

  test('cannot wait for hours of what lies in the drawer', () => {
    addPart(bench, 'spare', 'product-foam')
    expect(() =>
      snoozeDuty(bench, { subject: { part: 'spare' }, duty: 'clean', until: { hours: 10 } }),
    ).toThrow('It is not in use')
  })
})

describe('skipping', () => {
  test('starts the clocks of a cleaning again', () => {
    mounted('foam')
    worn('foam', 21, 5)
    done(['foam'], 'clean', { outcome: 'skipped' })
    expect(keys()).toEqual([])
    expect(snoozedKeys()).toEqual([])
  })

  test('a replacement puts it off for 30 days, for wear goes on', () => {
    mounted('foam', { days: 200 })
    worn('foam', 1500, 150)
    done(['foam'], 'clean')
    expect(keys()).toContain('part:foam/replace')
    const skipped = done(['foam'], 'replace', { outcome: 'skipped' })
    expect(keys()).not.toContain('part:foam/replace')
    bench.clock.now = NOON + 30 * DAY
    expect(keys()).toContain('part:foam/replace')
    takeBack(skipped)
    bench.clock.now = NOON
    expect(keys()).toContain('part:foam/replace')
  })
})

describe('the monthly look', () => {
  /** More uncertain ones than one look asks for, worn differently. */
  const HOURS = [600, 650, 700, 750, 800, 850, 900, 950]

  beforeEach(() => {
    updateSettings(bench, { checkups: true })
    for (const [index, hours] of HOURS.entries()) {
      mounted(`tip-${index}`, { days: 200 })
      worn(`tip-${index}`, hours, 60 + index)
    }
    done(
      HOURS.map((_, index) => `tip-${index}`),
      'clean',
    )
  })

  const asked = () => checkup(bench).parts.map(({ part }) => part)
  const everyone = () => checkup(bench).parts.map(({ pWornNow }) => Math.abs(pWornNow - 0.5))

  test('asks for the five whose state is least certain, nearest to the middle first', () => {
    const { due, parts } = checkup(bench)
    expect(due).toBe(true)
    expect(parts).toHaveLength(5)
    expect(everyone()).toEqual(everyone().toSorted((a, b) => a - b))
    const left = careItems(bench).filter(
      ({ kind, state, subject, pWornNow }) =>
        kind === 'replace' && state === 'fine' && pWornNow !== null && !asked().includes(subject.part ?? ''),
    )
    for (const { pWornNow } of left) {
      expect(Math.abs((pWornNow ?? 0) - 0.5)).toBeGreaterThanOrEqual(everyone().at(-1) ?? 1)
    }
    expect(keys()).toContain('checkup')
  })

  test('leaves out what is to be replaced anyway, and never asks for the same pair in two places', () => {
    const [first = '', ...others] = asked()
    const worn = itemOf(`part:${first}/replace`)?.pWornNow ?? 1
    updateSettings(bench, { wearSoon: worn - 0.001 })
    expect(keys()).toContain(`part:${first}/replace`)
    expect(asked()).toEqual(others)
    expect(keys()).not.toContain(`part:${others[0]}/replace`)
  })

  test('all fine in one answer teaches of all five, and is taken back by one Undo', () => {
    const [first = ''] = asked()
    const before = itemOf(`part:${first}/replace`)?.pWornNow ?? 0
    const answered = answerCheckup(bench, { fine: asked() })
    expect(answered.undo?.label).toBe('5 parts found still fine')
    expect(checkup(bench)).toMatchObject({ due: false, parts: [] })
    expect(itemOf(`part:${first}/replace`)?.pWornNow).toBeLessThan(before)
    takeBack(answered)
    expect(checkup(bench).due).toBe(true)
    expect(asked()).toHaveLength(5)
  })

  test('answered one by one it asks for those that are left, and for no sixth', () => {
    const all = asked()
    for (const [index, part] of all.entries()) {
      answerCheckup(bench, { fine: [part] })
      expect(asked()).toEqual(all.slice(index + 1))
    }
    expect(checkup(bench).due).toBe(false)
  })

  test('comes back after a month, once more use has made things uncertain again', () => {
    const all = asked()
    answerCheckup(bench, { fine: all })
    bench.clock.now = NOON + 31 * DAY
    for (const part of all) logSession(bench, session(`on-${part}`, NOON + DAY, NOON + 25 * DAY))
    expect(checkup(bench).due).toBe(true)
    bench.clock.now = NOON + 29 * DAY
    expect(checkup(bench).due).toBe(false)
  })

  test('not this month leaves all as it is for a month', () => {
    const all = asked()
    const answered = answerCheckup(bench, { fine: [] })
    expect(answered.undo?.label).toBe('Check-up left for next month')
    expect(checkup(bench)).toMatchObject({ due: false, dueOn: '2026-12-18' })
    expect(asked()).toEqual(all)
    expect(keys()).not.toContain('checkup')
    bench.clock.now = NOON + 30 * DAY
    expect(checkup(bench).due).toBe(true)
  })

  test('is never asked for when it is switched off', () => {
    updateSettings(bench, { checkups: false })
    expect(checkup(bench)).toEqual({ due: false, dueOn: null, parts: [] })
  })
})
