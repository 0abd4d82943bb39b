import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AT_LOGIN, autostart, execWord } from '../../../src/main/app/startAtLogin'

vi.mock('electron', () => ({ app: { isPackaged: false } }))

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'canalog-login-')), 'autostart')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

test('switched on, the desktop finds an entry that starts this program; switched off, none is left', () => {
  const login = autostart(folder, '/opt/Canalog/canalog')
  expect(login.isOn()).toBe(false)
  login.set(true)
  expect(login.isOn()).toBe(true)
  const entry = readFileSync(join(folder, 'canalog.desktop'), 'utf8').split('\n')
  expect(entry[0]).toBe('[Desktop Entry]')
  expect(entry).toContain(`Exec="/opt/Canalog/canalog" ${AT_LOGIN}`)
  login.set(false)
  login.set(false)
  expect(login.isOn()).toBe(false)
  expect(existsSync(join(folder, 'canalog.desktop'))).toBe(false)
})

test.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false'])(
  'an entry that the desktop has switched off by %s is off',
  (line) => {
    const login = autostart(folder, '/opt/canalog')
    login.set(true)
    writeFileSync(join(folder, 'canalog.desktop'), `[Desktop Entry]\nExec=canalog\n${line}\n`)
    expect(login.isOn()).toBe(false)
  },
)

test('any path comes back out of an Exec line as one word', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('"', '\\', '$', '`', '%', ' ', '\n'),
      (a, b) => {
        const path = `/${a}${b}${a}`
        const line = execWord(path)
        expect(line).not.toContain('\n')
        expect(asDesktopsRead(line)).toBe(path)
      },
    ),
    { seed: 2 },
  )
})

/** The other way round, by the rules of the Desktop Entry Specification: value, then quoting, then field codes. */
function asDesktopsRead(line: string): string {
  const value = line.replaceAll(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter))
  const quoted = /^"((?:[^"`$\\]|\\["`$\\])*)"$/su.exec(value)?.[1]
  return (quoted ?? 'not one word').replaceAll(/\\(.)/gsu, '$1').replaceAll('%%', '%')
}
