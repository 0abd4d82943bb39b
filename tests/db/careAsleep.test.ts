import { afterEach, beforeEach, expect, test } from 'vitest'
import { noteDone, snoozeDuty } from '../../src/main/services/care/done'
import { dutyViews } from '../../src/main/services/care/duties'
import { agenda, attention, careItems } from '../../src/main/services/care/items'
import { setDutyRule } from '../../src/main/services/care/rules'
import { replacePart } from '../../src/main/services/replace'
import { logSession } from '../../src/main/services/sessions'
import { updateSettings } from '../../src/main/services/settings'
import { undoAction } from '../../src/main/services/undo'
import { dutyRuleFieldsSchema } from '../../src/shared/care/rule'
import type { DeviceStatus } from '../../src/shared/gear/device'
import {
  addDevice,
  addLot,
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
  for (const device of ['gym', 'desk']) {
    addDevice(bench, device)
    addProduct(bench, `product-${device}`, 'tips')
    addPart(bench, device, `product-${device}`)
    const fromAt = NOON - 30 * DAY
    bench.store.mounts.insert({ part: device, device, slot: 'tips', side: 'both', fromAt, toAt: null })
    logSession(bench, session(device, NOON - 9 * DAY, NOON - 9 * DAY + 21 * HOUR))
  }
})
afterEach(() => bench.close())

const keys = () => attention(bench).items.map(({ key }) => key)
const agendaKeys = () =>
  agenda(bench, { days: 90 }).flatMap(({ entries }) => entries.map(({ key, kind }) => `${kind} ${key}`))
const cleaning = (part: string) => dutyViews(bench, { part }).find(({ duty }) => duty === 'clean')
const clean = (part: string, daysBefore: number) =>
  noteDone(bench, {
    subjects: [{ part }],
    duty: 'clean',
    outcome: 'done',
    at: NOON - daysBefore * DAY,
    note: '',
  })
const becomes = (id: string, status: DeviceStatus) => {
  const device = bench.store.devices.get(id)
  if (device) bench.store.devices.update({ ...device, status })
}

test('whoever never cleaned anything is asked for no cleaning, on no list and in no message', () => {
  expect(attention(bench)).toMatchObject({ items: [], asleep: 2 })
  expect(careItems(bench).filter(({ kind }) => kind === 'clean')).toEqual([])
  expect(agendaKeys().filter((key) => key.startsWith('clean'))).toEqual([])
})

test('the part itself tells where its cleaning stands, and that nothing reminds of it', () => {
  expect(cleaning('gym')).toMatchObject({ asleep: true, status: { state: 'due' } })
})

test('cleaned once, its place is asked for from then on, and no other place', () => {
  const first = clean('gym', 10)
  expect(keys()).toEqual(['part:gym/clean'])
  expect(attention(bench).asleep).toBe(1)
  expect(cleaning('gym')).toMatchObject({ asleep: false })
  expect(cleaning('desk')).toMatchObject({ asleep: true })
  undoAction(bench, first.undo?.id ?? -1)
  expect(attention(bench)).toMatchObject({ items: [], asleep: 2 })
})

test('the next pair in that place is asked for too', () => {
  clean('gym', 8)
  addLot(bench, 'lot', 'product-gym', 1)
  const { opened } = replacePart(bench, { id: 'gym', reason: 'worn_out', side: 'both', with: null }).value
  bench.clock.now = NOON + 10 * DAY
  logSession(bench, session('gym', NOON + 5 * DAY, NOON + 5 * DAY + 21 * HOUR))
  expect(keys()).toContain(`part:${opened?.id}/clean`)
})

test('a skipped cleaning and a look that found it fine take nothing up', () => {
  for (const outcome of ['skipped', 'still_fine'] as const) {
    noteDone(bench, { subjects: [{ part: 'gym' }], duty: 'inspect', outcome, at: null, note: '' })
  }
  noteDone(bench, {
    subjects: [{ part: 'gym' }],
    duty: 'clean',
    outcome: 'skipped',
    at: NOON - 10 * DAY,
    note: '',
  })
  expect(keys()).toEqual([])
})

test('a rule of the owner is kept although it was never done', () => {
  setDutyRule(bench, {
    target: { scope: 'device', scopeId: 'desk', slot: 'tips', duty: 'clean' },
    rule: dutyRuleFieldsSchema.parse({ everyHours: 20 }),
  })
  expect(keys()).toEqual(['part:desk/clean'])
})

test.each(['lent', 'in_repair'] as const)(
  'nothing is asked for on a device that is %s, until it is back',
  (status) => {
    clean('gym', 10)
    becomes('gym', status)
    expect(keys()).toEqual([])
    expect(agendaKeys().filter((key) => key.includes('part:gym'))).toEqual([])
    becomes('gym', 'available')
    expect(keys()).toEqual(['part:gym/clean'])
  },
)

test('a second snooze counts at once, although it comes within the second of the first', () => {
  clean('gym', 10)
  const snoozedUntil = () =>
    careItems(bench).find(({ key }) => key === 'part:gym/clean')?.snoozedUntilAt ?? null
  for (const days of [7, 1] as const) {
    snoozeDuty(bench, { subject: { part: 'gym' }, duty: 'clean', until: { days } })
    expect(snoozedUntil()).toBe(NOON + days * DAY)
  }
})
