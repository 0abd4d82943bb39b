import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launch, type RunningApp } from './support/launch'

interface Noted {
  /** Navigations that came as far as the wall, and whether it stopped them. */
  readonly navigations: { readonly url: string; readonly stopped: boolean }[]
  readonly downloads: { readonly url: string; readonly stopped: boolean }[]
  /** Pages that came into being beside ours. */
  readonly pages: string[]
}

const ELSEWHERE = 'https://example.com/'
let run: RunningApp
let home: string

test.beforeAll(async () => {
  run = await launch()
  await expect.poll(() => run.page.url()).toContain('#/today')
  home = run.page.url()
  await run.app.evaluate(({ app, session, webContents }) => {
    const noted: Noted = { navigations: [], downloads: [], pages: [] }
    Object.assign(globalThis, { noted })
    for (const contents of webContents.getAllWebContents()) {
      contents.on('will-navigate', ({ url, defaultPrevented }) =>
        noted.navigations.push({ url, stopped: defaultPrevented }),
      )
    }
    app.on('web-contents-created', (_event, contents) => noted.pages.push(contents.getType()))
    session.defaultSession.on('will-download', (event, item) =>
      noted.downloads.push({ url: item.getURL(), stopped: event.defaultPrevented }),
    )
  })
  await run.page.evaluate(() => Object.assign(globalThis, { stillHere: true }))
})
test.afterAll(async () => {
  await run.close()
})

const noted = () => run.app.evaluate(() => (globalThis as typeof globalThis & { noted: Noted }).noted)

/** The page is where it was, the very same document, and the only one. */
async function expectStillHere(after = ''): Promise<void> {
  expect(await run.page.evaluate(() => 'stillHere' in globalThis), after).toBe(true)
  expect(run.page.url()).toBe(home)
  expect(run.app.windows()).toHaveLength(1)
  expect((await noted()).pages).toEqual([])
}

type Press = Parameters<RunningApp['page']['mouse']['click']>[2] & { readonly keys?: readonly string[] }

/** Presses a link that lies over everything else, with the mouse: a locator would wait for a page to come. */
async function pressLink(attributes: Record<string, string>, ...presses: readonly Press[]): Promise<void> {
  await run.page.evaluate((given) => {
    const link = document.createElement('a')
    for (const [name, value] of Object.entries(given)) link.setAttribute(name, value)
    link.id = 'way-out'
    link.style.cssText = 'position:fixed;inset:0;z-index:99999'
    document.body.append(link)
  }, attributes)
  const { mouse, keyboard } = run.page
  for (const { keys = [], ...how } of presses) {
    for (const key of keys) await keyboard.down(key)
    await mouse.click(400, 300, how)
    for (const key of keys) await keyboard.up(key)
  }
  await run.page.evaluate(() => document.getElementById('way-out')?.remove())
}

test('the page goes nowhere: not by its location, a link, or a refresh', async () => {
  const from = (await noted()).navigations.length
  await run.page.evaluate((url) => {
    location.href = url
  }, `${ELSEWHERE}location`)
  await pressLink({ href: `${ELSEWHERE}link` }, {})
  await run.page.evaluate((url) => {
    const meta = document.createElement('meta')
    meta.httpEquiv = 'refresh'
    meta.content = `0;url=${url}`
    document.head.append(meta)
  }, `${ELSEWHERE}refresh`)
  await expect
    .poll(async () => (await noted()).navigations.slice(from).map(({ url }) => url))
    .toEqual(['location', 'link', 'refresh'].map((name) => `${ELSEWHERE}${name}`))
  expect((await noted()).navigations.every(({ stopped }) => stopped)).toBe(true)
  await expectStillHere()
})

test('neither to a file, a page of its own making, another program, nor elsewhere on its own host', async () => {
  for (const url of [
    'file:///etc/passwd',
    'data:text/html,<script>alert(1)</script>',
    'javascript:document.body.innerHTML=1',
    'mailto:someone@example.com',
    'smb://example.com/share',
    'canalog://device/1',
    'app://canalog/media/photo/1',
    'app://elsewhere/index.html',
  ]) {
    await run.page.evaluate((target) => {
      location.href = target
    }, url)
    await run.page.waitForTimeout(100)
    await expectStillHere(url)
  }
})

test('a form is sent to nobody', async () => {
  const violated = await run.page.evaluate(
    (url) =>
      new Promise<string>((done) => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective }) => done(effectiveDirective),
          { once: true },
        )
        const form = document.createElement('form')
        form.action = url
        form.method = 'post'
        document.body.append(form)
        form.submit()
        form.remove()
      }),
    `${ELSEWHERE}form`,
  )
  expect(violated).toBe('form-action')
  await expectStillHere()
})

test('no window is opened, whichever way a link is pressed', async () => {
  for (const url of [ELSEWHERE, 'about:blank', 'file:///etc/passwd', 'app://canalog/index.html']) {
    expect(await run.page.evaluate((target) => window.open(target), url), url).toBeNull()
  }
  await pressLink(
    { href: ELSEWHERE, target: '_blank' },
    {},
    { button: 'middle' },
    { keys: ['Control'] },
    { keys: ['Shift'] },
  )
  await pressLink({ href: ELSEWHERE }, { button: 'middle' }, { keys: ['Control', 'Shift'] })
  await run.page.waitForTimeout(200)
  await expectStillHere()
})

test('a file dropped on the window is not opened', async () => {
  const file = join(run.dataFolder, 'dropped.html')
  writeFileSync(file, '<title>dropped</title>')
  const cdp = await run.page.context().newCDPSession(run.page)
  const drag = { x: 500, y: 400, data: { items: [], files: [file], dragOperationsMask: 1 } }
  await run.page.evaluate(() => {
    for (const type of ['dragenter', 'drop']) {
      addEventListener(type, () => document.documentElement.setAttribute(`data-${type}`, ''), {
        capture: true,
      })
    }
  })
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', { type, ...drag })
  }
  const over = () => run.page.evaluate(() => 'dragenter' in document.documentElement.dataset)
  await expect.poll(over, 'the file was over the window').toBe(true)
  await run.page.waitForTimeout(300)
  await expectStillHere()
})

test('a page within the page comes to nothing and has no door', async () => {
  const bridges = await run.page.evaluate(async () => {
    const inside = ['https://example.com/', 'data:text/html,hello', 'app://canalog/index.html', 'about:blank']
    const frames = inside.map((src) => Object.assign(document.createElement('iframe'), { src }))
    const written = Object.assign(document.createElement('iframe'), { srcdoc: '<script>1</script>' })
    document.body.append(...frames, written)
    await new Promise((done) => setTimeout(done, 300))
    const found = [...frames, written].map((frame) => {
      try {
        return frame.contentWindow !== null && 'canalog' in frame.contentWindow
      } catch {
        return 'elsewhere'
      }
    })
    for (const frame of [...frames, written]) frame.remove()
    return found.filter((bridge) => bridge === true)
  })
  expect(bridges).toEqual([])
  await expectStillHere()
})

test('a webview and a plug-in are elements without a page', async () => {
  const methods = await run.page.evaluate(async () => {
    const view = document.createElement('webview')
    view.setAttribute('src', 'https://example.com/')
    view.setAttribute('nodeintegration', '')
    const plugin = Object.assign(document.createElement('object'), { data: 'https://example.com/' })
    document.body.append(view, plugin)
    await new Promise((done) => setTimeout(done, 300))
    const known = ['getURL', 'loadURL', 'executeJavaScript'].filter((name) => name in view)
    view.remove()
    plugin.remove()
    return known
  })
  expect(methods).toEqual([])
  await expectStillHere()
})

test('nothing is downloaded', async () => {
  await run.page.evaluate(() => {
    const blob = URL.createObjectURL(new Blob(['hello']))
    for (const href of ['data:text/plain,hello', blob, '/index.html']) {
      const link = Object.assign(document.createElement('a'), { href, download: 'hello.txt' })
      document.body.append(link)
      link.click()
      link.remove()
    }
  })
  await expect.poll(async () => (await noted()).downloads.length).toBe(3)
  expect((await noted()).downloads.every(({ stopped }) => stopped)).toBe(true)
  await expectStillHere()
})

test('the empty page, which is gone to without asking, is left again at once', async () => {
  await run.page.evaluate(() => {
    location.href = 'about:blank'
  })
  const theSame = () => run.page.evaluate(() => 'stillHere' in globalThis).catch(() => true)
  await expect.poll(theSame, 'it went there').toBe(false)
  await expect.poll(() => run.page.url()).toContain('app://canalog/index.html')
  expect(run.app.windows()).toHaveLength(1)
})
