import { given, lookAgain, nth } from './support/owner'
import { expect, test } from './support/test'

const NAME = '<img src=x onerror="document.title=`ran`"><script>document.title=`ran`</script>'
const LINK = 'https://example.com/" onmouseover="document.title=`ran`'
const PAGES = [
  'today',
  'collection',
  'parts',
  'parts?tab=shopping',
  'sessions',
  'agenda',
  'insights',
  'coverage',
  'scenarios',
  'settings',
] as const

test('names that are markup stay text on every screen: nothing runs, nothing is asked for', async ({
  canalog: { page, networkRequests },
}) => {
  const { value: devices } = await given(page, 'devices.add', {
    drafts: [
      { brand: NAME, model: NAME, nickname: NAME, notes: NAME, form: 'in_ear', nozzleMm: 3.2 },
      { brand: 'Sennheiser', model: `HD ${NAME}`, form: 'over_ear' },
    ],
  })
  const device = nth(devices, 0)
  const { value: product } = await given(page, 'products.add', {
    draft: { kind: 'tips', brand: NAME, model: NAME, size: 'M', material: 'silicone' },
    stock: { pairs: 2 },
  })
  const { value: mounted } = await given(page, 'mounts.mount', {
    part: null,
    product: product.id,
    device,
    slot: 'tips',
    at: 1_700_000_000,
  })
  await given(page, 'sessions.log', {
    fields: { device, startAt: 1_700_000_000, endAt: 1_700_900_000, notes: NAME },
  })
  await given(page, 'notes.add', { device, text: NAME })
  await given(page, 'care.done', { subjects: [{ part: mounted.part }], duty: 'clean', note: NAME })
  await given(page, 'sources.save', { id: null, draft: { name: LINK } })
  await given(page, 'orders.add', { order: { product: product.id, pairs: 2, orderedOn: '2026-01-02' } })
  await given(page, 'sessions.start', { device })
  await lookAgain(page)
  await page.evaluate(() => {
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violations.push(effectiveDirective),
    )
    Object.assign(globalThis, { violations })
  })

  const shownOn: string[] = []
  for (const path of [...PAGES, `collection/${device}`]) {
    await page.evaluate((to) => {
      location.hash = `#/${to}`
    }, path)
    await expect(page.getByRole('main').getByRole('heading').first(), path).toBeVisible()
    await page.waitForTimeout(300)
    if ((await page.getByText('<img src=x onerror').count()) > 0) shownOn.push(path)
    const found = await page.evaluate(() => ({
      title: document.title,
      elements: document.querySelectorAll('img[src="x"], [onerror], [onmouseover], body script:not([src])')
        .length,
      violations: (globalThis as typeof globalThis & { violations?: string[] }).violations,
    }))
    expect(found, path).toEqual({ title: 'Canalog', elements: 0, violations: [] })
  }
  expect(shownOn, 'the name was there to be seen').toEqual(
    expect.arrayContaining(['today', 'collection', 'parts', 'sessions', `collection/${device}`]),
  )
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('textbox', { name: 'Do anything' }).fill('<img')
  await expect(page.getByRole('dialog').getByText('<img src=x').first()).toBeVisible()
  expect(await page.title()).toBe('Canalog')
  expect(await networkRequests()).toEqual([])
})
