import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type ChannelName, contract } from '../../src/shared/ipc/contract'
import { TOPICS } from '../../src/shared/ipc/define'
import { ERROR_CODES } from '../../src/shared/result'
import { type Desk, openDesk } from './desk'
import { inputsOf } from './inputs'

vi.mock('electron', async () => (await import('./electron')).electron)

const CHANNELS = Object.keys(contract) as ChannelName[]
const RUNS = 40
/** Paths, SQL, and the marks of a stack trace. */
const SECRETS =
  /\/(?:tmp|home|work|usr|Users)\/|[A-Z]:\\|\b(?:SELECT|INSERT|UPDATE|PRAGMA|SQLITE_)\b|\bat \w+ \(|node_modules/

let desk: Desk
const worked = new Set<ChannelName>()

beforeEach(() => {
  desk = openDesk()
})
afterEach(() => desk.close())

describe('the contract', () => {
  test('has a handler for every channel, and no handler is without a channel', () => {
    expect(Object.keys(desk.handlers).sort()).toEqual([...CHANNELS].sort())
  })

  test('names topics that exist, and at least one for every change of the record', () => {
    for (const name of CHANNELS) {
      const channel = contract[name]
      const topics = channel.kind === 'query' ? channel.reads : channel.changes
      expect(TOPICS, name).toEqual(expect.arrayContaining([...topics]))
    }
  })
})

describe('whatever a page sends, main answers with a Result and never breaks', () => {
  test.each(CHANNELS)('%s: any JSON', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (input) => expectSoundAnswer(name, input)),
      { numRuns: RUNS, seed: 7 },
    )
  })

  test.each(CHANNELS)(
    '%s: inputs of its shape',
    async (name) => {
      const known = await filled(desk)
      await fc.assert(
        fc.asyncProperty(inputsOf(contract[name].input, known), async (input) =>
          expectSoundAnswer(name, input),
        ),
        { numRuns: RUNS, seed: 11 },
      )
    },
    60_000,
  )
})

test('inputs of the right shape get past the parsing: nearly every channel did its work at least once', () => {
  const idle = CHANNELS.filter((name) => !worked.has(name))
  expect(idle.length, idle.join(', ')).toBeLessThan(CHANNELS.length / 3)
})

async function expectSoundAnswer(name: ChannelName, input: unknown): Promise<void> {
  const answer = await desk.call(name, input)
  if (answer.ok) {
    worked.add(name)
    return
  }
  const { code, message } = answer.error
  const bug = desk.logged.at(-1)?.error
  if (code === 'INTERNAL') throw new Error(`${name} broke`, { cause: bug })
  expect(ERROR_CODES).toContain(code)
  expect(message).toMatch(/^[\p{Lu}\d“].*[.?]$/su)
  expect(message).not.toMatch(SECRETS)
}

/** Puts a little of everything into the record; the ids of what is there now. */
async function filled({ data }: Desk): Promise<string[]> {
  const [hit] = await data('catalogue.search', { text: 'HD 600' })
  const draft = { brand: 'Sennheiser', model: 'HD 600', form: 'over_ear' } as const
  const { value: devices } = await data('devices.add', {
    drafts: [draft, { brand: 'Etymotic', model: 'ER4XR', form: 'in_ear' }, draft],
  })
  const { value: product } = await data('products.add', {
    draft: { kind: 'pads', brand: 'Dekoni', model: 'Velour' },
    stock: { pairs: 3 },
  })
  const { value: part } = await data('parts.open', { product: product.id })
  const [device = '', other = '', third = ''] = devices
  await data('mounts.mount', { part: part.id, product: null, device, slot: 'pads' })
  await data('sessions.log', { fields: { device, startAt: 1_793_000_000, endAt: 1_793_007_200 } })
  await data('sessions.log', { fields: { device, startAt: 1_793_010_000, endAt: 1_793_017_200 } })
  await data('sessions.start', { device: other })
  await data('notes.add', { device, text: 'Left driver rattles a little' })
  await data('devices.retire', { id: third, reason: 'sold' })
  const { value: old } = await data('parts.open', { product: product.id })
  await data('parts.retire', { id: old.id, reason: 'worn_out' })
  await data('care.done', { subjects: [{ part: part.id }], duty: 'clean' })
  await data('care.snooze', { subject: { part: part.id }, duty: 'replace', until: { days: 7 } })
  return [...devices, product.id, part.id, old.id, hit?.model.model ?? '', 'flight', 'mixing']
}
