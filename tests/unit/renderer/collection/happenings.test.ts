import { describe, expect, test } from 'vitest'
import { tell, withoutEchoes } from '../../../../src/renderer/features/collection/device/happenings'
import type { TimelineEvent } from '../../../../src/shared/gear/views'

const MOUNTED = {
  kind: 'mounted',
  at: 5,
  mount: 2,
  part: 'b',
  name: 'Foam M',
  slot: 'tips',
  side: 'both',
} as const
const OFF: TimelineEvent = { kind: 'unmounted', at: 5, mount: 1, part: 'a', name: 'Silicone M', slot: 'tips' }

describe('the timeline of a device', () => {
  test('a swap is one event, not two', () => {
    const swapped: TimelineEvent = { ...MOUNTED, insteadOf: 'Silicone M' }
    expect(withoutEchoes([swapped, OFF])).toEqual([swapped])
    expect(tell(swapped, String)).toEqual({ main: 'Swapped Silicone M → Foam M', rest: [] })
  })

  test('another of the same product is no swap of one thing for the other', () => {
    expect(tell({ ...MOUNTED, insteadOf: 'Foam M' }, String)).toEqual({
      main: 'Changed to another Foam M',
      rest: [],
    })
  })

  test('a pair that was only taken off is told', () => {
    const later: TimelineEvent = { ...MOUNTED, at: 9, insteadOf: null }
    expect(withoutEchoes([later, OFF])).toEqual([later, OFF])
  })

  test('a retired pair is told by its retirement alone', () => {
    const retired: TimelineEvent = {
      kind: 'retired_part',
      at: 5,
      part: 'a',
      name: 'Silicone M',
      reason: 'worn_out',
      hours: 94,
    }
    expect(withoutEchoes([retired, OFF])).toEqual([retired])
    expect(tell(retired, String)).toEqual({ main: 'Retired Silicone M after 94 h', rest: ['worn out'] })
  })

  test('a session says how long, what for, how loud and how good', () => {
    const session = {
      kind: 'session',
      at: 1,
      session: 1,
      scenario: 'flight',
      seconds: 3900,
      levelDbA: 71.4,
      rating: 4,
      notes: '',
    } as const
    expect(tell(session, () => 'Flight')).toEqual({
      main: '1 h 5 min, Flight',
      rest: ['71 dB(A)', 'rated 4'],
    })
    expect(tell({ ...session, scenario: null, seconds: null }, String).main).toBe('Running now')
  })
})
