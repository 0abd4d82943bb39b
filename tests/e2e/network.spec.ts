import { expect, test } from '@playwright/test'
import { launch } from './support/launch'

test('the watch of every run would see a request to a network, and the run would fail', async () => {
  const url = 'http://127.0.0.1:9/seen'
  const running = await launch()
  expect(await running.networkRequests()).toEqual([])
  // Whether it arrives does not matter: the attempt is what the watch is for.
  await running.app.evaluate(({ net }, target) => net.fetch(target).catch(() => null), url)
  expect(await running.networkRequests()).toEqual([url])
  await expect(running.close()).rejects.toThrow(url)
})

test('the page itself cannot reach a network: its policy stops it', async () => {
  const running = await launch()
  const outcome = await running.page.evaluate(async () => {
    try {
      await fetch('http://127.0.0.1:9/')
      return 'reached'
    } catch {
      return 'stopped'
    }
  })
  expect(outcome).toBe('stopped')
  expect(await running.networkRequests(), 'the policy stops it before it is a request').toEqual([])
  await running.close()
})
