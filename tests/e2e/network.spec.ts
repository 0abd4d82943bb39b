import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { launch } from './support/launch'

test('the watch of every run would see a request to a network', async () => {
  const server = createServer((_request, response) => response.end('reached'))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/seen`
  const running = await launch()
  expect(await running.networkRequests()).toEqual([])

  const answer = await running.app.evaluate(async ({ net }, target) => (await net.fetch(target)).text(), url)
  expect(answer).toBe('reached')
  expect(await running.networkRequests()).toEqual([url])
  await expect(running.close()).rejects.toThrow(url)
  server.close()
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
  await running.close()
})
