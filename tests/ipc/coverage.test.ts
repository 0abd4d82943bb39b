import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Desk, openDesk } from './desk'

vi.mock('electron', async () => (await import('./electron')).electron)

const DAY = 86_400
let desk: Desk
let open = ''
let inEar = ''

beforeEach(async () => {
  desk = openDesk()
  const { value } = await desk.data('devices.add', {
    drafts: [
      { brand: 'Sennheiser', model: 'HD 600', form: 'over_ear', back: 'open' },
      { brand: 'Etymotic', model: 'ER4XR', form: 'in_ear' },
    ],
  })
  open = value[0] ?? ''
  inEar = value[1] ?? ''
})
afterEach(() => desk.close())

const logged = (scenario: string, daysAgo: number) => {
  const startAt = desk.clock.nowAt() - daysAgo * DAY
  return desk.data('sessions.log', { fields: { device: inEar, scenario, startAt, endAt: startAt + 1800 } })
}
const shareOf = async (id: string) => {
  const { rows } = await desk.data('coverage.get', {})
  return rows.find(({ scenario }) => scenario === id)?.share
}

describe('coverage', () => {
  test('weighs scenarios by the sessions of the last year, and notices a new one at once', async () => {
    await logged('flight', 400)
    await logged('flight', 3)
    expect(await shareOf('flight')).toBe(1)
    await logged('mixing', 5)
    expect([await shareOf('flight'), await shareOf('mixing')]).toEqual([0.5, 0.5])
  })

  test('agrees with the suggestion about the best', async () => {
    const { rows } = await desk.data('coverage.get', {})
    for (const id of ['flight', 'critical_listening']) {
      const { ranked } = await desk.data('suggest.run', { scenario: id, context: { rotate: 0 } })
      expect(rows.find(({ scenario }) => scenario === id)?.best).toEqual({
        device: ranked[0]?.device,
        score: ranked[0]?.score,
      })
    }
  })
})

describe('packing', () => {
  test('takes each scenario once, and refuses one that does not exist', async () => {
    const plan = await desk.data('packing.plan', { scenarios: ['flight', 'sleep', 'flight'], minutes: 60 })
    expect(plan.devices.map(({ device }) => device)).toEqual([inEar])
    expect(plan.devices[0]?.covers).toHaveLength(2)
    expect(await desk.call('packing.plan', { scenarios: ['nowhere'] })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
  })
})

describe('head to head', () => {
  test('is in-ear in a cabin and headphone in a quiet room', async () => {
    const duel = await desk.data('compare.devices', { a: open, b: inEar, scenario: 'flight' })
    expect(duel.winner).toBe('b')
    const formats = await desk.data('compare.formats', { scenario: 'critical_listening' })
    expect(formats.comparison?.winner).toBe('b')
    expect(formats.comparison?.b.device).toBe(open)
  })

  test('takes the context that is asked for', async () => {
    const duel = await desk.data('compare.devices', {
      a: open,
      b: inEar,
      scenario: 'flight',
      context: { minutes: 30 },
    })
    expect(duel.context).toMatchObject({ minutes: 30, rotate: 0 })
  })
})
