import { beforeEach, expect, test, vi } from 'vitest'
import { createShortcut } from '../../../src/main/app/shortcut'

const system = vi.hoisted(() => ({ taken: new Set<string>(), ours: new Map<string, () => void>() }))
vi.mock('electron', () => ({
  globalShortcut: {
    register: (keys: string, run: () => void) => {
      if (keys === 'broken') throw new TypeError('conversion failure')
      if (system.taken.has(keys)) return false
      system.ours.set(keys, run)
      return true
    },
    unregister: (keys: string) => system.ours.delete(keys),
    isRegistered: (keys: string) => system.ours.has(keys),
  },
}))

beforeEach(() => {
  system.taken.clear()
  system.ours.clear()
})

test('new keys take the place of those before, and reach the program', () => {
  const onPress = vi.fn()
  const shortcut = createShortcut(onPress)
  expect([shortcut.use('Ctrl+Alt+L'), shortcut.use('Ctrl+Alt+M'), shortcut.works()]).toEqual([
    true,
    true,
    true,
  ])
  expect([...system.ours.keys()]).toEqual(['Ctrl+Alt+M'])
  system.ours.get('Ctrl+Alt+M')?.()
  expect(onPress).toHaveBeenCalledOnce()
  expect([shortcut.use(null), shortcut.works(), system.ours.size]).toEqual([true, false, 0])
})

test.each(['Ctrl+Alt+T', 'broken'])('keys that cannot be had (%s) leave those before in force', (keys) => {
  system.taken.add('Ctrl+Alt+T')
  const shortcut = createShortcut(vi.fn())
  shortcut.use('Ctrl+Alt+L')
  expect(shortcut.use(keys)).toBe(false)
  expect([shortcut.works(), [...system.ours.keys()]]).toEqual([true, ['Ctrl+Alt+L']])
})
