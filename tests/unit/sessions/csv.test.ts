import { describe, expect, it } from 'vitest'
import { guessMapping } from '../../../src/shared/sessions/csvColumns'
import { type CsvContext, readSessionsCsv } from '../../../src/shared/sessions/csvSessions'
import { readLength } from '../../../src/shared/sessions/csvTimes'
import { formatInstant, parseInstant } from '../../../src/shared/time'

const device = (id: string, brand: string, model: string, nickname: string | null = null) =>
  ({ id, brand, model, nickname, status: 'available', retiredAt: null }) as const
const berlin: CsvContext = {
  nowAt: parseInstant('2026-11-22T15:00:00+01:00') ?? 0,
  zone: 'Europe/Berlin',
  sessionZone: null,
  devices: [
    device('hd600', 'Sennheiser', 'HD 600'),
    device('er4xr', 'Etymotic', 'ER4XR', 'Old faithful'),
    device('xm5-black', 'Sony', 'WH-1000XM5'),
    device('xm5-silver', 'Sony', 'WH-1000XM5'),
    { ...device('k701', 'AKG', 'K701'), status: 'lost' },
    { ...device('kph30', 'Koss', 'KPH30i'), status: 'retired', retiredAt: 1_780_000_000 },
  ],
  scenarios: [
    { id: 'public_transport', name: 'Public transport' },
    { id: 'flight', name: 'Flight' },
  ],
}
const read = (...lines: string[]) => readSessionsCsv(lines.join('\n'), null, berlin)

/** The start and end of the only row of a file. */
function times(header: string, row: string, context = berlin): string[] {
  const { sessions, errors } = readSessionsCsv(`${header}\n${row}`, null, context)
  expect(errors).toEqual([])
  return sessions.flatMap(({ fields }) => [formatInstant(fields.startAt), formatInstant(fields.endAt)])
}

describe('which column holds which field', () => {
  it.each([
    ['Device,Start,End,Notes', { device: 'Device', start: 'Start', end: 'End', notes: 'Notes' }],
    [
      'headphones;Date;Start time;Duration (min)',
      { date: 'Date', start: 'Start time', minutes: 'Duration (min)' },
    ],
    [
      'Gear,Date,Duration,Activity,Stars',
      { start: 'Date', date: null, scenario: 'Activity', rating: 'Stars' },
    ],
    [
      'IEM,started_at,ended_at,SPL,Comment',
      { start: 'started_at', end: 'ended_at', levelDbA: 'SPL', notes: 'Comment' },
    ],
    ['Kopfhörer,Beginn,Ende,Dauer', { device: 'Kopfhörer', start: 'Beginn', end: 'Ende', minutes: 'Dauer' }],
  ])('%s', (header, expected) => {
    expect(guessMapping(header.split(/[,;]/))).toMatchObject(expected)
  })

  it('asks for the columns that must be there', () => {
    expect(read('a,b', '1,2').errors.map(({ message }) => message)).toEqual([
      'Choose the column that names the device.',
      'Choose the column that holds the start.',
      'Choose a column for the end or for the length.',
    ])
  })

  it('tells equal headers apart, and names nameless ones', () => {
    expect(read('Start,Start,,Device', '').columns).toEqual(['Start', 'Start (2)', 'Column 3', 'Device'])
  })

  it('refuses a column that is not in the file', () => {
    const mapping = { ...guessMapping(['device', 'start', 'end']), notes: 'Remarks' }
    expect(readSessionsCsv('device,start,end', mapping, berlin).errors).toEqual([
      { line: 1, message: 'There is no column “Remarks”.' },
    ])
  })
})

describe('when it was', () => {
  const utc = ['2026-11-18T20:04:00Z', '2026-11-18T22:00:00Z']
  it.each([
    ['2026-11-18T20:04:00Z', '2026-11-18T22:00:00Z'],
    ['2026-11-18T21:04+01:00', '2026-11-18 23:00:00 +0100'],
    ['2026-11-18 21:04', '23:00'],
    ['2026-11-18T21:04', '2026-11-18T23:00:00.000'],
    ['18.11.2026 21:04', '18.11.2026 23:00'],
    ['11/18/2026 9:04 PM', '11 PM'],
    ['"11/18/2026, 9:04:00 pm"', '11/18/2026 11:00 p.m.'],
    ['18/11/2026 21:04', '23:00'],
    ['2026/11/18 21:04', '23:00'],
  ])('%s to %s', (start, end) => {
    expect(times('device,start,end', `hd600,${start},${end}`)).toEqual(utc)
  })

  it('a day and a time in columns of their own', () => {
    expect(times('device,date,start,end', 'hd600,18.11.2026,21:04,23:00')).toEqual(utc)
  })

  it('an end that is a time of day lies after the start, if need be on the next day', () => {
    expect(times('device,start,end', 'hd600,2026-11-18 23:30,00:15')).toEqual([
      '2026-11-18T22:30:00Z',
      '2026-11-18T23:15:00Z',
    ])
  })

  it('an hour that clocks skip is moved on, an hour they repeat is its first pass', () => {
    const [skipped] = times('device,start,minutes', 'hd600,2026-03-29 02:30,30')
    expect(skipped).toBe('2026-03-29T01:30:00Z')
    const [repeated] = times('device,start,minutes', 'hd600,2026-10-25 02:30,30')
    expect(repeated).toBe('2026-10-25T00:30:00Z')
    const newYork = { ...berlin, zone: 'America/New_York' }
    expect(times('device,start,minutes', 'hd600,2026-11-01 01:30,90', newYork)).toEqual([
      '2026-11-01T05:30:00Z',
      '2026-11-01T07:00:00Z',
    ])
  })

  it.each([
    ['minutes', '90', 5400],
    ['Duration', '1:30', 5400],
    ['Duration', '1:30:15', 5415],
    ['Duration', '1h30', 5400],
    ['Duration', '1 h 30 min', 5400],
    ['Duration', '1.5 h', 5400],
    ['Duration (h)', '"1,5"', 5400],
    ['Hours', '2', 7200],
    ['Duration (seconds)', '600', 600],
    ['Duration', '45 min', 2700],
  ])('%s %s', (column, cell, seconds) => {
    const { sessions } = read(`device,start,${column}`, `hd600,2026-11-18 12:00,${cell}`)
    expect(sessions.map(({ fields }) => fields.endAt - fields.startAt)).toEqual([seconds])
  })

  it.each(['', '-5', '0', '1:75', 'long', 'h', '1.2.3'])('“%s” is no length', (cell) => {
    expect(readLength(cell, 1)).toBeNull()
  })
})

describe('dates that could put the day or the month first', () => {
  it('are decided by one line for the whole file', () => {
    const { sessions, errors } = read(
      'device,start,minutes',
      'hd600,03/04/2026 12:00,30',
      'hd600,25/04/2026 12:00,30',
    )
    expect(errors).toEqual([])
    expect(sessions.map(({ fields }) => formatInstant(fields.startAt))).toEqual([
      '2026-04-03T10:00:00Z',
      '2026-04-25T10:00:00Z',
    ])
  })

  it('are decided by what has not happened yet', () => {
    expect(times('device,start,minutes', 'hd600,11/12/2026 12:00,30')[0]).toBe('2026-11-12T11:00:00Z')
  })

  it('are reported with a line when nothing decides', () => {
    const { sessions, errors } = read(
      'device,start,minutes',
      'hd600,05/05/2026 12:00,30',
      'hd600,03/04/2026 12:00,30',
    )
    expect(sessions).toEqual([])
    expect(errors).toEqual([{ line: 3, message: expect.stringContaining('“03/04/2026 12:00” could put') }])
  })

  it('a line that follows the other order than the rest is named', () => {
    const { sessions, errors } = read(
      'device,start,minutes',
      'hd600,25/04/2026 12:00,30',
      'hd600,26/04/2026 12:00,30',
      'hd600,04/27/2026 12:00,30',
    )
    expect(sessions).toHaveLength(2)
    expect(errors.map(({ line }) => line)).toEqual([4])
  })
})

describe('which device and scenario', () => {
  it.each([
    ['hd600', 'hd600'],
    ['SENNHEISER HD600', 'hd600'],
    ['hd 600', 'hd600'],
    ['old  faithful', 'er4xr'],
    ['Etymotic ER4 XR', 'er4xr'],
    ['xm5-silver', 'xm5-silver'],
  ])('%s', (cell, id) => {
    expect(read('device,start,minutes', `${cell},2026-11-18 12:00,30`).sessions[0]?.fields.device).toBe(id)
  })

  it('matches a scenario by id or name', () => {
    const { sessions } = read(
      'device,start,minutes,scenario',
      'hd600,2026-11-18 12:00,30,Public Transport',
      'hd600,2026-11-18 13:00,30,public_transport',
      'hd600,2026-11-18 14:00,30,',
    )
    const scenarios = sessions.map(({ fields }) => fields.scenario)
    expect(scenarios).toEqual(['public_transport', 'public_transport', null])
  })
})

describe('every problem has its line, the header being line 1', () => {
  it.each([
    ['Grado SR80,2026-11-18 12:00,30,,', 'No device of yours is called “Grado SR80”.'],
    ['sony wh-1000xm5,2026-11-18 12:00,30,,', expect.stringContaining('“xm5-black” (Sony WH-1000XM5) or')],
    [',2026-11-18 12:00,30,,', 'The device is missing.'],
    ['K701,2026-11-18 12:00,30,,', 'AKG K701 is lost. Bring it back first.'],
    ['KPH30i,2026-11-18 12:00,30,,', 'Koss KPH30i was retired by then.'],
    ['hd600,2026-02-30 12:00,30,,', '“2026-02-30 12:00” is not a day and time such as 2026-11-18 21:04.'],
    ['hd600,12:00,30,,', '“12:00” does not say on which day.'],
    ['hd600,2026-11-18,30,,', '“2026-11-18” does not say at what time.'],
    ['hd600,2026-11-18 12:00,,,', 'Neither an end nor a length is given.'],
    ['hd600,2026-11-22 14:55,30,,', 'It has not ended yet.'],
    ['hd600,2026-11-18 12:00,30,7,', '“7” is not a rating from 1 to 5.'],
    ['hd600,2026-11-18 12:00,30,4,loud', '“loud” is not a level from 0 to 140 dB(A).'],
  ])('%s', (row, message) => {
    expect(read('device,start,minutes,rating,level', row).errors).toEqual([{ line: 2, message }])
  })

  it('lines are lines of the file, also after a note of several lines and an empty line', () => {
    const { errors } = read(
      'device,start,minutes,notes',
      'hd600,2026-11-18 12:00,30,"first',
      'second"',
      '',
      'nobody,2026-11-18 12:00,x,',
    )
    expect(errors).toEqual([
      { line: 5, message: 'No device of yours is called “nobody”.' },
      { line: 5, message: '“x” is not a length such as 90, 1:30 or 1h30.' },
    ])
  })

  it('an end that contradicts the length, or lies before the start', () => {
    const { errors } = read(
      'device,start,end,minutes',
      'hd600,2026-11-18 12:00,13:00,30',
      'hd600,2026-11-18 14:00,2026-11-18 13:00,',
    )
    expect(errors.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '2 The end and the length do not agree.',
      '3 It ends before it begins.',
    ])
  })

  it('rows that overlap on one device; touching is allowed, and so are two devices at once', () => {
    const { errors } = read(
      'device,start,minutes',
      'hd600,2026-11-18 12:00,60',
      'hd600,2026-11-18 13:00,60',
      'er4xr,2026-11-18 12:30,60',
      'hd600,2026-11-18 12:59,10',
    )
    expect(errors).toContainEqual({ line: 5, message: 'It overlaps line 2 on the same device.' })
    expect(errors.every(({ line }) => line === 5 || line === 3)).toBe(true)
  })

  it('an empty file, and a quotation mark without a partner', () => {
    expect(read('').errors).toEqual([{ line: 1, message: 'The file is empty.' }])
    expect(read('device,start,minutes', 'hd600,"2026-11-18 12:00,30').errors[0]).toEqual({
      line: 2,
      message: 'A quotation mark here has no partner.',
    })
  })
})
