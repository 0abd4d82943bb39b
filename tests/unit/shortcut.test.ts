import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PressedKeys, readShortcut, shortcutSchema } from '../../src/shared/shortcut'

const press = (
  key: string,
  code: string,
  ...down: readonly ('ctrl' | 'alt' | 'shift' | 'meta')[]
): PressedKeys => ({
  key,
  code,
  ctrlKey: down.includes('ctrl'),
  altKey: down.includes('alt'),
  shiftKey: down.includes('shift'),
  metaKey: down.includes('meta'),
})

describe('keys that are pressed', () => {
  test.each([
    [press('l', 'KeyL', 'ctrl', 'alt'), 'Ctrl+Alt+L'],
    [press('L', 'KeyL', 'ctrl', 'shift'), 'Ctrl+Shift+L'],
    [press('z', 'KeyY', 'ctrl', 'alt'), 'Ctrl+Alt+Z'],
    [press('¬', 'KeyL', 'alt', 'meta'), 'Alt+Super+L'],
    [press('!', 'Digit1', 'ctrl', 'shift'), 'Ctrl+Shift+1'],
    [press(' ', 'Space', 'ctrl', 'alt'), 'Ctrl+Alt+Space'],
    [press('F9', 'F9', 'alt'), 'Alt+F9'],
  ])('%o are a shortcut', (pressed, keys) => {
    expect(readShortcut(pressed)).toEqual({ kind: 'shortcut', keys })
    expect(shortcutSchema.safeParse(keys).success).toBe(true)
  })

  test('that other programs need are refused', () => {
    for (const pressed of [
      press('c', 'KeyC', 'ctrl'),
      press('L', 'KeyL', 'shift'),
      press('l', 'KeyL'),
      press('F5', 'F5'),
      press('F5', 'F5', 'shift'),
    ]) {
      expect(readShortcut(pressed)).toEqual({ kind: 'unusable', why: 'modifiers' })
    }
  })

  test('without a key are not finished, and with one that has no name cannot be used', () => {
    expect(readShortcut(press('Control', 'ControlLeft', 'ctrl'))).toEqual({ kind: 'unfinished' })
    expect(readShortcut(press('Dead', 'BracketLeft', 'ctrl', 'alt'))).toEqual({
      kind: 'unusable',
      why: 'key',
    })
  })
})

test('whatever is pressed, what is read as a shortcut is one that main accepts', () => {
  const pressed = fc.record({
    key: fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.constantFrom('a', 'Z', 'ß', 'F24', 'F25', 'Home', '+', ' '),
    ),
    code: fc.constantFrom('KeyA', 'Digit0', 'Minus', 'Space', ''),
    ctrlKey: fc.boolean(),
    altKey: fc.boolean(),
    shiftKey: fc.boolean(),
    metaKey: fc.boolean(),
  })
  fc.assert(
    fc.property(pressed, (keys) => {
      const reading = readShortcut(keys)
      if (reading.kind === 'shortcut') expect(shortcutSchema.parse(reading.keys)).toBe(reading.keys)
    }),
    { numRuns: 2000, seed: 6 },
  )
})

test.each([
  '',
  'L',
  'Ctrl+L',
  'Shift+F5',
  'Alt+Ctrl+L',
  'Ctrl+Alt+',
  'Ctrl+Alt+L+L',
  'Ctrl+Alt+MediaStop',
  'Ctrl+Alt+l',
])('main does not take %j for a shortcut', (keys) => {
  expect(shortcutSchema.safeParse(keys).success).toBe(false)
})
