import { cleaningOverdueAt, dutyStatus } from '@shared/care/status'
import { describe, expect, it } from 'vitest'
import { at, done, NO_PACE, record, rule, worn } from './record'

describe('cleaning overdue at the start of a session', () => {
  const own = rule({ everyHours: 20 })
  const stretches = [
    worn('05-01 10:00', 21),
    worn('05-03 10:00', 20),
    worn('05-05 10:00', 1),
    worn('05-06 10:00', 1),
  ]

  it('is not said before the first cleaning that was logged', () => {
    const data = record(stretches, [done('05-03 00:00')])
    expect(cleaningOverdueAt(own, record(stretches), at('05-06 10:00'))).toBe(false)
    expect(cleaningOverdueAt(own, data, at('05-02 12:00'))).toBe(false)
  })

  it('is said once it is over its interval, not yet at it', () => {
    const data = record(stretches, [done('05-03 00:00')])
    expect(cleaningOverdueAt(own, data, at('05-05 10:00'))).toBe(false)
    expect(cleaningOverdueAt(own, data, at('05-06 10:00'))).toBe(true)
  })

  it('ends with the next cleaning, and where cleaning is off', () => {
    const data = record(stretches, [done('05-03 00:00'), done('05-06 09:00')])
    expect(cleaningOverdueAt(own, data, at('05-06 10:00'))).toBe(false)
    const once = record(stretches, [done('05-03 00:00')])
    expect(cleaningOverdueAt(rule({ everyHours: 20, enabled: false }), once, at('05-06 10:00'))).toBe(false)
  })

  it('agrees with the state at every instant: over means due or overdue', () => {
    const data = record(stretches, [done('05-03 00:00')])
    for (let hour = 0; hour < 200; hour++) {
      const nowAt = at('05-01 00:00') + hour * 3600
      const status = dutyStatus('clean', { rule: own, origin: 'product', on: true }, data, NO_PACE, nowAt)
      const share = status?.leading?.share ?? 0
      expect(cleaningOverdueAt(own, data, nowAt)).toBe(share > 1 && nowAt >= at('05-03 00:00'))
    }
  })
})
