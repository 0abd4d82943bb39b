import { execFileSync, spawn } from 'node:child_process'
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../../src/main/cli/run'
import { dataFolder } from '../../src/main/paths'
import { PRINTED_EXAMPLE } from '../unit/interchange/printed'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'canalog-cli-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** 2026-11-01T12:00:00Z, on a computer in Berlin. */
const clock = { nowAt: () => 1_793_534_400, zone: () => 'Europe/Berlin' }

function canalog(...argv: string[]): Outcome {
  let out = ''
  let err = ''
  const code = runCli(argv, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    cwd: folder,
    defaultDb: join(folder, 'own', 'collection.db'),
    clock,
  })
  return { code, out, err }
}

function json(...argv: string[]) {
  const { code, out, err } = canalog(...argv, '--json')
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

const file = (name: string) => join(folder, name)

function withSample(): void {
  canalog('sample', 'sample.canalog.json')
  expect(canalog('import', 'sample.canalog.json', '--db', 'c.db').code).toBe(0)
}

describe('canalog import and export', () => {
  it('carries the sample through a database byte for byte', () => {
    withSample()
    expect(canalog('--db', 'c.db', 'export', 'back.canalog.json').code).toBe(0)
    expect(readFileSync(file('back.canalog.json'))).toEqual(readFileSync(file('sample.canalog.json')))
  })

  it('writes the same sample each time, and another one for another end', () => {
    canalog('sample', 'a.json')
    canalog('sample', 'b.json', '--at', '2026-11-01T01:00:00+01:00')
    canalog('--at', '2025-06-01T00:00:00Z', 'sample', 'c.json')
    expect(readFileSync(file('a.json'))).toEqual(readFileSync(file('b.json')))
    expect(readFileSync(file('a.json'))).not.toEqual(readFileSync(file('c.json')))
  })

  it('says how much it took, and skips what it has', () => {
    writeFileSync(file('x.json'), PRINTED_EXAMPLE)
    expect(json('import', 'x.json')).toEqual({ added: 7, skipped: 0 })
    expect(json('import', 'x.json')).toEqual({ added: 0, skipped: 7 })
  })

  it('backs up before it replaces', () => {
    writeFileSync(file('x.json'), PRINTED_EXAMPLE)
    canalog('import', 'x.json', '--db', 'c.db')
    writeFileSync(file('y.json'), '{"canalog":1,"sources":[{"id":"s","name":"S"}]}')
    const { code, err } = canalog('import', 'y.json', '--replace', '--db', 'c.db')
    expect(code).toBe(0)
    const [copy] = readdirSync(file('backups'))
    expect(err).toContain(copy ?? 'no copy')
    expect(json('list', 'devices', '--db', 'c.db')).toEqual([])
    expect(json('list', 'devices', '--db', join('backups', copy ?? ''))).toHaveLength(1)
  })

  it('names every fault of a file by its path on stderr, and writes nothing', () => {
    writeFileSync(file('bad.json'), '{"canalog":1,"devices":[{"id":"a","colour":"red"}],"x":1}')
    const { code, out, err } = canalog('import', 'bad.json')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('$.devices[0].colour: The key "colour" is not known here.')
    expect(err).toContain('$.devices[0].brand')
    expect(err).toContain('$.x')
    expect(json('list', 'devices')).toEqual([])
  })

  it('says in a sentence that a file is missing or is no text', () => {
    expect(canalog('import', 'none.json')).toMatchObject({ code: 1, out: '' })
    expect(canalog('import', 'none.json').err).toContain('there is no such file')
    writeFileSync(file('latin.json'), Buffer.from([0x7b, 0xfc, 0x7d]))
    expect(canalog('import', 'latin.json').err).toContain('not UTF-8')
    expect(canalog('export', join('no', 'folder.json')).err).toContain('cannot be written')
  })

  it.runIf(process.platform !== 'win32')('exports through a link, which goes on pointing to its file', () => {
    writeFileSync(file('kept.json'), 'old')
    symlinkSync('kept.json', file('link.json'))
    expect(canalog('export', 'link.json').code).toBe(0)
    expect(lstatSync(file('link.json')).isSymbolicLink()).toBe(true)
    expect(JSON.parse(readFileSync(file('kept.json'), 'utf8')).canalog).toBe(3)
  })

  it.runIf(process.platform !== 'win32')('exports into a pipe, which stays one', async () => {
    execFileSync('mkfifo', [file('pipe')])
    const reader = spawn('cat', [file('pipe')], { stdio: ['ignore', 'pipe', 'ignore'] })
    const read = text(reader.stdout)
    expect(canalog('export', 'pipe').code).toBe(0)
    expect(JSON.parse(await read).canalog).toBe(3)
    expect(lstatSync(file('pipe')).isFIFO()).toBe(true)
  })

  it('prints the JSON Schema without opening a collection', () => {
    expect(json('schema').properties.canalog).toMatchObject({ type: 'integer', maximum: 3 })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('canalog suggest and wear', () => {
  it('ranks devices with their rig, terms and reasons', () => {
    withSample()
    const suggestion = json(
      'suggest',
      'flight',
      '--db',
      'c.db',
      '--minutes',
      '600',
      '--no-aware',
      '--temperature',
      '-3',
    )
    expect(suggestion).toMatchObject({ scenario: 'flight', at: '2026-11-01T12:00:00Z' })
    expect(suggestion.context).toMatchObject({
      minutes: 600,
      aware: false,
      temperatureC: -3,
      glasses: 'thin',
      rotate: 0,
    })
    expect(Object.keys(suggestion)).toEqual(['scenario', 'at', 'context', 'ranked', 'excluded'])
    const [first] = suggestion.ranked
    expect(Object.keys(first)).toEqual(['device', 'score', 'first_in', 'rig', 'terms', 'for', 'against'])
    expect(Object.keys(first.rig)).toEqual(['tips', 'pads', 'cable', 'source', 'headroomDb'])
    expect(Object.keys(first.terms[0])).toEqual(['criterion', 'weight', 'utility', 'points', 'text', 'facts'])
    const shares = suggestion.ranked.map(({ first_in }: { first_in: number }) => first_in)
    expect(shares.reduce((sum: number, share: number) => sum + share, 0)).toBeCloseTo(1)
    expect(first.for.every((reason: unknown) => typeof reason === 'string')).toBe(true)
    const excluded = suggestion.excluded.map(({ device }: { device: string }) => device)
    expect(excluded).toContain('7hz-salnotes-zero-2')
  })

  it('lists wear of parts in life, and of retired ones too when asked', () => {
    withSample()
    const { at, items } = json('wear', '--db', 'c.db')
    expect(at).toBe('2026-11-01T12:00:00Z')
    expect(Object.keys(items[0])).toEqual([
      'part',
      'device',
      'slot',
      'side',
      'hours',
      'effectiveHours',
      'months',
      'cycles',
      'damage',
      'pWornNow',
      'posterior',
      'shapes',
      'learnedFrom',
      'low',
      'median',
      'high',
      'driver',
      'state',
      'duties',
      'spares',
      'orderBy',
      'why',
    ])
    const parts = (list: { part: string }[]) => list.map(({ part }) => part)
    expect(parts(items)).not.toContain('comply-t100-m-1')
    expect(parts(json('wear', '--all', '--db', 'c.db').items)).toContain('comply-t100-m-1')
    const due = items.filter(({ state }: { state: string }) => state === 'due' || state === 'overdue')
    expect(parts(due)).toContain('comply-t100-m-5')
  })

  it('tells the duties of parts, then of devices as a whole, whose other numbers do not exist', () => {
    withSample()
    const { items } = json('wear', '--db', 'c.db')
    const foam = items.find(({ part }: { part: string | null }) => part === 'comply-t100-m-5')
    expect(foam.duties).toMatchObject([{ duty: 'clean', origin: 'default', nextFrom: 'done' }])
    const whole = items.findIndex(({ part }: { part: string | null }) => part === null)
    expect(items.slice(whole).every(({ part }: { part: string | null }) => part === null)).toBe(true)
    const custom = items.find(
      ({ device, duties }: { device: string; duties: object[] }) =>
        device === '64-audio-a12t' && duties.length > 0,
    )
    expect(custom).toMatchObject({
      part: null,
      slot: null,
      side: null,
      damage: null,
      low: null,
      spares: null,
    })
    expect(custom.duties).toMatchObject([{ duty: 'inspect', origin: 'device' }])
  })
})

describe('canalog start, stop, log and replace', () => {
  it('starts without a heartbeat and stops at the instant it is told is now', () => {
    withSample()
    const at = (time: string) => ['--db', 'c.db', '--at', `2026-11-01T${time}:00+01:00`]
    expect(json('start', 'sennheiser-hd-600', 'critical_listening', ...at('13:00'))).toMatchObject({
      start: '2026-11-01T12:00:00Z',
      end: null,
    })
    expect(canalog('start', 'koss-porta-pro', 'chores', ...at('13:30')).err).toContain('is running')
    expect(json(...at('14:15'), 'stop')).toMatchObject({
      device: 'sennheiser-hd-600',
      end: '2026-11-01T13:15:00Z',
    })
    expect(canalog('stop', ...at('14:16'))).toMatchObject({
      code: 1,
      out: '',
      err: 'No session is running.\n',
    })
  })

  it('logs a session, and refuses one that overlaps it', () => {
    withSample()
    const times = [
      '--start',
      '2026-11-01T08:00:00+01:00',
      '--end',
      '2026-11-01T09:00:00+01:00',
      '--db',
      'c.db',
    ]
    const logged = canalog('log', 'koss-porta-pro', 'chores', ...times)
    expect(logged).toMatchObject({ code: 0, out: '' })
    expect(logged.err).toBe('Logged: Koss Porta Pro, 2026-11-01 08:00 to 2026-11-01 09:00.\n')
    expect(canalog('log', 'koss-porta-pro', 'chores', ...times)).toMatchObject({ code: 1, out: '' })
    expect(canalog('log', 'koss', 'chores', ...times).err).toContain('no device "koss"')
    expect(canalog('log', 'koss-porta-pro', 'choirs', ...times).err).toContain('no scenario "choirs"')
  })

  it('replaces a pair by one from stock', () => {
    withSample()
    expect(json('replace', 'comply-t100-m-5', '--reason', 'torn', '--db', 'c.db')).toEqual({
      retired: 'comply-t100-m-5',
      opened: 'comply-t100-m-6',
      unopenedPairsLeft: 0,
    })
    const parts: { id: string; retireReason: string | null }[] = json('list', 'parts', '--db', 'c.db')
    expect(parts.find(({ id }) => id === 'comply-t100-m-5')?.retireReason).toBe('torn')
    expect(canalog('replace', 'nothing', '--db', 'c.db').code).toBe(1)
  })
})

describe('canalog for people', () => {
  it.each(['devices', 'parts', 'sessions'])('lists %s in columns that stand below each other', (list) => {
    withSample()
    const { code, out } = canalog('list', list, '--db', 'c.db')
    expect(code).toBe(0)
    const [head = '', ...rows] = out.trimEnd().split('\n')
    const column = head.lastIndexOf('  ') + 2
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows) expect(row.slice(column - 2, column)).toBe('  ')
  })

  it('shows a suggestion and wear as short tables', () => {
    withSample()
    expect(canalog('suggest', 'flight', '--db', 'c.db').out).toMatch(/^1\. +\d+\.\d +\S/)
    expect(canalog('wear', '--db', 'c.db').out).toMatch(/^state +part +on +hours +worn +why\n/)
  })

  it('shows its usage when asked, and as a complaint when not', () => {
    expect(canalog('--help')).toMatchObject({ code: 0, err: '' })
    expect(canalog('wear', '-h')).toEqual(canalog('--help'))
    expect(canalog()).toMatchObject({ code: 2, out: '' })
  })

  it.each([
    [['dance'], 'There is no command "dance".'],
    [['import'], 'import needs FILE'],
    [['stop', 'now'], 'no use for "now"'],
    [['stop', '--replace'], 'stop has no option --replace'],
    [['stop', '--at', 'noon'], '--at needs an instant'],
    [['stop', '--at', '2026-11-01T12:00:00'], '--at needs an instant'],
    [['stop', '--db'], '--db'],
    [['stop', '--loud'], '--loud'],
    [['list', 'socks'], 'not "socks"'],
    [['suggest', 'flight', '--minutes', 'long'], '--minutes needs a number'],
    [['suggest', 'flight', '--rotate', '2'], '--rotate'],
    [['suggest', 'flight', '--glasses', 'huge'], '--glasses is one of'],
    [['suggest', 'flight', '--aware', '--no-aware'], 'exclude each other'],
    [['log', 'a', 'flight'], '--start and --end'],
    [['replace', 'p', '--reason', 'boredom'], '--reason is one of'],
  ])('calls %j bad usage', (argv, message) => {
    const { code, out, err } = canalog(...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })

  it('finds the app’s own folder on every system', () => {
    expect(dataFolder({ XDG_CONFIG_HOME: '/x' }, 'linux', '/home/a')).toBe(join('/x', 'Canalog'))
    expect(dataFolder({}, 'linux', '/home/a')).toBe(join('/home/a', '.config', 'Canalog'))
    expect(dataFolder({}, 'darwin', '/Users/a')).toBe(
      join('/Users/a', 'Library', 'Application Support', 'Canalog'),
    )
    expect(dataFolder({ APPDATA: '/roaming' }, 'win32', '/a')).toBe(join('/roaming', 'Canalog'))
    expect(dataFolder({ CANALOG_DATA_DIR: '/mine' }, 'darwin', '/a')).toBe('/mine')
  })
})
