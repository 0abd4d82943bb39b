import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Desk, openDesk } from './desk'

vi.mock('electron', async () => (await import('./electron')).electron)

const DAY = 86_400
let desk: Desk
let device = ''
let foam = ''

beforeEach(async () => {
  desk = openDesk()
  const { value: devices } = await desk.data('devices.add', {
    drafts: [
      { brand: 'Etymotic', model: 'ER4XR', form: 'in_ear', price: { amount: 300, currency: 'EUR' } },
      { brand: 'Koss', model: 'KSC75', form: 'on_ear' },
    ],
  })
  device = devices[0] ?? ''
  const { value: product } = await desk.data('products.add', {
    draft: { kind: 'tips', brand: 'Comply', model: 'T-100', material: 'memory_foam', size: 'M' },
    stock: { pairs: 3, pairsBought: 3, acquiredOn: '2026-02-01', price: { amount: 24, currency: 'EUR' } },
  })
  foam = product.id
})
afterEach(() => desk.close())

/** Opens a pair on the day of an instant; answers its id. */
async function opened(at: number): Promise<string> {
  const openedOn = new Date(at * 1000).toISOString().slice(0, 10)
  const { value } = await desk.data('parts.open', { product: foam, openedOn })
  return value.id
}

/** Opens a pair, wears it for some hours that ended so many days ago, and retires it. */
async function wearOut(hours: number, daysAgo: number): Promise<void> {
  const endAt = desk.clock.nowAt() - daysAgo * DAY
  const startAt = endAt - hours * 3600
  const part = await opened(startAt)
  await desk.data('mounts.mount', { part, product: null, device, slot: 'tips', at: startAt })
  await desk.data('sessions.log', { fields: { device, startAt, endAt } })
  await desk.data('parts.retire', { id: part, reason: 'worn_out', at: endAt })
}

const groups = () => desk.data('insights.longevity', {})

describe('how long things last', () => {
  test('nothing is told while there is nothing to tell of', async () => {
    expect(await groups()).toEqual([])
  })

  test('a pair that wore out is one step of its product and of its material, at once', async () => {
    await wearOut(30, 20)
    await wearOut(40, 10)
    const [material, product] = await groups()
    expect(material).toMatchObject({ product: null, kind: 'tips', material: 'memory_foam', wornOut: 2 })
    expect(product).toMatchObject({ product: { id: foam, name: 'Comply T-100 M' }, unit: 'hours' })
    expect(product?.steps.map(({ atRisk }) => atRisk)).toEqual([2, 1])
    expect(product?.steps[0]?.wear).toBeGreaterThanOrEqual(30)
  })

  test('a deleted pair takes its group along', async () => {
    const part = await opened(desk.clock.nowAt())
    expect(await groups()).toHaveLength(2)
    await desk.data('parts.remove', { id: part })
    expect(await groups()).toEqual([])
  })
})

describe('what it costs', () => {
  test('a worn-out pair costs its third of the pack, over the hours it was worn', async () => {
    await wearOut(40, 10)
    const costs = await desk.data('insights.costs', {})
    expect(costs.products).toEqual([
      expect.objectContaining({ product: foam, currency: 'EUR', usedUp: 8, hours: 40, perHour: 0.2 }),
    ])
    expect(costs.periods).toEqual([
      { year: null, currency: 'EUR', bought: 24, usedUp: 8 },
      { year: 2026, currency: 'EUR', bought: 24, usedUp: 8 },
    ])
  })

  test('a device costs its price and what was used up on it, the same as on its own page', async () => {
    await wearOut(40, 10)
    const { devices } = await desk.data('insights.costs', {})
    const own = devices.find((row) => row.device === device)
    expect(own?.cost).toMatchObject({ partsAmount: 8, perHour: 308 / 40, currency: 'EUR' })
    expect(own?.cost).toEqual((await desk.data('devices.get', { id: device })).cost)
  })

  test('the year ahead asks for what is mounted and wears, at the last price', async () => {
    const nowAt = desk.clock.nowAt()
    const startAt = nowAt - 40 * DAY
    const part = await opened(startAt)
    await desk.data('mounts.mount', { part, product: null, device, slot: 'tips', at: startAt })
    for (let day = 40; day > 0; day -= 1) {
      const from = nowAt - day * DAY
      await desk.data('sessions.log', { fields: { device, startAt: from, endAt: from + 3 * 3600 } })
    }
    const { ahead } = await desk.data('insights.costs', {})
    // 3 h a day and the months of age use up 250 h in about ten weeks: once in four weeks, then four times.
    expect(ahead).toEqual([
      expect.objectContaining({ product: foam, unopened: 2, price: { amount: 8, currency: 'EUR' } }),
    ])
    expect(ahead[0]?.replacements).toBeGreaterThanOrEqual(4)
    expect(ahead[0]?.replacements).toBeLessThanOrEqual(6)
  })
})

describe('what was listened to', () => {
  const listening = (period: 'month' | 'year' | 'all') => desk.data('insights.listening', { period })
  const log = async (daysAgo: number, hours: number) => {
    const startAt = desk.clock.nowAt() - daysAgo * DAY
    await desk.data('sessions.log', { fields: { device, startAt, endAt: startAt + hours * 3600 } })
  }

  test('is summed up over the time that is asked for, to the second', async () => {
    await log(3, 2)
    await log(100, 3)
    await log(800, 5)
    expect(await listening('month')).toMatchObject({ seconds: 2 * 3600, sessions: 1 })
    expect(await listening('year')).toMatchObject({ seconds: 5 * 3600, sessions: 2 })
    expect(await listening('all')).toMatchObject({ seconds: 10 * 3600, sessions: 3 })
    const { months, devices, unused } = await listening('all')
    expect(months).toHaveLength(12)
    expect(months.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(5 * 3600)
    expect(devices).toMatchObject([{ device, sessions: 3 }])
    expect(unused).toHaveLength(1)
  })
})
