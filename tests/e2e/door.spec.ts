import { readdirSync, readFileSync } from 'node:fs'
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
  const offered = await run.page.evaluate(() => {
    // What any page has beside its own: that of an empty one.
    const empty = document.createElement('iframe')
    document.body.append(empty)
    const usual = new Set(Object.getOwnPropertyNames(empty.contentWindow ?? window))
    empty.remove()
    return {
      bridge: Object.entries(window.canalog).map(([name, value]) => [name, typeof value, Object.keys(value)]),
      more: Object.getOwnPropertyNames(window).filter(
        (name) => !usual.has(name) && !/^(?:__playwright|\d)/.test(name),
      ),
      node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter(
        (name) => name in window,
      ),
    }
  })
  expect(offered.bridge).toEqual([
    ['call', 'function', []],
    ['on', 'function', []],
  ])
  expect(offered.more).toContain('canalog')
  expect(offered.more.filter((name) => /electron|ipc|node|require|process|bridge/i.test(name))).toEqual([])
  expect(offered.node).toEqual([])
})

test('every page is sandboxed, isolated and without Node', async () => {
  const preferences = await run.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const read = Reflect.get(contents, 'getLastWebPreferences') as () => Record<string, unknown>
      return read.call(contents)
    }),
  )
  expect(preferences).toHaveLength(1)
  expect(preferences[0]).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
  })
})

test('another window gets no answer, though it has our preload, and even though it shows our page', async () => {
  const answers = await run.app.evaluate(async ({ app, BrowserWindow }) => {
    const found: unknown[] = []
    for (const page of ['app://canalog/index.html', 'data:text/html,hello']) {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload: `${app.getAppPath()}/out/preload/index.js`, sandbox: true },
      })
      await other.loadURL(page)
      found.push(await other.webContents.executeJavaScript("window.canalog.call('devices.list', {})"))
      other.destroy()
    }
    return found
  })
  const refused = {
    ok: false,
    error: { code: 'VALIDATION', message: 'This request came from somewhere else.' },
  }
  expect(answers).toEqual([refused, refused])
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
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    expect(await statusOf('/index.html', method), method).toBe(404)
  }
  const elsewhere = await run.app.evaluate(async ({ net }) => {
    const answers = ['app://elsewhere/index.html', 'app://canalog.example.com/index.html'].map((url) =>
      net.fetch(url),
    )
    return (await Promise.all(answers)).map(({ status }) => status)
  })
  expect(elsewhere, 'only one host is known').toEqual([404, 404])
  for (const path of [
    '/..%2Fmain%2Findex.js',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5Cmain%5Cindex.js',
    '/..\\main\\index.js',
    '/%2Fetc%2Fpasswd.js',
    '/../renderer-beside/index.js',
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

test('text does not become code: functions made of text, handlers in markup and scripts of a blob are refused', async () => {
  const ran = await run.page.evaluate(async () => {
    const attempts: Record<string, () => unknown> = {
      // Later, for while the tests' own code is being handed in the policy holds back nothing.
      constructed: () =>
        new Promise((done, refused) => {
          setTimeout(() => {
            try {
              done(new Function('return 1')())
            } catch (error) {
              refused(error)
            }
          }, 50)
        }),
      worker: () =>
        new Promise((done, refused) => {
          const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))
          worker.onmessage = done
          worker.onerror = refused
        }),
      imported: () => import(/* @vite-ignore */ URL.createObjectURL(new Blob(['']))),
    }
    const through: string[] = []
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        await attempt()
        through.push(name)
      } catch {}
    }
    const element = document.createElement('div')
    element.innerHTML = '<img src="x" onerror="globalThis.handlerRan = true">'
    document.body.append(element)
    await new Promise((done) => setTimeout(done, 200))
    element.remove()
    if ('handlerRan' in globalThis) through.push('handler')
    return through
  })
  expect(ran).toEqual([])
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

test('a thousand listeners hear an event once each, and none is left once they are taken off', async () => {
  await run.page.evaluate(() => {
    let heard = 0
    const offs = Array.from({ length: 1000 }, () =>
      window.canalog.on('command', () => {
        heard += 1
      }),
    )
    Object.assign(globalThis, {
      heard: () => heard,
      takeOff: () => {
        for (const off of offs) off()
      },
    })
  })
  const send = () =>
    run.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('event:command', { id: 'none' }),
    )
  const heard = () => run.page.evaluate(() => (globalThis as { heard?: () => number }).heard?.())
  await send()
  await expect.poll(heard).toBe(1000)
  await run.page.evaluate(() => (globalThis as { takeOff?: () => void }).takeOff?.())
  await send()
  await run.page.waitForTimeout(200)
  expect(await heard()).toBe(1000)
})

test('the preload script is one small file that asks for electron and nothing else', async () => {
  const folder = await run.app.evaluate(({ app }) => `${app.getAppPath()}/out/preload`)
  expect(readdirSync(folder)).toEqual(['index.js'])
  const code = readFileSync(`${folder}/index.js`, 'utf8')
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(10_240)
  expect(
    [...code.matchAll(/\b(?:require|import)\b\s*\(?\s*["'`]([^"'`]*)/g)].map(([, name]) => name),
  ).toEqual(['electron'])
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
