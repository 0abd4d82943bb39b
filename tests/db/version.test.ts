import { expect, test } from 'vitest'
import { startSession } from '../../src/main/services/sessions'
import { heartbeat } from '../../src/main/services/watch'
import { addDevice, openBench } from './support'

test('what was derived stays known through heartbeats and is forgotten after any other write', () => {
  const bench = openBench()
  addDevice(bench, 'hd600')
  const before = bench.store.version()
  startSession(bench, { device: 'hd600', scenario: null, parts: null }, { beats: true })
  const started = bench.store.version()
  expect(started).not.toBe(before)
  heartbeat(bench)
  heartbeat(bench)
  expect(bench.store.version()).toBe(started)
  addDevice(bench, 'er4xr')
  expect(bench.store.version()).not.toBe(started)
  bench.close()
})
