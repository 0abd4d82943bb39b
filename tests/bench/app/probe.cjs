// Loaded into the main process before the app's own code: follows a plan and writes what it found as lines of JSON.
const { readFileSync } = require('node:fs')
const v8 = require('node:v8')
const { runInNewContext } = require('node:vm')
const { app } = require('electron')

const { BENCH_PLAN: plan, BENCH_SINCE_MS: sinceMs } = process.env
const PREFIX = 'bench:'
const SETTLE_MS = 4000
/** V8 gives back what a start or much use left over only after half a minute of quiet. */
const QUIET_MS = 45_000
const SCREENS = ['today', 'collection', 'parts', 'sessions', 'agenda', 'insights', 'coverage', 'settings']
const CHANGES = 200
const LONGEST_WAIT_MS = 60_000

const say = (figures) => process.stdout.write(`${PREFIX}${JSON.stringify(figures)}\n`)
const sleep = (ms) => new Promise((done) => setTimeout(done, ms))

app.on('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', () => {
    follow(window.webContents).catch((error) => {
      process.stderr.write(`${error.stack}\n`)
      app.exit(1)
    })
  })
})

async function follow(page) {
  const { shownMs, pickMs } = await page.executeJavaScript(
    plan.startsWith('empty') ? drawn('document.body') : readyToday(),
  )
  say({ shownMs: shownMs - sinceMs, pickMs: pickMs - sinceMs })
  if (plan.endsWith('memory')) await memory(page)
  if (plan === 'stalls') await stalls(page)
  app.quit()
}

/** Resolves once something is in the document and two frames were drawn since: then it answers to a click. */
function drawn(expression) {
  return `new Promise((done, fail) => {
    const from = performance.now()
    const look = () => {
      if (performance.now() - from > ${LONGEST_WAIT_MS}) return fail(new Error('Nothing came up.'))
      if (!(${expression})) return requestAnimationFrame(look)
      requestAnimationFrame(() => requestAnimationFrame(() => {
        const at = performance.timeOrigin + performance.now()
        done({ shownMs: at, pickMs: at })
      }))
    }
    look()
  })`
}

/** The window shows the app's own frame; then Today shows its pick with the button that starts it. */
function readyToday() {
  return `(async () => {
    const { shownMs } = await ${drawn("document.querySelector('nav a')")}
    const { pickMs } = await ${drawn("document.querySelector('article h2') && document.querySelector('article button:not([disabled])')")}
    return { shownMs, pickMs }
  })()`
}

async function memory(page) {
  await sleep(QUIET_MS)
  say(titled('idle', usedBytes()))
  if (plan === 'empty-memory') return
  say(titled('idle', await keptBytes(page)))
  const changesMs = []
  for (let nth = 0; nth < CHANGES; nth++) {
    const screen = SCREENS[(nth + 1) % SCREENS.length]
    const took = await page.executeJavaScript(change(screen))
    if (nth >= SCREENS.length) changesMs.push({ screen, took })
  }
  for (const [screen, changes] of Object.entries(Object.groupBy(changesMs, ({ screen }) => screen)))
    say({ [`to ${screen}`]: changes.map(({ took }) => took) })
  await sleep(QUIET_MS)
  say(titled('after', usedBytes()))
  say(titled('after', await keptBytes(page)))
}

/** `{ main: 1 }` as `{ 'idle main': 1 }`. */
function titled(when, figures) {
  return Object.fromEntries(Object.entries(figures).map(([name, bytes]) => [`${when} ${name}`, bytes]))
}

/** Goes to a screen; resolves to the time until its heading is there and a frame was drawn with it. */
function change(screen) {
  return `new Promise((done) => {
    const from = performance.now()
    const before = document.querySelector('main')
    const link = [...document.querySelectorAll('nav a')].find((each) => each.getAttribute('href')?.endsWith('/${screen}'))
    link.click()
    const look = () => {
      const main = document.querySelector('main')
      const there = main && main !== before && main.querySelector('h1')
      if (!there && performance.now() - from < 10000) return requestAnimationFrame(look)
      requestAnimationFrame(() => done(performance.now() - from))
    }
    requestAnimationFrame(look)
  })`
}

const PROCESSES = { Browser: 'main', Tab: 'page', GPU: 'graphics' }

/** What the processes of the app use; what they share, with each other or anyone, is shared out. */
function usedBytes() {
  const bytes = { all: 0, main: 0, page: 0, graphics: 0, others: 0 }
  for (const { type, pid, memory } of app.getAppMetrics()) {
    const used = sharedOut(pid) ?? memory.workingSetSize * 1024
    bytes.all += used
    bytes[PROCESSES[type] ?? 'others'] += used
  }
  return bytes
}

/** What main and the page still hold after all garbage was collected. */
async function keptBytes(page) {
  v8.setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  // Twice: the first time runs what waits for something to be gone.
  for (let nth = 0; nth < 2; nth++) {
    collect()
    await sleep(100)
  }
  page.debugger.attach('1.3')
  for (let nth = 0; nth < 2; nth++) await page.debugger.sendCommand('HeapProfiler.collectGarbage')
  const { usedSize } = await page.debugger.sendCommand('Runtime.getHeapUsage')
  page.debugger.detach()
  return { mainHeap: v8.getHeapStatistics().used_heap_size, pageHeap: usedSize }
}

/** The proportional set size; null where the system does not tell. */
function sharedOut(pid) {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    return null
  }
}

/** How long the main process keeps others waiting while it does long work. */
async function stalls(page) {
  await sleep(SETTLE_MS)
  const call = (channel, input) =>
    page.executeJavaScript(`window.canalog.call(${JSON.stringify(channel)}, ${JSON.stringify(input)})`)
  say({ quietMs: await longestStall(() => sleep(2000)) })
  const text = readFileSync(process.env.BENCH_CSV, 'utf8')
  const { data } = await call('sessions.csvPreview', { text: text.slice(0, 2000), mapping: null, zone: null })
  const importing = async () => {
    const answer = await call('sessions.csvImport', { text, mapping: data.mapping, zone: null })
    if (!answer.ok) throw new Error(answer.error.message)
  }
  say({ importStallMs: await longestStall(importing) })
  say({ backupStallMs: await longestStall(() => call('data.backUp', {})) })
}

async function longestStall(work) {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  await work()
  await sleep(50)
  clearInterval(timer)
  return longest
}
