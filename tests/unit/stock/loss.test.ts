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
  it('is half a loss in 730 days while nothing is known', () => {
    expect(lossesPerDay([])('tips')).toBeCloseTo(0.5 / 730, 12)
  })

  it('after 2 losses in 270 days of service is 2.5 in 1,000 days, for that kind alone', () => {
    const perDay = lossesPerDay([served(100, 'lost'), served(90, 'hygiene'), served(80, null)])
    expect(perDay('tips')).toBeCloseTo(2.5 / 1000, 12)
    expect(perDay('pads')).toBeCloseTo(0.5 / 730, 12)
  })

  it.each(['worn_out', 'torn', 'sold', 'gifted', 'upgraded'] as const)(
    'does not count what was %s',
    (reason) => {
      expect(lossesPerDay([served(270, reason)])('tips')).toBeCloseTo(0.5 / 1000, 12)
    },
  )
})
