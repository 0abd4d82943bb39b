import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { openConnection } from '../../src/main/db/connection'
import { type ChannelName, contract } from '../../src/shared/ipc/contract'
import { dump } from '../db/support'
import { type Desk, openDesk } from './desk'

vi.mock('electron', async () => (await import('./electron')).electron)

let desk: Desk
beforeEach(() => {
  desk = openDesk()
})
afterEach(() => desk.close())

const HD600 = { brand: 'Sennheiser', model: 'HD 600', form: 'over_ear' }
const DEVICE = 'sennheiser-hd-600'

/** What an impatient hand, or a page gone wrong, can send more than once. */
const CALLS: readonly (readonly [ChannelName, unknown])[] = [
  ['devices.add', { drafts: [HD600] }],
  ['devices.remove', { id: DEVICE }],
  ['devices.retire', { id: DEVICE, reason: 'sold' }],
  ['devices.unretire', { id: DEVICE }],
  ['sessions.start', { device: DEVICE }],
  ['sessions.stop', {}],
  ['sessions.log', { fields: { device: DEVICE, startAt: 1_793_000_000, endAt: 1_793_007_200 } }],
  ['notes.add', { device: DEVICE, text: 'Left driver rattles a little' }],
  ['undo.run', { id: 1 }],
  ['undo.run', { id: 2 }],
]

function recordOf({ record }: Desk): string {
  const connection = openConnection(record.file())
  const text = dump(connection)
  connection.close()
  return text
}

test('calls sent at once, in any order and any number of times, do what they do one after the other', async () => {
  const some = fc.array(fc.constantFrom(...CALLS), { minLength: 2, maxLength: 14 })
  await fc.assert(
    fc.asyncProperty(some, async (calls) => {
      const [together, inTurn] = [openDesk(), openDesk()]
      try {
        const atOnce = await Promise.all(calls.map(([channel, input]) => together.call(channel, input)))
        const oneByOne: unknown[] = []
        for (const [channel, input] of calls) oneByOne.push(await inTurn.call(channel, input))
        expect(atOnce).toEqual(oneByOne)
        expect(recordOf(together)).toBe(recordOf(inTurn))
        expect(together.logged).toEqual([])
      } finally {
        together.close()
        inTurn.close()
      }
    }),
    { numRuns: 12, seed: 3 },
  )
}, 120_000)

test('of the same press five times one begins a session, ends it, and takes it back', async () => {
  await desk.data('devices.add', { drafts: [{ brand: 'Sennheiser', model: 'HD 600', form: 'over_ear' }] })
  const five = async (channel: ChannelName, input: unknown) => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => desk.call(channel, input)))
    return answers.filter(({ ok }) => ok).length
  }
  expect(await five('sessions.start', { device: DEVICE })).toBe(1)
  const last = await desk.data('undo.last', {})
  expect(await five('undo.run', { id: last?.id })).toBe(1)
  expect(await desk.data('sessions.list', {})).toEqual([])
})

test('no call names a path: the page chooses no file, main asks the owner', () => {
  const fieldsOf = (value: unknown): string[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, inner]) => [
          ...(key === 'properties' && inner !== null ? Object.keys(inner) : []),
          ...fieldsOf(inner),
        ])
  const fields = Object.values(contract).flatMap(({ input }) =>
    fieldsOf(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })),
  )
  expect(new Set(fields).size).toBeGreaterThan(80)
  const aPath = /(?:^(?:path|file|folder|url|href)|(?:Path|File|Folder|Url|Href))s?(?=[A-Z]|$)/
  expect(fields.filter((name) => aPath.test(name))).toEqual([])
})

test.each(['../collection.db', '/etc/passwd', 'C:\\Windows\\win.ini', '..\\collection.db'])(
  'a name that is a path (%s) reaches no file, where a name is taken',
  async (name) => {
    for (const channel of ['data.restore', 'data.backupContents'] as const) {
      expect(await desk.call(channel, { name }), channel).toMatchObject({
        ok: false,
        error: { code: 'NOT_FOUND' },
      })
    }
    for (const [channel, input] of [
      ['data.openedPreview', { token: name }],
      ['data.import', { token: name, mode: 'replace' }],
    ] as const) {
      expect(await desk.call(channel, input), channel).not.toMatchObject({ ok: true, data: { token: name } })
    }
    expect(desk.logged).toEqual([])
  },
)
