import { checkImport } from '@shared/interchange/check'
import { countsOf } from '@shared/interchange/contents'
import { readCollection } from '@shared/interchange/read'
import { writeCollection } from '@shared/interchange/write'
import { SAMPLE_ENDS_AT, sampleCollection } from '@shared/sample/sample'
import { formatInstant } from '@shared/time'
import { describe, expect, it } from 'vitest'

const sample = sampleCollection(SAMPLE_ENDS_AT)
const text = writeCollection(sample)

describe('the sample collection', () => {
  it('ends with October 2026', () => {
    expect(formatInstant(SAMPLE_ENDS_AT)).toBe('2026-11-01T00:00:00Z')
    const last = Math.max(...sample.sessions.map(({ endAt }) => endAt ?? Number.POSITIVE_INFINITY))
    expect(last).toBeLessThanOrEqual(SAMPLE_ENDS_AT)
    expect(last).toBeGreaterThan(SAMPLE_ENDS_AT - 2 * 86_400)
  })

  it('is of the size that was promised', () => {
    const counts = countsOf(sample)
    expect(counts.devices).toBe(20)
    expect(counts.sources).toBeGreaterThanOrEqual(3)
    expect((counts.products ?? 0) + (counts.parts ?? 0)).toBeGreaterThanOrEqual(55)
    expect((counts.products ?? 0) + (counts.parts ?? 0)).toBeLessThanOrEqual(75)
    expect(counts.sessions).toBeGreaterThanOrEqual(1400)
    expect(counts.sessions).toBeLessThanOrEqual(1600)
  })

  it('breaks none of the rules of the record', () => {
    expect(checkImport(sample).issues).toEqual([])
  })

  it('gives the same bytes each time, and again after it was read', () => {
    expect(writeCollection(sampleCollection(SAMPLE_ENDS_AT))).toBe(text)
    const read = readCollection(text)
    expect(read.ok && writeCollection(read.contents)).toBe(text)
  })

  it.each(['2024-02-29T12:00:00Z', '2025-03-30T01:30:00Z', '2027-07-14T22:00:00Z'])(
    'is as valid when it ends at %s',
    (end) => {
      const other = sampleCollection(Date.parse(end) / 1000)
      expect(checkImport(other).issues).toEqual([])
      expect(other.sessions.length).toBeGreaterThan(1300)
    },
  )

  it('has one device lent, one retired and one in repair', () => {
    const of = (status: string) => sample.devices.filter((device) => device.status === status).length
    expect([of('lent'), of('retired'), of('in_repair')]).toEqual([1, 1, 1])
  })

  it('was listened to by one pair of ears: no two sessions at once', () => {
    const sessions = sample.sessions.toSorted((a, b) => a.startAt - b.startAt)
    const clashes = sessions.filter((session, index) => session.startAt < (sessions[index - 1]?.endAt ?? 0))
    expect(clashes).toEqual([])
  })

  it('travels: some days are counted in another zone', () => {
    const zones = new Set(sample.sessions.map(({ zone }) => zone))
    expect(zones).toEqual(new Set([null, 'Europe/Lisbon', 'Asia/Tokyo', 'America/New_York']))
  })

  it('listens through a night in which the clocks change', () => {
    const change = Date.parse('2025-10-26T01:00:00Z') / 1000
    const through = sample.sessions.filter(({ startAt, endAt }) => startAt < change && (endAt ?? 0) > change)
    expect(through).toHaveLength(1)
  })

  it('takes no more pairs from a lot than were bought', () => {
    expect(sample.stock.filter(({ pairs }) => pairs < 0)).toEqual([])
  })

  it('wore the left filter alone after it clogged', () => {
    const filters = sample.mounts.filter(({ slot, toAt }) => slot === 'filters' && toAt === null)
    expect(filters.map(({ side, part }) => [side, part])).toEqual([
      ['left', 'etymotic-er4-filters-3'],
      ['right', 'etymotic-er4-filters-2'],
    ])
  })
})
