import { nativeTheme } from 'electron'
import type { Bench } from '../services/services'
import { readSettings } from '../services/settings'

/** Lets dialogs, menus and the window's frame follow the owner's theme. */
export function followTheme(bench: Bench): void {
  const { theme } = readSettings(bench)
  if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme
}
