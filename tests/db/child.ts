/** A process that writes to a collection until it is killed. Started by crash.test.ts, never by itself. */
import { writeSync } from 'node:fs'
import { openCollection } from '../../src/main/db/collection'
import { migrate } from '../../src/main/db/migrate'
import { MIGRATIONS } from '../../src/main/db/migrations'
import { mountPart } from '../../src/main/services/mounts'
import { logSession, startSession } from '../../src/main/services/sessions'
import { heartbeat } from '../../src/main/services/watch'
import { addDevice, addLot, addProduct, HOUR, NOON, openBench, session, type TestBench } from './support'

const [, , task = '', file = ''] = process.argv

/** Written past every buffer: what was said was said before the kill. */
function acknowledge(text: string): void {
  writeSync(1, `${text}\n`)
}

/** Each round is one action of several rows: a pair is taken from stock, opened, and takes the place of the last. */
function write(bench: TestBench): void {
  const begun = bench.store.parts.all().length
  if (begun === 0) bench.store.undo.record('Furnished', NOON, () => furnish(bench))
  for (let round = begun; ; round++) {
    const startAt = NOON + round * HOUR
    bench.clock.now = startAt + HOUR
    const where = { device: 'er4xr', slot: 'tips', side: 'both' } as const
    const { value } = mountPart(bench, {
      part: null,
      product: 'foam',
      ...where,
      at: startAt,
      fitsAnyway: true,
    })
    acknowledge(`part ${value.part}`)
    const parts = round % 2 === 0 ? [value.part] : null
    const logged = logSession(bench, { ...session('er4xr', startAt, startAt + HOUR), parts })
    acknowledge(`session ${logged.value.id}`)
  }
}

function furnish(bench: TestBench): void {
  if (bench.store.devices.get('er4xr')) return
  addDevice(bench, 'er4xr')
  addProduct(bench, 'foam')
  addLot(bench, 'lot', 'foam', 100_000)
}

/** A session that the app watches; the clock runs on between its heartbeats. */
function listen(bench: TestBench): void {
  addDevice(bench, 'hd600')
  startSession(bench, { device: 'hd600', scenario: null, parts: null }, { beats: true })
  for (;;) {
    bench.clock.now += 30
    heartbeat(bench)
    acknowledge(`beat ${bench.clock.now}`)
  }
}

/** An update that waits in the middle of its transaction to be killed. */
function update(): void {
  const opened = openCollection(file, NOON)
  if (!opened.ok) throw new Error(opened.error.message)
  const { connection } = opened.data
  connection.function('wait', () => {
    acknowledge('half-way')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000)
    return 0
  })
  const sql = `ALTER TABLE devices ADD COLUMN added TEXT;
    UPDATE devices SET model = 'half-way';
    CREATE TABLE added (n INTEGER NOT NULL) STRICT;
    INSERT INTO added SELECT wait();`
  migrate(connection, [...MIGRATIONS, { name: '0002_long', sql }], { nowAt: NOON, backUp: () => {} })
}

/** Says whether the collection opens, and waits to be killed. */
function open(): void {
  const opened = openCollection(file, NOON)
  acknowledge(opened.ok ? 'open' : opened.error.message)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000)
}

if (task === 'update') update()
else if (task === 'open') open()
else if (task === 'listen') listen(openBench(file))
else if (task === 'write') write(openBench(file))
