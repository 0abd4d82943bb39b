import { lossesPerDay, type ServiceLife } from '@shared/stock/loss'
import { describe, expect, it } from 'vitest'

const DAY = 86_400
const served = (days: number, reason: ServiceLife['reason']): ServiceLife => ({
  kind: 'tips',
  openedAt: 0,
  endAt: days * DAY,
  reason,
})

describe('the chance that a pair goes for another reason than wear', () => {
  it('is half a loss in 1,825 days while nothing is known', () => {
    expect(lossesPerDay([])('tips')).toBeCloseTo(0.5 / 1825, 12)
  })

  it('after 2 losses in 175 days of service is 2.5 in 2,000 days, for that kind alone', () => {
    const perDay = lossesPerDay([served(80, 'lost'), served(50, 'hygiene'), served(45, null)])
    expect(perDay('tips')).toBeCloseTo(2.5 / 2000, 12)
    expect(perDay('pads')).toBeCloseTo(0.5 / 1825, 12)
  })

  it.each(['worn_out', 'torn', 'sold', 'gifted', 'upgraded'] as const)(
    'does not count what was %s',
    (reason) => {
      expect(lossesPerDay([served(175, reason)])('tips')).toBeCloseTo(0.5 / 2000, 12)
    },
  )
})
