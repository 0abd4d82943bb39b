import { checkImport } from '@shared/interchange/check'
import type { Contents } from '@shared/interchange/contents'
import { readCollection } from '@shared/interchange/read'
import { defaultContext } from '@shared/suggest/context'
import { describe, expect, it } from 'vitest'
import { scenario } from '../suggest/shelf'

const device = (id: string, more: object = {}) => ({ id, brand: 'B', model: id, form: 'in_ear', ...more })
const product = { id: 'foam', kind: 'tips', brand: 'C', model: 'F' }
const part = (id: string, more: object = {}) => ({ id, product: 'foam', ...more })
const mount = (from: string, to: string | null, more: object = {}) => ({
  part: 'p1',
  device: 'a',
  slot: 'tips',
  from: `2026-${from}:00Z`,
  to: to === null ? null : `2026-${to}:00Z`,
  ...more,
})
const session = (start: string, end: string | null, more: object = {}) => ({
  device: 'a',
  scenario: 'flight',
  start: `2026-${start}:00Z`,
  end: end === null ? null : `2026-${end}:00Z`,
  ...more,
})

const CHOICE = {
  at: '2026-01-01T09:00:00Z',
  scenario: 'flight',
  context: { ...defaultContext(scenario('flight'), { glasses: 'none' }) },
  suggested: 'a',
  chosen: 'b',
}

const SHELF = { devices: [device('a'), device('b')], products: [product], parts: [part('p1'), part('p2')] }

function contents(file: object): Contents {
  const read = readCollection(JSON.stringify({ canalog: 1, ...file }))
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return read.contents
}

/** Paths of what is wrong with a file. */
function faults(file: object, known?: object): string[] {
  return checkImport(contents(file), known && contents(known)).issues.map(({ path }) => path)
}

describe('a file is judged before anything is written', () => {
  it('finds nothing wrong with a tidy one', () => {
    expect(
      faults({
        ...SHELF,
        mounts: [mount('01-01T08:00', '01-02T08:00'), mount('01-02T08:00', null, { part: 'p2' })],
        sessions: [session('01-01T09:00', '01-01T10:00'), session('01-01T10:00', null, { device: 'b' })],
      }),
    ).toEqual([])
  })

  it.each([
    [
      'an unknown device',
      { sessions: [session('01-01T09:00', '01-01T10:00', { device: 'x' })] },
      '$.sessions[0].device',
    ],
    [
      'an unknown part for one session',
      { sessions: [session('01-01T09:00', '01-01T10:00', { parts: ['x'] })] },
      '$.sessions[0].parts[0]',
    ],
    ['feedback on an unknown device', { feedback: [{ ...CHOICE, chosen: 'x' }] }, '$.feedback[0].chosen'],
    [
      'a device that was chosen over itself',
      { feedback: [{ ...CHOICE, chosen: CHOICE.suggested }] },
      '$.feedback[0].chosen',
    ],
    [
      'a rating with an unknown product',
      { rigRatings: [{ device: CHOICE.suggested, product: 'x', ratedAt: CHOICE.at }] },
      '$.rigRatings[0].product',
    ],
    [
      'a session that takes no time',
      { sessions: [session('01-01T09:00', '01-01T09:00')] },
      '$.sessions[0].end',
    ],
    ['a reversed mount', { mounts: [mount('01-02T08:00', '01-01T08:00')] }, '$.mounts[0].to'],
    [
      'hours before without an instant',
      { parts: [...SHELF.parts, part('p3', { hoursBefore: 5 })] },
      '$.parts[2].trackedFrom',
    ],
    [
      'a reason without retirement',
      { parts: [...SHELF.parts, part('p3', { retireReason: 'torn' })] },
      '$.parts[2].retiredAt',
    ],
    ['the same id twice', { devices: [device('a'), device('b'), device('a')] }, '$.devices[2].id'],
    [
      'a duty on nothing',
      { dutiesDone: [{ duty: 'clean', doneAt: '2026-01-01T00:00:00Z' }] },
      '$.dutiesDone[0].part',
    ],
    [
      'a device that replaced itself',
      { devices: [device('a', { replaces: 'b' }), device('b', { replaces: 'a' })] },
      '$.devices[0].replaces',
    ],
    ['thresholds in the wrong order', { owner: { wearSoon: 0.6 } }, '$.owner.wearDue'],
    [
      'two running sessions',
      { sessions: [session('01-01T09:00', null), session('01-01T09:00', null, { device: 'b' })] },
      '$.sessions[1].end',
    ],
  ])('refuses %s', (_what, more, path) => {
    expect(faults({ ...SHELF, ...more })[0]).toBe(path)
  })

  it('takes sessions in a scenario that has been deleted since', () => {
    const sessions = [session('01-01T09:00', '01-01T10:00', { scenario: 'deleted' })]
    expect(faults({ ...SHELF, sessions })).toEqual([])
  })

  it('refuses an own scenario under the id of a built-in one, and takes sessions in own scenarios', () => {
    const scenario = {
      id: 'reading',
      name: 'Reading',
      group: 'home',
      minutes: 60,
      noiseDbA: 40,
      slopeDbPerOctave: 3,
      temperatureC: 21,
      aware: false,
      othersNear: false,
      openMicrophone: false,
      motion: 'still',
      posture: 'upright',
      headRest: false,
      sweat: 'none',
      wind: false,
      interruptions: 'none',
      quietRoom: true,
      weights: { comfort: 1 },
      basis: {},
    }
    const sessions = [session('01-01T09:00', '01-01T10:00', { scenario: 'reading' })]
    expect(faults({ ...SHELF, scenarios: [scenario], sessions })).toEqual([])
    expect(faults({ ...SHELF, scenarios: [{ ...scenario, id: 'flight' }] })).toEqual(['$.scenarios[0].id'])
  })

  it('names both of two sessions that overlap on one device, and allows two devices at once', () => {
    const first = session('01-01T09:00', '01-01T12:00')
    const inside = session('01-01T10:00', '01-01T11:00')
    const { issues } = checkImport(contents({ ...SHELF, sessions: [inside, first] }))
    expect(issues).toHaveLength(1)
    expect(issues[0]?.path).toBe('$.sessions[0]')
    expect(issues[0]?.message).toContain('2026-01-01T10:00:00Z to 2026-01-01T11:00:00Z')
    expect(issues[0]?.message).toContain('sessions[1]')
    expect(faults({ ...SHELF, sessions: [first, { ...inside, device: 'b' }] })).toEqual([])
  })

  it('finds an overlap behind a short session that lies between', () => {
    const sessions = [
      session('01-01T09:00', '01-01T15:00'),
      session('01-01T10:00', '01-01T11:00'),
      session('01-01T12:00', '01-01T13:00'),
    ]
    expect(faults({ ...SHELF, sessions })).toEqual(['$.sessions[1]', '$.sessions[2]'])
  })

  it('refuses mounts of one part at once, and of one ear of a slot at once', () => {
    const open = mount('01-01T08:00', null)
    expect(faults({ ...SHELF, mounts: [open, mount('01-02T08:00', null, { device: 'b' })] })).toEqual([
      '$.mounts[1]',
    ])
    expect(
      faults({ ...SHELF, mounts: [open, mount('01-02T08:00', null, { part: 'p2', side: 'left' })] }),
    ).toEqual(['$.mounts[1]'])
    expect(faults({ ...SHELF, mounts: [open, mount('01-02T08:00', null, { part: 'p2' })] })).toEqual([
      '$.mounts[1]',
    ])
    const left = mount('01-01T08:00', null, { side: 'left' })
    expect(
      faults({ ...SHELF, mounts: [left, mount('01-02T08:00', null, { part: 'p2', side: 'right' })] }),
    ).toEqual([])
  })

  it('keeps mounts within the life of their part, whose first day begins at UTC+14', () => {
    const parts = [
      part('p1', { openedOn: '2026-01-02', retiredAt: '2026-01-05T00:00:00Z', retireReason: 'torn' }),
    ]
    const judged = (from: string, to: string | null) => faults({ ...SHELF, parts, mounts: [mount(from, to)] })
    expect(judged('01-01T10:00', '01-05T00:00')).toEqual([])
    expect(judged('01-01T09:59', '01-05T00:00')).toEqual(['$.mounts[0].from'])
    expect(judged('01-02T08:00', '01-05T00:01')).toEqual(['$.mounts[0].to'])
    expect(judged('01-02T08:00', null)).toEqual(['$.mounts[0].to'])
  })

  it('refuses sessions past the retirement of their device', () => {
    const devices = [device('a', { status: 'retired', retiredAt: '2026-01-01T10:00:00Z' })]
    expect(faults({ ...SHELF, devices, sessions: [session('01-01T09:00', '01-01T10:00')] })).toEqual([])
    expect(faults({ ...SHELF, devices, sessions: [session('01-01T09:30', '01-01T10:01')] })).toEqual([
      '$.sessions[0].end',
    ])
  })
})

describe('a file is added to a collection', () => {
  const known = { ...SHELF, sessions: [session('01-01T09:00', '01-01T10:00')] }

  it('skips what is there already and takes the rest', () => {
    const file = { ...SHELF, sessions: [...known.sessions, session('01-02T09:00', '01-02T10:00')] }
    const { added, skipped, issues } = checkImport(contents(file), contents(known))
    expect(issues).toEqual([])
    expect([added.sessions.length, added.devices.length, skipped]).toEqual([1, 0, 6])
  })

  it('refuses the same id with other content and names both', () => {
    const file = { devices: [device('a', { nickname: 'Mine' })] }
    expect(checkImport(contents(file), contents(known)).issues).toEqual([
      {
        path: '$.devices[0].nickname',
        message:
          'The collection has device "a" with other content: nickname is null there and "Mine" in the file.',
      },
    ])
  })

  it('refuses a session that overlaps one in the collection, though the file alone is fine', () => {
    const file = { ...SHELF, sessions: [session('01-01T09:30', '01-01T10:30')] }
    expect(faults(file)).toEqual([])
    expect(faults(file, known)).toEqual(['$.sessions[0]'])
  })

  it('may refer to what only the collection has', () => {
    expect(faults({ sessions: [session('01-03T09:00', '01-03T10:00')] }, known)).toEqual([])
  })

  it('adds two equal notes once each, and skips both the second time', () => {
    const note = { device: 'a', at: '2026-01-01T00:00:00Z', text: 'twice' }
    const file = { ...SHELF, notes: [note, note] }
    expect(checkImport(contents(file), contents(SHELF)).added.notes).toHaveLength(2)
    expect(checkImport(contents(file), contents(file)).added.notes).toHaveLength(0)
  })
})
