import { expect, test } from '@playwright/test'
import { launch, type RunningApp } from './support/launch'

let run: RunningApp

test.beforeAll(async () => {
  run = await launch()
})
test.afterAll(async () => {
  await run.close()
})

const call = (channel: string, input: unknown) =>
  run.page.evaluate(([name, value]) => window.canalog.call(String(name), value), [channel, input])

test('the page is offered call and on, and nothing of Node or Electron', async () => {
  const offered = await run.page.evaluate(() => ({
    bridge: Object.keys(window.canalog).sort(),
    node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in window),
  }))
  expect(offered).toEqual({ bridge: ['call', 'on'], node: [] })
})

test('the window is sandboxed, isolated and without Node', async () => {
  const preferences = await run.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const read = Reflect.get(contents, 'getLastWebPreferences') as () => Record<string, unknown>
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = read.call(contents)
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag }
    }),
  )
  expect(preferences).toEqual([
    { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false },
  ])
})

test('the page comes from app:// with its policy as a header, and each load has a nonce of its own', async () => {
  const policyOf = () =>
    run.page.evaluate(async () => (await fetch('/index.html')).headers.get('content-security-policy') ?? '')
  const [first, second] = [await policyOf(), await policyOf()]
  expect(await run.page.evaluate(() => location.origin)).toBe('app://canalog')
  const nonce = /'nonce-([A-Za-z0-9+/=]{22,})'/
  expect(first.replace(nonce, "'nonce-N'")).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N'; img-src 'self' data: blob:; font-src 'self'; " +
      "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  )
  expect(nonce.exec(first)?.[1]).not.toBe(nonce.exec(second)?.[1])
  expect(await run.page.locator('meta[name="csp-nonce"]').getAttribute('content')).not.toContain('__')
})

test('the protocol serves the app and nothing beside it', async () => {
  const statusOf = (path: string, method = 'GET') =>
    run.page.evaluate(
      async ([url, verb]) => (await fetch(String(url), { method: String(verb) })).status,
      [path, method],
    )
  expect(await statusOf('/index.html')).toBe(200)
  expect(await statusOf('/index.html', 'HEAD')).toBe(200)
  expect(await statusOf('/index.html', 'POST')).toBe(404)
  for (const path of [
    '/..%2Fmain%2Findex.js',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5Cmain%5Cindex.js',
    '/index.html%00.js',
    '/assets',
    '/media/photo/1',
    '/media/photo/..%2F1',
  ]) {
    expect(await statusOf(path), path).toBe(404)
  }
})

test('a script written into the page does not run, and neither does one from a data: address', async () => {
  const outcome = await run.page.evaluate(
    () =>
      new Promise<{ violated: string; ran: boolean }>((done) => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective }) => done({ violated: effectiveDirective, ran: 'inlineRan' in globalThis }),
          { once: true },
        )
        const script = document.createElement('script')
        script.textContent = 'globalThis.inlineRan = true'
        document.body.append(script)
      }),
  )
  expect(outcome).toEqual({ violated: 'script-src-elem', ran: false })
  const loaded = await run.page.evaluate(() => {
    const script = document.createElement('script')
    script.src = 'data:text/javascript,globalThis.dataRan=true'
    return new Promise((done) => {
      script.onload = () => done('loaded')
      script.onerror = () => done('refused')
      document.body.append(script)
    })
  })
  expect(loaded).toBe('refused')
})

test('the page can go nowhere, open nothing and download nothing', async () => {
  const home = run.page.url()
  await run.page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  await run.page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'https://example.com/'
    link.target = '_blank'
    document.body.append(link)
    link.click()
    link.target = ''
    link.click()
    link.href = 'data:text/plain,hello'
    link.download = 'hello.txt'
    link.click()
    link.remove()
  })
  expect(await run.page.evaluate(() => window.open('https://example.com/'))).toBeNull()
  expect(await run.page.evaluate(() => window.open('about:blank'))).toBeNull()
  await run.page.waitForTimeout(300)
  expect(run.page.url()).toBe(home)
  expect(run.app.windows()).toHaveLength(1)
  expect(await run.page.evaluate(() => fetch('https://example.com/').then(String, String))).toContain(
    'TypeError',
  )
  expect(await run.page.evaluate(() => fetch('file:///etc/passwd').then(String, String))).toContain(
    'TypeError',
  )
})

test('every permission is denied', async () => {
  const states = await run.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'] as const
    const asked = names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName })
      return state
    })
    return [...new Set(await Promise.all(asked))]
  })
  expect(states).toEqual(['denied'])
  expect(await run.page.evaluate(() => Notification.requestPermission())).toBe('denied')
})

test('a request that is not in the contract, or not as the contract says, is refused and nothing happens', async () => {
  for (const [channel, input] of [
    ['no.such', {}],
    ['__proto__', {}],
    ['toString', {}],
    ['devices.get', {}],
    ['devices.get', { id: 7 }],
    ['devices.get', { id: 'a', more: true }],
    ['devices.list', null],
  ] as const) {
    expect(await call(channel, input), channel).toMatchObject({ ok: false, error: { code: 'VALIDATION' } })
  }
  expect(await call('devices.get', { id: 'no-such-device' })).toMatchObject({
    ok: false,
    error: { code: 'NOT_FOUND' },
  })
  expect(await call('devices.list', {})).toEqual({ ok: true, data: [] })
})

test('an event listener gets the payload alone, and is gone once it is taken off', async () => {
  await run.page.evaluate(() => {
    const seen: unknown[][] = []
    const off = window.canalog.on('command', (...all) => seen.push(all))
    Object.assign(globalThis, { seen, off })
  })
  const send = () =>
    run.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('event:command', { id: 'none' }),
    )
  const seen = () => run.page.evaluate(() => (globalThis as { seen?: unknown[] }).seen)
  await send()
  await expect.poll(seen).toEqual([[{ id: 'none' }]])
  await run.page.evaluate(() => (globalThis as { off?: () => void }).off?.())
  await send()
  await run.page.waitForTimeout(200)
  expect(await seen()).toHaveLength(1)
})

test('nothing was asked of any network from the first moment on', async () => {
  for (const screen of ['today', 'collection', 'parts', 'sessions', 'settings']) {
    await run.page.evaluate((name) => {
      location.hash = `#/${name}`
    }, screen)
    await run.page.waitForTimeout(200)
  }
  expect(await run.networkRequests()).toEqual([])
  const all = await run.app.evaluate(() => (globalThis as { requestedUrls?: string[] }).requestedUrls ?? [])
  expect(all).toContain('app://canalog/index.html')
})
