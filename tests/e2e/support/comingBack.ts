import type { ElectronApplication } from '@playwright/test'

/**
 * Lets the page's process die, by `end`, and waits for the page to be there again.
 *
 * The end of a load that was still under way when the process died does not count: it is told while the process is
 * dying, and what a dying process is asked is never answered.
 * @returns whether what was loaded is the app
 */
export async function comesBack(app: ElectronApplication, end: () => Promise<unknown>): Promise<boolean> {
  const isBack = app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return new Promise<boolean>((back) => {
      contents?.once('render-process-gone', () => {
        contents.once('did-finish-load', () =>
          back(contents.executeJavaScript('document.querySelector("#root") !== null')),
        )
      })
    })
  })
  await end()
  return isBack
}
