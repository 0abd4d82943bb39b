import { describe, expect, test } from 'vitest'
import { type MenuEntry, menuColumns } from '../../../src/main/app/menuTable'
import { COMMANDS } from '../../../src/renderer/app/commands'
import { contract } from '../../../src/shared/ipc/contract'

const flat = (entries: readonly MenuEntry[]): readonly MenuEntry[] =>
  entries.flatMap((entry) => (entry.kind === 'submenu' ? flat(entry.entries) : [entry]))
const ENTRIES = menuColumns().flatMap(({ entries }) => flat(entries))

describe('the menu', () => {
  test.each(ENTRIES.filter((entry) => entry.kind === 'command'))(
    '$label is a command of the page',
    ({ id }) => {
      expect(COMMANDS.map((command) => command.id)).toContain(id)
    },
  )

  test.each(ENTRIES.filter((entry) => entry.kind === 'call'))(
    '$label is a call the contract allows',
    ({ channel, input }) => {
      expect(contract[channel].input.safeParse(input).success).toBe(true)
    },
  )

  test('reaches every command of the page but those it has by another name', () => {
    const reached = ENTRIES.flatMap((entry) => (entry.kind === 'command' ? [entry.id] : []))
    expect(COMMANDS.map(({ id }) => id).filter((id) => !reached.includes(id))).toEqual([])
  })
})
