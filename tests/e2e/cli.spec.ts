import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from 'zod'
import { electronCommand } from './support/launch'
import { askFor, daysAgo, goTo, nth, ownerOf } from './support/owner'
import { expect, test } from './support/test'

const ER4XR = 'Etymotic ER4XR'
const adviceSchema = z.object({ ranked: z.array(z.object({ device: z.string() })) })

/** Runs `canalog …` as `npm run cli` does, on the data of the app that is open. */
async function canalog(dataFolder: string, ...words: readonly string[]): Promise<string> {
  const { command, cwd, env } = electronCommand(dataFolder)
  const options = { cwd, env: { ...env, ELECTRON_RUN_AS_NODE: '1' } }
  const { stdout } = await promisify(execFile)(command, ['out/main/cli.js', ...words], options)
  return stdout
}

test('what the command line writes appears in the open app by itself', async ({
  canalog: { page, dataFolder },
}) => {
  const ids = await ownerOf(page, ER4XR)
  const id = nth(ids, 0)
  await goTo(page, 'Sessions')
  await expect(page.getByText('Nothing logged yet')).toBeVisible()

  const [start, end] = [`${daysAgo(1)}T20:00:00Z`, `${daysAgo(1)}T21:30:00Z`]
  await canalog(dataFolder, 'log', id, 'flight', '--start', start, '--end', end)
  const list = page.getByRole('list', { name: 'Sessions' })
  await expect(list).toContainText('1 h 30 min')

  await canalog(dataFolder, 'start', id, 'public_transport')
  const bar = page.getByRole('region', { name: 'Running session' })
  await expect(bar).toContainText(ER4XR)
  await expect(bar.getByRole('timer')).toBeVisible()

  await canalog(dataFolder, 'stop')
  await expect(bar.getByRole('timer')).toBeHidden()
  await expect(list.getByRole('checkbox')).toHaveCount(2)
})

test('the command line reads what the open app has just written, and advises the same', async ({
  canalog: { page, dataFolder },
}) => {
  const ids = await ownerOf(page, ER4XR, 'Sennheiser HD 600')
  const advice = await canalog(dataFolder, 'suggest', 'mixing', '--json')
  const { ranked } = adviceSchema.parse(JSON.parse(advice))
  expect(ranked[0]?.device).toBe(nth(ids, 1))
  await goTo(page, 'Today')
  await askFor(page, 'Mixing')
  await expect(page.getByRole('article', { name: 'Pick: Sennheiser HD 600' })).toBeVisible()
})
