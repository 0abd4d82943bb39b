import { globalShortcut } from 'electron'

export interface Shortcut {
  /** Takes these keys in place of those before; null = none. False = another program has them, nothing changes. */
  readonly use: (keys: string | null) => boolean
  /** Whether the keys in use reach this program. */
  readonly works: () => boolean
}

/** Keys that reach Canalog from every program. */
export function createShortcut(onPress: () => void): Shortcut {
  let held: string | null = null
  return {
    use: (keys) => {
      if (keys === held) return true
      if (keys !== null && !take(keys, onPress)) return false
      if (held !== null) globalShortcut.unregister(held)
      held = keys
      return true
    },
    works: () => held !== null && globalShortcut.isRegistered(held),
  }
}

/** Some systems throw where others answer false. */
function take(keys: string, onPress: () => void): boolean {
  try {
    return globalShortcut.register(keys, onPress)
  } catch {
    return false
  }
}
