import type { Page } from '@playwright/test'
import { expect } from './test'

/** Somewhere in the app: its address, and what a person does there to see it. */
export interface Place {
  readonly name: string
  readonly address: string
  /** Has something to show only where there is a collection. */
  readonly withCollection?: true
  readonly unfold?: (page: Page) => Promise<void>
}

const main = (page: Page) => page.getByRole('main')
const press = (role: 'button' | 'tab', name: string | RegExp) => (page: Page) =>
  main(page).getByRole(role, { name }).first().click()
const dialog = (page: Page, name?: string) =>
  page.getByRole('dialog', name === undefined ? {} : { name }).waitFor()

/** Every screen, what can be unfolded in it, and what lies over it. */
export const PLACES: readonly Place[] = [
  { name: 'today', address: '/today' },
  {
    name: 'today, every term and what is ruled out',
    address: '/today',
    withCollection: true,
    unfold: async (page) => {
      await press('button', 'Show every term')(page)
      await press('button', 'more …')(page)
      await press('button', /^around you/)(page)
    },
  },
  {
    name: 'collection, cards',
    address: '/collection',
    unfold: (page) => page.getByTitle('Cards').click(),
    withCollection: true,
  },
  {
    name: 'collection, table',
    address: '/collection',
    withCollection: true,
    unfold: (page) => page.getByTitle('Table').click(),
  },
  {
    name: 'a device',
    address: '/collection',
    withCollection: true,
    unfold: async (page) => {
      await main(page)
        .getByRole('link', { name: /Etymotic/ })
        .first()
        .click()
      await page.getByRole('region', { name: 'Mounted now' }).waitFor()
    },
  },
  {
    name: 'adding a device',
    address: '/collection?add=true',
    unfold: async (page) => {
      await page.getByRole('combobox', { name: 'Brand or model' }).fill('hd 6')
      await page.getByRole('listbox', { name: 'Found in the catalogue' }).waitFor()
    },
  },
  {
    name: 'pasting a list of devices',
    address: '/collection?add=true',
    unfold: async (page) => {
      await page.getByRole('tab', { name: 'Paste a list' }).click()
      await page.getByRole('textbox', { name: 'One device per line' }).fill('HD 600\nGrandfather’s DT 48')
      await page.getByRole('checkbox', { name: /Grandfather/ }).waitFor()
    },
  },
  { name: 'parts, mounted', address: '/parts?tab=mounted' },
  { name: 'parts, drawer', address: '/parts?tab=drawer' },
  { name: 'parts, stock', address: '/parts?tab=stock' },
  { name: 'parts, shopping', address: '/parts?tab=shopping' },
  { name: 'parts, retired', address: '/parts?tab=retired' },
  {
    name: 'one part',
    address: '/parts?tab=mounted',
    withCollection: true,
    unfold: async (page) => {
      await page.getByRole('list', { name: 'Mounted' }).getByRole('button').first().click()
      await dialog(page)
    },
  },
  { name: 'adding tips', address: '/parts?add=true', unfold: (page) => dialog(page) },
  { name: 'sessions', address: '/sessions' },
  {
    name: 'logging a session',
    address: '/sessions?log=true',
    unfold: (page) => dialog(page, 'Log a session'),
  },
  { name: 'agenda', address: '/agenda' },
  { name: 'insights, longevity', address: '/insights' },
  { name: 'insights, costs', address: '/insights?view=costs' },
  { name: 'insights, listening', address: '/insights?view=listening' },
  { name: 'coverage, map', address: '/coverage' },
  { name: 'coverage, map as a table', address: '/coverage?table=true', withCollection: true },
  { name: 'coverage, what would help', address: '/coverage?view=help' },
  { name: 'coverage, packing list', address: '/coverage?view=pack' },
  { name: 'coverage, head to head', address: '/coverage?view=compare' },
  { name: 'scenarios', address: '/scenarios' },
  { name: 'settings', address: '/settings' },
  {
    name: 'palette',
    address: '/today',
    unfold: async (page) => {
      await page.keyboard.press('ControlOrMeta+k')
      await page.getByRole('textbox', { name: 'Do anything' }).fill('st')
    },
  },
  {
    name: 'keys',
    address: '/today',
    unfold: async (page) => {
      await page.keyboard.press('?')
      await dialog(page, 'Keys')
    },
  },
]

/** Goes there from wherever the app is, and waits until nothing loads any more. */
export async function visit(page: Page, { address, unfold }: Place): Promise<void> {
  await leave(page)
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
  await expect(main(page)).toBeVisible()
  await settled(page)
  await unfold?.(page)
  await settled(page)
}

async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"], .mantine-Loader-root')).toHaveCount(0)
}

/** An open list takes the first Escape, the dialog below it the next. */
async function leave(page: Page): Promise<void> {
  const over = page.getByRole('dialog')
  await expect(async () => {
    if ((await over.count()) > 0) await page.keyboard.press('Escape')
    await expect(over).toHaveCount(0, { timeout: 1000 })
  }).toPass({ timeout: 15_000 })
}
