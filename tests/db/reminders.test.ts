import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Message } from '../../src/main/app/reminding/notifier'
import { createReminders, type Reminders } from '../../src/main/app/reminding/reminders'
import type { Bench } from '../../src/main/services/services'
import { updateSettings } from '../../src/main/services/settings'
import {
  type AttentionItem,
  type AttentionKind,
  attentionItemSchema,
  attentionSubjectSchema,
  itemKey,
} from '../../src/shared/care/items'
import type { WearState } from '../../src/shared/wear/types'
import { at, DAY, HOUR, openBench, type TestBench } from './support'

// Noon on the clock of Berlin.
const NOON = at('2026-03-02T11:00:00Z')

let folder: string
let bench: TestBench
let items: AttentionItem[]
let shown: Message[]
let badges: number[]
let opened: string[]
let supported: boolean
let isOwn: boolean

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'canalog-reminders-'))
  bench = openBench(':memory:', NOON)
  items = []
  shown = []
  badges = []
  opened = []
  supported = true
  isOwn = true
})
afterEach(() => {
  bench.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What a start of the program would make. */
function started(): Reminders {
  return createReminders({
    bench: (): Bench | null => (isOwn ? bench : null),
    items: () => items,
    nowAt: () => bench.clock.now,
    memory: join(folder, 'reminders.json'),
    notifier: {
      supported: () => supported,
      show: (message) => {
        shown.push(message)
        return true
      },
    },
    showBadge: (count) => badges.push(count),
    openAt: (path) => opened.push(path),
  })
}

function item(part: string, kind: AttentionKind, state: WearState, more: Partial<AttentionItem> = {}) {
  const subject = attentionSubjectSchema.parse({ part, device: 'er4xr' })
  return attentionItemSchema.parse({
    key: itemKey(kind, subject),
    kind,
    subject,
    title: `See to ${part}`,
    name: part,
    deviceName: 'ER4XR',
    state,
    why: 'it has been a while',
    ...NO_FIGURES,
    ...more,
  })
}
const NO_FIGURES = {
  dueOn: null,
  spares: null,
  orderBy: null,
  damage: null,
  medianDamage: null,
  pWornNow: null,
  snoozedUntilAt: null,
  snoozedUntilHours: null,
}

const titles = () => shown.map(({ title }) => title)

test('a thing that is due is told once: not at the next look, not after a restart, but when it gets worse', () => {
  items = [item('tips', 'replace', 'due')]
  const reminders = started()
  reminders.look()
  expect(titles()).toEqual(['See to tips'])
  bench.clock.now += HOUR
  reminders.look()
  started().look()
  expect(titles()).toHaveLength(1)
  items = [item('tips', 'replace', 'overdue')]
  reminders.changed()
  reminders.look()
  expect(titles()).toHaveLength(2)
})

test('a look costs nothing until something changes or a minute has passed', () => {
  const reminders = started()
  reminders.look()
  items = [item('tips', 'inspect', 'due')]
  bench.clock.now += 59
  reminders.look()
  expect(shown).toEqual([])
  bench.clock.now += 1
  reminders.look()
  expect(shown).toHaveLength(1)
})

test('what came due while the program was closed comes as one message, which opens the agenda', () => {
  items = [item('tips', 'replace', 'due'), item('pads', 'inspect', 'overdue')]
  started().look()
  expect(titles()).toEqual(['2 things are due'])
  shown[0]?.onClick()
  expect(opened).toEqual(['/agenda'])
})

test.each([
  ['a part', item('600', 'replace', 'due'), '/parts?part=%22600%22'],
  [
    'a product to order',
    item('x', 'order', 'due', { subject: attentionSubjectSchema.parse({ product: 't100' }) }),
    '/parts?tab=%22shopping%22&product=%22t100%22',
  ],
  [
    'a device',
    item('x', 'charge', 'due', {
      subject: attentionSubjectSchema.parse({ device: 'air pods', meter: 'battery' }),
    }),
    '/collection/air%20pods',
  ],
])('a message about %s opens it', (_what, told, path) => {
  items = [told]
  started().look()
  shown[0]?.onClick()
  expect(opened).toEqual([path])
})

test('the daily message comes once a day at its hour, also across a restart', () => {
  updateSettings(bench, { reminders: 'daily', reminderHour: 18 })
  // Yesterday's had nothing to say.
  started().look()
  items = [item('tips', 'inspect', 'due')]
  started().look()
  expect(shown).toEqual([])
  bench.clock.now = NOON + 6 * HOUR
  started().look()
  expect(shown).toHaveLength(1)
  items = [...items, item('pads', 'inspect', 'due')]
  started().look()
  expect(shown).toHaveLength(1)
  bench.clock.now += DAY
  started().look()
  expect(titles().at(-1)).toBe('See to pads')
})

test('where the system shows no messages nothing counts as told', () => {
  supported = false
  items = [item('tips', 'replace', 'due')]
  started().look()
  expect(badges).toEqual([1])
  supported = true
  started().look()
  expect(shown).toHaveLength(1)
})

test('the icon counts what is due of the kinds that are switched on, and nothing of the sample', () => {
  items = [
    item('a', 'replace', 'overdue'),
    item('b', 'inspect', 'due'),
    item('c', 'replace', 'soon'),
    item('d', 'clean', 'overdue'),
    item('e', 'replace', 'due', { snoozedUntilAt: NOON + DAY }),
  ]
  updateSettings(bench, { remindClean: false })
  const reminders = started()
  reminders.look()
  isOwn = false
  reminders.changed()
  reminders.look()
  expect(badges).toEqual([2, 0])
})

test('nothing is told of the sample collection', () => {
  isOwn = false
  items = [item('tips', 'replace', 'overdue')]
  started().look()
  expect(shown).toEqual([])
  expect(bench.store.told.all()).toEqual([])
})

test('what was told leaves no Undo behind and makes nothing stale', () => {
  items = [item('tips', 'replace', 'due')]
  const before = bench.store.version()
  started().look()
  expect(bench.store.told.all()).toMatchObject([{ item: 'part:tips/replace', state: 'due', at: NOON }])
  expect(bench.store.undo.last()).toBeNull()
  expect(bench.store.version()).toBe(before)
})
