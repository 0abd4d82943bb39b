import { afterEach, describe, expect, test, vi } from 'vitest'
import { expectedFailure } from '../../src/main/ipc/failures'
import { isOurs } from '../../src/main/ipc/sender'
import { refuse } from '../../src/main/services/services'
import { type Desk, openDesk } from './desk'

vi.mock('electron', async () => (await import('./electron')).electron)

let desk: Desk | null = null
const opened = (...args: Parameters<typeof openDesk>) => {
  desk = openDesk(...args)
  return desk
}
afterEach(() => {
  desk?.close()
  desk = null
})

describe('a call', () => {
  test.each(['', 'devices', 'toString', '__proto__', 'constructor', 7, null, ['devices.list'], {}])(
    'of %j is of no channel',
    async (name) => {
      const answer = await opened().call(name as string, {})
      expect(answer).toMatchObject({ ok: false, error: { code: 'VALIDATION' } })
    },
  )

  test('with one field wrong says which, repeats nothing of it, and that nothing was changed', async () => {
    const answer = await opened().call('sessions.log', {
      fields: { device: 'a', startAt: 'yesterday <b>', endAt: 2 },
    })
    expect(answer).toEqual({
      ok: false,
      error: {
        code: 'VALIDATION',
        path: 'fields.startAt',
        message: 'A field is missing or of the wrong kind. Nothing was changed.',
      },
    })
  })

  test('with a field too many is refused, also one named __proto__', async () => {
    const { call } = opened()
    expect(await call('devices.list', { more: 1 })).toMatchObject({ error: { code: 'VALIDATION' } })
    expect(await call('devices.list', JSON.parse('{"__proto__":{"admin":true}}'))).toMatchObject({
      error: { code: 'VALIDATION' },
    })
  })

  test('that meets a refusal hears its words', async () => {
    const { call } = opened((handlers) => ({
      ...handlers,
      'devices.list': () => refuse('CONFLICT', 'That cannot be.', 'id'),
    }))
    expect(await call('devices.list', {})).toEqual({
      ok: false,
      error: { code: 'CONFLICT', message: 'That cannot be.', path: 'id' },
    })
  })

  test('that meets a bug hears where to find it, and nothing of what it was', async () => {
    const bug = new Error('SELECT * FROM devices failed at /home/ann/collection.db')
    const { call, logged } = opened((handlers) => ({
      ...handlers,
      'devices.list': () => {
        throw bug
      },
    }))
    const answer = await call('devices.list', {})
    expect(answer).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
    expect(JSON.stringify(answer)).toContain('a1b2c3d4')
    expect(JSON.stringify(answer)).not.toMatch(/SELECT|ann|collection\.db/)
    expect(logged).toEqual([{ channel: 'devices.list', error: bug }])
  })

  test('whose answer breaks the contract is a bug, not an answer', async () => {
    const { call } = opened((handlers) => ({
      ...handlers,
      'sessions.month': () => [{ on: 'today', seconds: 1, sessions: 1 }],
    }))
    expect(await call('sessions.month', { month: '2026-11' })).toMatchObject({ error: { code: 'INTERNAL' } })
  })
})

describe('errors of the file system', () => {
  test.each([
    ['ENOSPC', 'DISK_FULL'],
    ['EACCES', 'READ_ONLY'],
    ['ENOENT', 'NOT_FOUND'],
    ['ENOTDIR', 'NOT_FOUND'],
  ])('%s is %s', (code, expected) => {
    const error = Object.assign(new Error(`${code}: open '/home/ann/x'`), { errno: -1, code })
    expect(expectedFailure(error)).toMatchObject({ code: expected })
    expect(expectedFailure(error)?.message).not.toContain('ann')
  })

  test('what nobody foresaw stays a bug', () => {
    expect(expectedFailure(new TypeError('x is undefined'))).toBeNull()
    expect(expectedFailure(Object.assign(new Error('?'), { errno: -1, code: 'EWHATEVER' }))).toBeNull()
    expect(expectedFailure('a string')).toBeNull()
  })
})

describe('a sender is ours', () => {
  const frame = { origin: 'app://canalog', parent: null }
  const sender = { id: 3, isDestroyed: () => false }
  const ours = (event: Partial<Parameters<typeof isOurs>[0]>, window: number | null = 3) =>
    isOurs({ senderFrame: frame, sender, ...event }, window, ['app://canalog'])

  test('when it is the top frame of the living window on our own page', () => expect(ours({})).toBe(true))
  test('not when its frame is gone', () => expect(ours({ senderFrame: null })).toBe(false))
  test('not when it is a frame inside the page', () =>
    expect(ours({ senderFrame: { ...frame, parent: frame } })).toBe(false))
  test.each(['null', 'https://example.com', 'app://canalog.example.com', 'file://', ''])(
    'not when its page is from %j',
    (origin) => expect(ours({ senderFrame: { ...frame, origin } })).toBe(false),
  )
  test('not when it is another window', () => expect(ours({ sender: { ...sender, id: 4 } })).toBe(false))
  test('not when its window is destroyed', () =>
    expect(ours({ sender: { ...sender, isDestroyed: () => true } })).toBe(false))
  test('not when no window is open', () => expect(ours({}, null)).toBe(false))
})
