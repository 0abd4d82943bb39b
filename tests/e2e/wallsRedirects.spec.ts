import { expect, test } from '@playwright/test'
import { launch, type RunningApp } from './support/launch'
import { type Listeners, listen } from './support/listeners'

const PAGE = 'app://canalog/index.html'

/** Where a redirect would lead, and who stops it: our wall, or Chromium, which goes to no such address by one. */
const TARGETS: readonly { readonly to: (port: number) => string; readonly by: 'wall' | 'Chromium' }[] = [
  { to: (port) => `http://127.0.0.1:${port}/page`, by: 'wall' },
  { to: () => 'https://example.com/page', by: 'wall' },
  { to: () => 'app://canalog/assets/elsewhere.html', by: 'wall' },
  { to: () => 'app://elsewhere/index.html', by: 'wall' },
  { to: () => 'file:///etc/hostname', by: 'Chromium' },
  { to: () => 'data:text/html,elsewhere', by: 'Chromium' },
]

let run: RunningApp
let outside: Listeners

test.beforeAll(async () => {
  outside = await listen()
  run = await launch()
  await expect(run.page.getByRole('heading', { level: 1 })).toBeVisible()
})
test.afterAll(async () => {
  await run.close()
  outside.close()
})

test('no address of the app answers with a redirect', async () => {
  const answers = await run.page.evaluate(async () => {
    const paths = ['/', '/index.html', '/index', '/assets', '/assets/', '/media/photo/1', '/../x']
    const asked = paths.map((path) => fetch(path, { redirect: 'manual' }))
    return (await Promise.all(asked)).map(({ type, status }) => [type, status])
  })
  expect(answers).toEqual([200, 200, 404, 404, 404, 404, 404].map((status) => ['basic', status]))
})

test('were one to, the page would not be led away by it, whether it loads itself again or main loads it', async () => {
  for (const { to, by } of TARGETS) {
    const target = to(outside.tcpPort)
    await goHome(target)
    const outcome = await run.app.evaluate(async ({ BrowserWindow }, page) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (!contents) throw new Error('The app has no window.')
      const stopped: string[] = []
      const noteStopped = ({ url, defaultPrevented }: { url: string; defaultPrevented: boolean }) => {
        if (defaultPrevented) stopped.push(url)
      }
      const refused: string[] = []
      const noteRefused = (_event: unknown, _code: number, words: string) => refused.push(words)
      contents.on('will-redirect', noteStopped)
      contents.on('did-fail-load', noteRefused)
      const over = async (loads: number) => {
        while (stopped.length + refused.length < loads || contents.isLoading()) {
          await new Promise((done) => setTimeout(done, 20))
        }
        return contents.executeJavaScript('document.body.textContent')
      }
      contents.reload()
      const shown = [await over(1)]
      contents.loadURL(page).catch(() => undefined)
      shown.push(await over(2))
      contents.off('will-redirect', noteStopped)
      contents.off('did-fail-load', noteRefused)
      return { stopped, refused, shown }
    }, PAGE)
    const expected =
      by === 'wall'
        ? { stopped: [target, target], refused: [], shown: ['home', 'home'] }
        : { stopped: [], refused: Array(2).fill('ERR_UNSAFE_REDIRECT') }
    expect(outcome, target).toMatchObject(expected)
    expect(JSON.stringify(outcome.shown), target).not.toContain('elsewhere')
  }
  expect(outside.arrived()).toEqual({ tcp: 0, udp: 0 })
})

test('nor would a request, a picture or a script of the page follow it', async () => {
  for (const { to } of TARGETS) {
    const target = to(outside.tcpPort)
    if (target.startsWith('app://canalog/')) continue
    await goHome(target)
    const outcomes = await run.page.evaluate(async () => {
      const add = (tag: string, attributes: Record<string, string>) =>
        new Promise<string>((done) => {
          const element = document.createElement(tag)
          element.onload = () => done('loaded')
          element.onerror = () => done('stopped')
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
          document.body.append(element)
        })
      const request = fetch('/away.json').then(
        () => 'loaded',
        () => 'stopped',
      )
      return [await request, await add('img', { src: '/a.png' }), await add('script', { src: '/a.js' })]
    })
    expect(outcomes, target).toEqual(['stopped', 'stopped', 'stopped'])
  }
  expect(outside.arrived()).toEqual({ tcp: 0, udp: 0 })
})

/** Shows a plain page with the app's own policy; after that, every address of the app but the target redirects there. */
async function goHome(target: string): Promise<void> {
  await run.app.evaluate(
    async ({ BrowserWindow, net, protocol }, { page, location }) => {
      const kept = globalThis as { policy?: string; away?: boolean }
      kept.policy ??= (await net.fetch(page)).headers.get('content-security-policy') ?? ''
      kept.away = false
      const headers = { 'content-type': 'text/html', 'content-security-policy': kept.policy }
      protocol.unhandle('app')
      protocol.handle('app', ({ url }) => {
        if (url === location) return new Response('elsewhere', { headers })
        return kept.away
          ? new Response(null, { status: 302, headers: { location } })
          : new Response('home', { headers })
      })
      BrowserWindow.getAllWindows()[0]
        ?.loadURL(page)
        .catch(() => undefined)
    },
    { page: PAGE, location: target },
  )
  await expect(run.page.locator('body')).toHaveText('home')
  await run.page.waitForLoadState()
  await run.app.evaluate(() => Object.assign(globalThis, { away: true }))
}
