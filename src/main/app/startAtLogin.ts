import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import { replaceFile } from '../files'

export interface StartAtLogin {
  /** Asked of the system each time, where the owner may have changed it. */
  readonly isOn: () => boolean
  /** @throws the file system's error */
  readonly set: (on: boolean) => void
}

/** Says to the program that the system started it, not the owner: nobody asked for a window. */
export const AT_LOGIN = '--at-login'

/** True when this start is the system's at login. */
export function startedAtLogin(argv: readonly string[]): boolean {
  return (
    argv.includes(AT_LOGIN) || (process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin)
  )
}

/** How the system starts this program at login; null when it is not installed. */
export function startAtLogin(): StartAtLogin | null {
  if (!app.isPackaged) return null
  if (process.platform !== 'linux') return loginItem
  // An AppImage is unpacked to a new place at each start; the file itself stays.
  return autostart(join(app.getPath('appData'), 'autostart'), process.env.APPIMAGE ?? process.execPath)
}

const loginItem: StartAtLogin = {
  isOn: () => app.getLoginItemSettings({ args: [AT_LOGIN] }).openAtLogin,
  set: (openAtLogin) => app.setLoginItemSettings({ openAtLogin, args: [AT_LOGIN] }),
}

/**
 * Linux: a desktop entry in the owner's autostart folder.
 * @param folder as the Desktop Application Autostart Specification has it, `~/.config/autostart`
 */
export function autostart(folder: string, program: string): StartAtLogin {
  const file = join(folder, 'canalog.desktop')
  return {
    isOn: () => isStarted(read(file)),
    set: (on) => {
      if (!on) {
        rmSync(file, { force: true })
        return
      }
      mkdirSync(dirname(file), { recursive: true })
      replaceFile(file, desktopEntry(program))
    },
  }
}

function desktopEntry(program: string): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Canalog',
    'Comment=A diary of headphones, and of what wears out on them',
    `Exec=${execWord(program)} ${AT_LOGIN}`,
    'Icon=canalog',
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')
}

/**
 * One word of an Exec line (Desktop Entry Specification, "The Exec key"): quoted, the five characters that stay
 * special escaped, each backslash doubled once more as in every value, and `%` doubled.
 */
export function execWord(word: string): string {
  const quoted = `"${word.replaceAll(/["`$\\]/g, '\\$&')}"`
  return quoted.replaceAll('\\', '\\\\').replaceAll('%', '%%').replaceAll('\n', '\\n')
}

/** Desktops switch an entry off by a key of it rather than removing the file. */
function isStarted(entry: string | null): boolean {
  return entry !== null && !/^(?:Hidden=true|X-GNOME-Autostart-enabled=false)\s*$/m.test(entry)
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
