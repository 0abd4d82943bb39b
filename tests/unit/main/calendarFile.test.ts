import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepCalendarFile } from '../../../src/main/app/reminding/calendarFile'

const MONDAY_AT = 1_793_600_000

let folder: string
let file: string
let agenda: string
let now: number
const onState = vi.fn()
const logError = vi.fn()

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'canalog-calendar-'))
  mkdirSync(join(folder, 'synced'))
  file = join(folder, 'synced', 'canalog.ics')
  agenda = 'Clean the tips'
  now = MONDAY_AT
  vi.clearAllMocks()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const keeper = () =>
  keepCalendarFile({
    memory: join(folder, 'calendar.json'),
    text: () => `DTSTAMP:${now}\r\nSUMMARY:${agenda}\r\n`,
    nowAt: () => now,
    onState,
    logError,
  })
const written = () => readFileSync(file, 'utf8')

test('nobody who has not asked for one finds a calendar file', () => {
  const calendar = keeper()
  calendar.look()
  calendar.flush()
  expect(calendar.state()).toEqual({ file: null, writtenAt: null, problem: null })
  expect(readdirSync(folder)).toEqual(['synced'])
})

test('it is there at once when it is chosen, and nothing else is left in the folder', () => {
  const calendar = keeper()
  calendar.keepIn(file)
  expect(written()).toContain('Clean the tips')
  expect(calendar.state()).toEqual({ file, writtenAt: MONDAY_AT, problem: null })
  expect(readdirSync(join(folder, 'synced'))).toEqual(['canalog.ics'])
})

test('changes that come in a burst are written once, a little later', () => {
  const calendar = keeper()
  calendar.keepIn(file)
  agenda = 'Replace the tips'
  calendar.changed()
  calendar.look()
  expect(written()).toContain('Replace the tips')
  agenda = 'Replace the pads'
  now += 1
  calendar.changed()
  calendar.look()
  expect(written()).toContain('Replace the tips')
  now += 3
  calendar.look()
  expect(written()).toContain('Replace the pads')
  expect(calendar.state().writtenAt).toBe(MONDAY_AT + 4)
})

test('an agenda that reads the same is not written again', () => {
  const calendar = keeper()
  calendar.keepIn(file)
  now += 86_400
  calendar.changed()
  calendar.look()
  expect(written()).toContain(`DTSTAMP:${MONDAY_AT}`)
  expect(calendar.state().writtenAt).toBe(MONDAY_AT)
  expect(onState).not.toHaveBeenCalled()
})

test('what was still to be written is written when the program ends, and the next one goes on with it', () => {
  const first = keeper()
  first.keepIn(file)
  agenda = 'Order more tips'
  first.changed()
  first.flush()
  expect(written()).toContain('Order more tips')
  const next = keeper()
  expect(next.state()).toMatchObject({ file, writtenAt: MONDAY_AT })
  rmSync(file)
  next.look()
  expect(written()).toContain('Order more tips')
})

test('a folder that is gone is told in words, once, and used again when it is back', () => {
  const calendar = keeper()
  calendar.keepIn(file)
  rmSync(join(folder, 'synced'), { recursive: true })
  for (let minute = 0; minute < 3; minute += 1) {
    now += 60
    calendar.changed()
    calendar.look()
  }
  expect(calendar.state()).toMatchObject({ file, problem: 'The folder is not there at the moment.' })
  expect(onState).toHaveBeenCalledTimes(1)
  expect(logError).toHaveBeenCalledTimes(1)
  mkdirSync(join(folder, 'synced'))
  now += 60
  calendar.look()
  expect(written()).toContain('Clean the tips')
  expect(calendar.state().problem).toBeNull()
})

test('a place that cannot be written to is refused when it is chosen, and the former one stays', () => {
  const calendar = keeper()
  calendar.keepIn(file)
  expect(() => calendar.keepIn(join(folder, 'nowhere', 'canalog.ics'))).toThrow('ENOENT')
  expect(calendar.state()).toMatchObject({ file, problem: null })
  expect(keeper().state().file).toBe(file)
})

test('once stopped, the file stays as it was and is not written again', () => {
  const calendar = keeper()
  calendar.keepIn(file)
  calendar.stop()
  agenda = 'Something new'
  calendar.changed()
  now += 60
  calendar.look()
  calendar.flush()
  expect(written()).toContain('Clean the tips')
  rmSync(file)
  keeper().look()
  expect(existsSync(file)).toBe(false)
})

test('a damaged memory is as none', () => {
  writeFileSync(join(folder, 'calendar.json'), '{"file": 7')
  expect(keeper().state().file).toBeNull()
})
