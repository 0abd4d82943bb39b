import { firstDayOf, lastMonths, listeningOf } from '@shared/sessions/listening'
import { describe, expect, it } from 'vitest'

describe('the time that listening is summed up over', () => {
  it.each([
    ['month', '2026-03-01', '2026-01-31'],
    ['year', '2026-11-23', '2025-11-24'],
    ['year', '2024-02-29', '2023-03-01'],
    ['year', '2025-02-28', '2024-02-29'],
  ] as const)('a %s that ends on %s begins on %s', (period, today, first) => {
    expect(firstDayOf(period, today)).toBe(first)
  })

  it('has no first day where everything counts', () => {
    expect(firstDayOf('all', '2026-11-23')).toBeNull()
  })

  it('is shown as twelve months over the turn of the year, this one last', () => {
    expect(lastMonths('2026-03-05')).toEqual([
      '2025-04',
      '2025-05',
      '2025-06',
      '2025-07',
      '2025-08',
      '2025-09',
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
    ])
  })
})

describe('what was listened to', () => {
  const rows = [
    { device: 'er4xr', scenario: 'flight', seconds: 7200, sessions: 2, lastAt: 50 },
    { device: 'er4xr', scenario: null, seconds: 600, sessions: 1, lastAt: 90 },
    { device: 'hd600', scenario: 'flight', seconds: 9000, sessions: 3, lastAt: 70 },
  ]
  const summed = listeningOf(rows, ['hd600', 'ksc75'])

  it('is summed up by device and by scenario, longest first', () => {
    expect(summed.devices).toEqual([
      { device: 'hd600', seconds: 9000, sessions: 3, lastAt: 70 },
      { device: 'er4xr', seconds: 7800, sessions: 3, lastAt: 90 },
    ])
    expect(summed.scenarios).toEqual([
      { scenario: 'flight', seconds: 16_200, sessions: 5 },
      { scenario: null, seconds: 600, sessions: 1 },
    ])
    expect(summed).toMatchObject({ seconds: 16_800, sessions: 6 })
  })

  it('names the devices at hand that were not listened to', () => {
    expect(summed.unused).toEqual(['ksc75'])
  })
})
