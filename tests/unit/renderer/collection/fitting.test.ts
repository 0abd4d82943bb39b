import { NO_FINDING } from '@shared/parts/fitMemory'
import { type Mount, partSchema, productSchema } from '@shared/parts/part'
import type { PartRow } from '@shared/parts/views'
import { describe, expect, test } from 'vitest'
import { findingWords, verdictOf } from '../../../../src/renderer/features/collection/fit/fitWords'
import { byFit, candidatesFor } from '../../../../src/renderer/features/collection/mounted/candidates'

const row = (id: string, on: string | null, side: Mount['side'] = 'both'): PartRow => ({
  part: partSchema.parse({ id, product: 'foam' }),
  product: productSchema.parse({ id: 'foam', kind: 'tips', brand: 'Comply', model: 'T-100' }),
  mount: on === null ? null : { id: 1, device: on, slot: 'tips', side, fromAt: 0 },
  wear: null,
})
const place = { device: 'er4xr', slot: 'tips', mounted: null } as const

describe('what was found in an ear reads', () => {
  test.each([
    [{ sealed: true, fits: true, comfortableMinutes: 90 }, 'Sealed · comfortable 1 h 30 min', true],
    [{ sealed: false, fits: true }, 'Leaked · Fits', false],
    [{ fits: false }, 'Does not fit', false],
    [{ note: 'itches' }, 'Noted', null],
    [{}, 'Left open', null],
  ])('%j: %s', (fields, words, verdict) => {
    const finding = { ...NO_FINDING, ...fields }
    expect([findingWords(finding), verdictOf(finding)]).toEqual([words, verdict])
  })

  test('as not judged when nobody said anything', () => {
    expect([findingWords(null), verdictOf(null)]).toEqual(['Not judged', null])
  })
})

describe('what could go into a slot', () => {
  test('is the other half of a pair worn on one ear, on both; never a pair worn whole or elsewhere', () => {
    const rows = [row('half', 'er4xr', 'left'), row('whole', 'er4xr'), row('far', 'other', 'left')]
    expect(candidatesFor(place, rows, []).map(({ part, side }) => [part, side])).toEqual([['half', 'both']])
    expect(candidatesFor({ ...place, mounted: 'half' }, rows, [])).toEqual([])
  })

  test('comes by what fits, then what worked elsewhere, then what is not known, then what does not fit', () => {
    const [candidate] = candidatesFor(place, [row('loose', null)], [])
    if (!candidate) throw new Error('nothing lies in the drawer')
    const judged = (key: string, fits: boolean | null, proposal: string | null = null) => ({
      ...candidate,
      key,
      fit: { fits, text: '' },
      proposal,
    })
    const list = [
      judged('no', false),
      judged('unknown', null),
      judged('worked', null, 'Sealed.'),
      judged('fits', true),
    ]
    expect(byFit(list).map(({ key }) => key)).toEqual(['fits', 'worked', 'unknown', 'no'])
  })
})
