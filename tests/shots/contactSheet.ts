import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { _electron, expect } from '@playwright/test'
import { electronCommand } from '../e2e/support/launch'

const COLUMNS = 4
const THUMBNAIL_WIDTH = 480

/** Puts all pictures of a folder on one page, and that page into `contact sheet.png` beside them. */
export async function contactSheet(folder: string, pictures: readonly string[]): Promise<void> {
  const page = join(folder, 'contact sheet.html')
  writeFileSync(page, html(pictures))
  const { args, cwd, env } = electronCommand(folder)
  // Electron without an app of its own shows the page that it is given.
  const viewer = await _electron.launch({ args: [...args.slice(0, -1), pathToFileURL(page).href], cwd, env })
  const window = await viewer.firstWindow()
  await window.waitForLoadState('load')
  const height = await window.evaluate((width) => {
    document.body.style.width = `${width}px`
    return document.body.offsetHeight
  }, COLUMNS * THUMBNAIL_WIDTH)
  await window.setViewportSize({ width: COLUMNS * THUMBNAIL_WIDTH, height })
  // Chromium has no frame to give until it has drawn the page at its new size.
  await expect(() => window.screenshot({ path: join(folder, 'contact sheet.png') })).toPass({
    timeout: 15_000,
  })
  await viewer.close()
}

function html(pictures: readonly string[]): string {
  const figures = pictures.map((picture) => {
    const name = basename(picture)
    return `<figure><img src="${encodeURIComponent(name)}"><figcaption>${name}</figcaption></figure>`
  })
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title>
<style>
  body { margin: 0; display: grid; grid-template-columns: repeat(${COLUMNS}, 1fr); background: #888; font: 14px sans-serif }
  ::-webkit-scrollbar { display: none }
  figure { margin: 6px } img { width: 100%; display: block }
</style>
${figures.join('\n')}`
}
