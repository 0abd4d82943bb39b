/** Collections that keep every rule of the record, filled with whatever the rules allow. */
import { formatInstant } from '@shared/time'
import fc from 'fast-check'

const START = 1_700_000_000
const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((word) => `${word.trim()}x`)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const amount = fc.double({ min: 0, max: 5000, noNaN: true, noDefaultInfinity: true })
const money = maybe(fc.record({ amount, currency: fc.constantFrom('EUR', 'USD', 'JPY') }))
const day = fc.integer({ min: 0, max: 900 }).map((days) => formatInstant(START + days * 86_400).slice(0, 10))
const seconds = fc.integer({ min: 1, max: 40_000 })
const life = fc.record({
  lifeHours: maybe(fc.integer({ min: 1, max: 900 })),
  lifeMonths: fc.constant(null),
  lifeCycles: fc.constant(null),
})

const device = fc.record({
  brand: name,
  model: name,
  nickname: maybe(name),
  form: fc.constantFrom('in_ear' as const, 'over_ear' as const, 'earbud' as const),
  wired: maybe(fc.boolean()),
  codecs: fc.array(fc.constantFrom('AAC', 'LDAC'), { maxLength: 2 }),
  impedanceOhm: maybe(fc.double({ min: 0.1, max: 600, noNaN: true })),
  sensitivity: maybe(
    fc.record({
      value: fc.double({ min: 60, max: 130, noNaN: true }),
      unit: fc.constantFrom('dB/mW' as const, 'dB/V' as const),
    }),
  ),
  acquiredOn: maybe(day),
  price: money,
  hoursBefore: amount,
  notes: text,
  tags: fc.array(name, { maxLength: 3 }),
  favourite: fc.boolean(),
  slots: maybe(fc.constant(['tips' as const, 'cable' as const])),
})

const session = fc.record({
  gap: fc.integer({ min: 0, max: 90_000 }),
  length: seconds,
  scenario: maybe(fc.constantFrom('flight', 'office', 'mine')),
  zone: maybe(fc.constantFrom('Asia/Tokyo', 'Europe/Berlin')),
  levelDbA: maybe(fc.double({ min: 0, max: 140, noNaN: true })),
  sweat: fc.constantFrom('none' as const, 'light' as const, 'heavy' as const),
  rating: maybe(fc.integer({ min: 1, max: 5 })),
  notes: text,
  parts: maybe(fc.constantFrom(['p0'], ['p1', 'p0'])),
})

const mount = fc.record({
  gap: fc.integer({ min: 0, max: 90_000 }),
  length: seconds,
  part: fc.nat(),
  side: fc.constantFrom('both' as const, 'left' as const),
})

const choice = fc.record({
  other: fc.nat({ max: 3 }),
  reason: maybe(fc.constantFrom('too_hot' as const, 'sound' as const, 'other' as const)),
  rotate: fc.double({ min: 0, max: 1, noNaN: true }),
  at: seconds,
})

const CONTEXT = {
  minutes: 45,
  noiseDbA: 40,
  temperatureC: 21,
  glasses: 'thin',
  aware: false,
  headRest: false,
  othersNear: false,
  interruptions: 'some',
  wind: false,
  source: null,
}

export const randomFile: fc.Arbitrary<object> = fc
  .record({
    devices: fc.array(device, { minLength: 1, maxLength: 4 }),
    parts: fc.array(fc.record({ price: money, life, notes: text, hoursBefore: amount }), {
      minLength: 2,
      maxLength: 5,
    }),
    sessions: fc.array(session, { maxLength: 25 }),
    mounts: fc.array(mount, { maxLength: 12 }),
    running: fc.boolean(),
    notes: fc.array(fc.record({ text: name, at: seconds }), { maxLength: 4 }),
    photos: fc.array(fc.uint8Array({ minLength: 1, maxLength: 20 }), { maxLength: 3 }),
    glasses: fc.constantFrom('none' as const, 'thick' as const),
    rotate: fc.double({ min: 0, max: 1, noNaN: true }),
    choices: fc.array(choice, { maxLength: 6 }),
  })
  .map(({ devices, parts, sessions, mounts, running, notes, photos, glasses, rotate, choices }) => {
    const deviceId = (index: number) => `d${index % devices.length}`
    const partId = (index: number) => `p${index % parts.length}`
    const first = formatInstant(START - 86_400)
    return {
      canalog: 3,
      owner: { glasses, rotate },
      devices: devices.map((fields, index) => ({
        ...fields,
        id: deviceId(index),
        replaces: index > 0 ? 'd0' : null,
      })),
      products: [
        {
          id: 'foam',
          kind: 'tips',
          brand: 'C',
          model: 'F',
          material: 'memory_foam',
          keepPairs: 2,
          life: { heavySweat: 2.5, inStock: 0.1 },
        },
      ],
      stock: [{ id: 'lot', product: 'foam', pairs: 2, pairsBought: 3 }],
      parts: parts.map((fields, index) => ({
        ...fields,
        id: partId(index),
        product: 'foam',
        lot: index === 0 ? 'lot' : null,
        trackedFrom: first,
      })),
      mounts: chain(mounts).map(({ item, from, to }) => ({
        part: partId(item.part),
        device: 'd0',
        slot: 'tips',
        side: item.side,
        from,
        to,
      })),
      sessions: chain(sessions).map(
        ({ item: { gap: _gap, length: _length, ...fields }, from, to }, index, all) => ({
          ...fields,
          device: deviceId(index),
          start: from,
          end: running && index === all.length - 1 ? null : to,
        }),
      ),
      scenarios: [MINE],
      notes: notes.map((note, index) => ({
        device: deviceId(index),
        text: note.text,
        at: formatInstant(START + note.at),
      })),
      photos: photos.map((bytes, index) => ({
        device: deviceId(index),
        addedAt: first,
        mime: 'image/png',
        base64: Buffer.from(bytes).toString('base64'),
      })),
      dutyRules: [{ scope: 'material', scopeId: 'silicone', duty: 'clean', everyDays: 14 }],
      dutiesDone: [
        { part: 'p0', duty: 'clean', doneAt: first },
        { device: 'd0', duty: 'charge', doneAt: first, outcome: 'skipped' },
        { device: 'd0', meter: 'shell', duty: 'inspect', doneAt: first, outcome: 'still_fine' },
      ],
      snoozes: [
        { part: 'p1', device: null, meter: null, duty: 'replace', until: first, untilHours: null },
        { part: null, device: 'd0', meter: 'battery', duty: 'charge', until: null, untilHours: 12.5 },
      ],
      fitJudgements: [{ device: 'd0', product: 'foam', fits: true, sealed: null, judgedAt: first }],
      feedback: choices.map(({ other, reason, rotate: turn, at }) => ({
        at: formatInstant(START + at),
        scenario: 'mine',
        context: { ...CONTEXT, rotate: turn },
        suggested: deviceId(other),
        chosen: devices.length > 1 && other % 2 === 0 ? deviceId(other + 1) : null,
        reason,
      })),
      learningResets: [{ scenario: 'flight', at: first }],
      rigRatings: [{ device: 'd0', product: 'foam', ratings: { bass: 4 }, ratedAt: first }],
      materialFigures: [{ material: 'memory_foam', figures: { lifeHours: 180, sleptOn: 1.7 } }],
      deviceMeters: [
        { device: 'd0', meter: 'battery', ended: first, endReason: 'worn_out' },
        { device: 'd0', meter: 'battery', since: first, lifeCycles: 350 },
      ],
      orders: [
        {
          id: 'order',
          product: 'foam',
          pairs: 6,
          orderedOn: '2026-01-05',
          price: { amount: 40, currency: 'EUR' },
        },
      ],
    }
  })

/** Stretches one after the other, so that none overlaps another. */
function chain<T extends { gap: number; length: number }>(items: readonly T[]) {
  let at = START
  return items.map((item) => {
    const from = at + item.gap
    at = from + item.length
    return { item, from: formatInstant(from), to: formatInstant(at) }
  })
}

const MINE = {
  id: 'mine',
  name: 'Mine',
  group: 'home',
  minutes: 45,
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
  weights: { tone: 2, comfort: 1 },
  basis: { weights: 'assumed', minutes: 'assumed' },
} as const
