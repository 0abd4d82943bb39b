import { app } from 'electron'

/** The same as in electron-builder.config.mjs: by it Windows tells whose window, message and shortcut is whose. */
export const APP_ID = 'org.canalog.Canalog'

/** Without it, Windows shows messages under another name, or not at all. */
export function nameToWindows(): void {
  if (process.platform === 'win32') app.setAppUserModelId(APP_ID)
}
