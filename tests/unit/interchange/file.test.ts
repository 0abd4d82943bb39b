import { MOST_ENTRIES, MOST_ISSUES, MOST_VALUES, readCollection } from '@shared/interchange/read'
import type { CollectionFile } from '@shared/interchange/schema'
import { collectionJsonSchema } from '@shared/interchange/schema'
import { writeCollection } from '@shared/interchange/write'
import { describe, expect, it } from 'vitest'
import { PRINTED_EXAMPLE } from './printed'

function rewritten(text: string): string {
  const read = readCollection(text)
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return writeCollection(read.contents)
}

function issuesIn(file: unknown): readonly { path: string; message: string }[] {
  const read = readCollection(typeof file === 'string' ? file : JSON.stringify(file))
  return read.ok ? [] : read.issues
}

const session = {
  device: 'a',
  scenario: 'flight',
  start: '2026-09-02T06:30:00Z',
  end: '2026-09-02T07:15:00Z',
}

describe('the file format', () => {
  it('reads the printed example and writes its keys in the printed order', () => {
    const written: unknown = JSON.parse(rewritten(PRINTED_EXAMPLE))
    const printed: unknown = JSON.parse(PRINTED_EXAMPLE)
    expect(written).toMatchObject({ ...(printed as object), canalog: 3 })
    const keysOf = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(keysOf)
        : typeof value === 'object' && value !== null
          ? Object.entries(value).map(([key, inner]) => [key, keysOf(inner)])
          : null
    const firstKeys = (whole: unknown, core: unknown): void => {
      if (!Array.isArray(whole) || !Array.isArray(core)) return
      for (const [index, part] of core.entries()) {
        if (Array.isArray(part) && typeof part[0] === 'string') {
          expect(whole[index]?.[0]).toBe(part[0])
          firstKeys(whole[index]?.[1], part[1])
        } else firstKeys(whole[index], part)
      }
    }
    firstKeys(keysOf(written), keysOf(printed))
  })

  it('writes two spaces, LF, a final newline and the shortest numbers', () => {
    const text = rewritten('{"canalog":1,"sources":[{"id":"s","name":"S","outputs":[{"maxVoltageV":2.50}]}]}')
    expect(
      text.startsWith('{\n  "canalog": 3,\n  "owner": {\n    "glasses": "none",\n    "zone": null,'),
    ).toBe(true)
    expect(text).toContain('"maxVoltageV": 2.5,\n')
    expect(text).not.toContain('\r')
    expect(text.endsWith('}\n')).toBe(true)
    expect(text.endsWith('\n\n')).toBe(false)
  })

  it('takes absent keys for unknown, and writes them all', () => {
    const written: CollectionFile = JSON.parse(
      rewritten('{"canalog":1,"devices":[{"id":"x","brand":"B","model":"M","form":"in_ear"}]}'),
    )
    expect(written.devices?.[0]).toMatchObject({
      impedanceOhm: null,
      codecs: [],
      hoursBefore: 0,
      retiredAt: null,
    })
    expect(Object.keys(written)).toHaveLength(22)
  })

  it('takes null for an absent key, also where an absent key has a default', () => {
    const withNulls = { ...session, sweat: null, notes: null, parts: null }
    const device = { id: 'a', brand: 'A', model: 'B', form: 'in_ear', status: null, codecs: null }
    const file = (of: object, on: object) => JSON.stringify({ canalog: 1, devices: [on], sessions: [of] })
    expect(rewritten(file(withNulls, device))).toBe(
      rewritten(file(session, { id: 'a', brand: 'A', model: 'B', form: 'in_ear' })),
    )
    expect(issuesIn({ canalog: 1, devices: [{ ...device, brand: null }] })).toMatchObject([
      { path: '$.devices[0].brand' },
    ])
    expect(issuesIn({ canalog: 1, devices: [{ ...device, colour: null }] })).toMatchObject([
      { path: '$.devices[0].colour' },
    ])
  })

  it('accepts any offset and writes UTC in whole seconds', () => {
    const start = '2026-09-02T08:30:00.900+02:00'
    const text = rewritten(JSON.stringify({ canalog: 1, sessions: [{ ...session, start }] }))
    expect(text).toContain('"start": "2026-09-02T06:30:00Z"')
  })

  it('writes the same bytes whatever the order of keys and lists', () => {
    const device = (id: string) => ({ id, brand: 'B', model: id, form: 'in_ear' })
    const backwards = ({ id, brand, model, form }: ReturnType<typeof device>) => ({ form, model, brand, id })
    const one = { canalog: 1, devices: [device('b'), device('a'), device('Z')] }
    const other = { devices: [device('Z'), device('b'), device('a')].map(backwards), canalog: 1 }
    expect(rewritten(JSON.stringify(one))).toBe(rewritten(JSON.stringify(other)))
  })

  it('names an unknown key and where it stands', () => {
    expect(
      issuesIn({ canalog: 1, sessions: [session, { ...session, colour: 'red', mood: 1 }], more: [] }),
    ).toEqual([
      { path: '$.sessions[1].colour', message: 'The key "colour" is not known here.' },
      { path: '$.sessions[1].mood', message: 'The key "mood" is not known here.' },
      { path: '$.more', message: 'The key "more" is not known here.' },
    ])
  })

  it.each([
    [{ ...session, start: '2026-09-02 06:30' }, '$.sessions[0].start'],
    [{ ...session, start: '2026-09-02T06:30:00' }, '$.sessions[0].start'],
    [{ ...session, rating: 6 }, '$.sessions[0].rating'],
    [{ ...session, zone: 'Mars/Olympus' }, '$.sessions[0].zone'],
    [{ ...session, parts: [] }, '$.sessions[0].parts'],
    [{ ...session, device: undefined }, '$.sessions[0].device'],
  ])('refuses %j at %s', (entry, path) => {
    expect(issuesIn({ canalog: 1, sessions: [entry] }).map((issue) => issue.path)).toEqual([path])
  })

  it('refuses a file of a newer format, a text that is no JSON and characters that no database keeps', () => {
    expect(issuesIn({ canalog: 4 })[0]?.message).toContain('format 4')
    expect(issuesIn({ canalog: 0 })[0]?.path).toBe('$.canalog')
    expect(issuesIn('{"canalog":')[0]?.path).toBe('$')
    const odd = { ...session, notes: 'half a pair: \ud800' }
    expect(issuesIn({ canalog: 1, sessions: [odd] })[0]?.path).toBe('$.sessions[0].notes')
    expect(issuesIn([])).not.toEqual([])
  })

  it('shows fifty faults of a thousand', () => {
    const sessions = Array.from({ length: 1000 }, () => ({ ...session, rating: 9 }))
    expect(issuesIn({ canalog: 1, sessions })).toHaveLength(50)
  })

  it('describes itself as JSON Schema, with every list and no unknown keys', () => {
    const schema = JSON.parse(JSON.stringify(collectionJsonSchema()))
    expect(schema.additionalProperties).toBe(false)
    expect(schema.required).toEqual(['canalog'])
    expect(schema.properties.sessions.items.properties.start).toMatchObject({
      type: 'string',
      format: 'date-time',
    })
    expect(Object.keys(schema.properties)).toHaveLength(22)
  })

  it('is refused at once where a list is longer than anybody’s', () => {
    const entries = '{},'.repeat(MOST_ENTRIES)
    expect(issuesIn(`{"canalog":3,"sessions":[${entries}{}]}`)).toEqual([
      { path: '$.sessions', message: 'This list has 1,000,001 entries; Canalog reads up to 1,000,000.' },
    ])
  })

  it.each([',0', '[', '{"a":'])('made of %s and nothing else is not even taken apart', (part) => {
    expect(issuesIn(`[0${part.repeat(MOST_VALUES + 1)}`)).toEqual([
      { path: '$', message: 'This file holds more than 12,000,000 values, as no collection does.' },
    ])
  })

  it('names fifty of very many keys that it does not know, and no more', () => {
    const keys = Array.from({ length: 200_000 }, (_, nth) => `"k${nth}":1`).join(',')
    expect(issuesIn(`{"canalog":3,${keys}}`)).toHaveLength(MOST_ISSUES)
  })

  it.each([
    ['in lists', '[', ']'],
    ['in objects', '{"a":', '}'],
  ])(
    'nested a hundred thousand times %s is refused with what is wrong, and nothing overflows',
    (_, open, close) => {
      const deep = (inside: string) => `${open.repeat(100_000)}${inside}${close.repeat(100_000)}`
      expect(issuesIn(`{"canalog":3,"devices":${deep('1')}}`)[0]?.path).toMatch(/^\$\.devices/)
      const [issue] = issuesIn(`{"canalog":3,"devices":${deep('"\\u0000"')}}`)
      expect(issue?.message).toBe('This text has a character that cannot be kept.')
      expect(issue?.path).toMatch(/^\$\.devices/)
    },
  )
})
