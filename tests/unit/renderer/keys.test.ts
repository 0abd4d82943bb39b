import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../src/renderer/app/commands'
import { isStroke, keyCaps, type Stroke } from '../../../src/renderer/app/keys'

const press = (key: string, held: Partial<Stroke> = {}): Stroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('a key press', () => {
  it('means Ctrl where the keys say mod, and ⌘ on a Mac', () => {
    expect(isStroke(press('k', { ctrlKey: true }), 'mod+K', false)).toBe(true)
    expect(isStroke(press('k', { metaKey: true }), 'mod+K', true)).toBe(true)
    expect(isStroke(press('k', { ctrlKey: true }), 'mod+K', true)).toBe(false)
    expect(isStroke(press('k'), 'mod+K', false)).toBe(false)
  })

  it('is not the plain letter while Ctrl, Alt or Shift is held', () => {
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { shiftKey: true }]) {
      expect(isStroke(press('s', held), 'S', false)).toBe(false)
    }
  })

  it('finds ? and / wherever a keyboard has them, with Shift or without', () => {
    expect(isStroke(press('?', { shiftKey: true }), '?', false)).toBe(true)
    expect(isStroke(press('/', { shiftKey: true }), '/', false)).toBe(true)
    expect(isStroke(press('/'), '/', false)).toBe(true)
  })

  it('knows the space bar by name', () => {
    expect(isStroke(press(' '), 'Space', false)).toBe(true)
  })

  it('keeps redo apart from undo', () => {
    expect(isStroke(press('Z', { ctrlKey: true, shiftKey: true }), 'mod+Z', false)).toBe(false)
  })
})

describe('key caps', () => {
  it('are written as on the computer at hand', () => {
    expect(keyCaps('mod+Z', false)).toEqual(['Ctrl', 'Z'])
    expect(keyCaps('mod+Z', true)).toEqual(['⌘', 'Z'])
  })
})

describe('the commands that work everywhere', () => {
  it('have an id and keys of their own', () => {
    const ids = COMMANDS.map(({ id }) => id)
    const keys = COMMANDS.flatMap((command) => command.keys)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('all have a key', () => {
    expect(COMMANDS.filter(({ keys }) => keys.length === 0)).toEqual([])
  })
})
