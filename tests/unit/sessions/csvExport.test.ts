import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeSessionsCsv } from '../../../src/shared/sessions/csvExport'
import { type CsvContext, readSessionsCsv } from '../../../src/shared/sessions/csvSessions'
import { type Session, sessionSchema } from '../../../src/shared/sessions/session'

const berlin: CsvContext = {
  nowAt: 1_780_000_000,
  zone: 'Europe/Berlin',
  sessionZone: null,
  devices: [
    {
      id: 'hd600',
      brand: 'Sennheiser',
      model: 'HD 600',
      nickname: null,
      status: 'available',
      retiredAt: null,
    },
  ],
  scenarios: [
    { id: 'public_transport', name: 'Public transport' },
    { id: 'flight', name: 'Flight' },
  ],
}

describe('sessions written as CSV', () => {
  const session = (id: number, notes: string): Session =>
    sessionSchema.parse({
      id,
      device: 'hd600',
      startAt: 1_770_000_000 + id * 7200,
      endAt: 1_770_000_000 + id * 7200 + 1800,
      notes,
    })

  it.each(['=1+1', '+49', '-1', '@SUM(A1)', '\tx', "'=1"])(
    '%j never stands at the start of a cell',
    (notes) => {
      const cell = writeSessionsCsv([session(1, notes)], berlin.devices)
        .split('\r\n')[1]
        ?.split(',')
        .at(-1)
      expect(cell?.replace(/^"/, '').startsWith("'")).toBe(true)
    },
  )

  it('leaves out the session that is running', () => {
    expect(
      writeSessionsCsv([{ ...session(1, ''), endAt: null }], berlin.devices)
        .trim()
        .split('\r\n'),
    ).toHaveLength(1)
  })

  it('reads back exactly', () => {
    const words = fc.array(fc.constantFrom('=', "'", '"', ',', ';', '\n', 'é', '-', '@', 'a b'), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            notes: words.map((parts) => parts.join('').trim()),
            rating: fc.option(fc.integer({ min: 1, max: 5 })),
            levelDbA: fc.option(fc.integer({ min: 0, max: 1400 }).map((tenths) => tenths / 10)),
            sweat: fc.constantFrom('none', 'light', 'heavy'),
            scenario: fc.constantFrom('flight', 'public_transport', null),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        (facts) => {
          const sessions = facts.map((each, index) => ({ ...session(index + 1, ''), ...each }) as Session)
          const back = readSessionsCsv(writeSessionsCsv(sessions, berlin.devices), null, berlin)
          expect(back.errors).toEqual([])
          expect(back.sessions.map(({ fields }) => fields)).toEqual(
            sessions.map(({ id: _, ...fields }) => fields),
          )
        },
      ),
      { seed: 7 },
    )
  })
})
