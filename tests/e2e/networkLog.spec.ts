import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launch, temporaryFolder } from './support/launch'

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { readonly type: number; readonly params?: { readonly url?: string } }[]
}

test('Chromium’s own log of the network has no look-up, connection, packet or request, from the start and through every screen', async () => {
  const dataFolder = temporaryFolder()
  const file = join(dataFolder, 'net-log.json')
  const run = await launch({ dataFolder, args: [`--log-net-log=${file}`] })
  for (const screen of [
    'today',
    'collection',
    'parts',
    'sessions',
    'agenda',
    'insights',
    'coverage',
    'settings',
  ]) {
    await run.page.evaluate((name) => {
      location.hash = `#/${name}`
    }, screen)
    await expect(run.page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await run.close()

  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog
  const { logEventTypes: types } = constants
  const of = (...names: readonly string[]) => {
    const numbers = names.map((name) => types[name])
    expect(numbers, 'the log knows these kinds').not.toContain(undefined)
    return events.filter(({ type }) => numbers.includes(type))
  }
  // What Chromium itself asks for ends at the rule that no name has an address, before anyone is asked.
  expect(of('HOST_RESOLVER_MANAGER_JOB', 'HOST_RESOLVER_SYSTEM_TASK', 'DNS_TRANSACTION')).toEqual([])
  // A socket that is made ready for packets, to learn whether there is a way out by IPv6, has sent none.
  expect(of('TCP_CONNECT_ATTEMPT', 'UDP_BYTES_SENT')).toEqual([])
  const asked = of('URL_REQUEST_START_JOB').flatMap(({ params }) => params?.url ?? [])
  expect(asked).toEqual([])
  expect(events.length, 'the log was kept').toBeGreaterThan(0)
  rmSync(dataFolder, { recursive: true, force: true })
})
