import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type ChannelName, contract } from '../../src/shared/ipc/contract'
import { TOPICS } from '../../src/shared/ipc/define'
import { ERROR_CODES } from '../../src/shared/result'
import { type Desk, openDesk } from './desk'
import { filled } from './filled'
import { spoiled } from './hostile'
import { inputsOf } from './inputs'

vi.mock('electron', async () => (await import('./electron')).electron)

const CHANNELS = Object.keys(contract) as ChannelName[]
/** The usual few thousand come out the same each time; a run that asks for more has chances of its own. */
const ASKED = Number(process.env.CANALOG_FUZZ_CALLS ?? 0)
const CALLS = ASKED || 9000
const RUNS = Math.ceil(CALLS / CHANNELS.length)
const SEED = ASKED ? {} : { seed: 11 }
const LIMIT_MS = 60_000 + RUNS * 200
/** Paths, SQL, and the marks of a stack trace. */
const SECRETS =
  /\/(?:tmp|home|work|usr|Users)\/|[A-Z]:\\|\b(?:SELECT|INSERT|UPDATE|PRAGMA|SQLITE_)\b|\bat \w+ \(|node_modules/

let desk: Desk
const worked = new Set<ChannelName>()
const refused = new Set<string>()
let calls = 0

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
  test.each(CHANNELS)(
    '%s',
    async (name) => {
      const sound = inputsOf(contract[name].input, await filled(desk))
      const anything = fc.oneof(
        { weight: 2, arbitrary: sound },
        { weight: 2, arbitrary: spoiled(sound) },
        { weight: 1, arbitrary: fc.jsonValue() },
      )
      const property = fc.asyncProperty(anything, async (input) => expectSoundAnswer(name, input))
      await fc.assert(property, { numRuns: RUNS, ...SEED })
      expect(polluted(), 'no payload reached the prototype that all objects share').toEqual([])
    },
    LIMIT_MS,
  )
})

test('inputs of the right shape get past the parsing, and others do not: the calls tried both', () => {
  const idle = CHANNELS.filter((name) => !worked.has(name))
  expect(idle.length, idle.join(', ')).toBeLessThan(CHANNELS.length / 3)
  expect([...refused]).toEqual(expect.arrayContaining(['VALIDATION', 'NOT_FOUND']))
  expect(calls).toBeGreaterThanOrEqual(CALLS)
})

async function expectSoundAnswer(name: ChannelName, input: unknown): Promise<void> {
  calls += 1
  // As it would arrive: a copy, of what can be copied at all.
  const answer = await desk.call(name, structuredClone(input))
  if (answer.ok) {
    worked.add(name)
    return
  }
  const { code, message } = answer.error
  const bug = desk.logged.at(-1)?.error
  if (code === 'INTERNAL') throw new Error(`${name} broke`, { cause: bug })
  refused.add(code)
  expect(ERROR_CODES).toContain(code)
  expect(message).toMatch(/^[\p{Lu}\d“].*[.?]$/su)
  expect(message).not.toMatch(SECRETS)
}

/** What every object seems to have that none was given. */
function polluted(): readonly string[] {
  const found: string[] = []
  for (const key in {}) found.push(key)
  return found
}
