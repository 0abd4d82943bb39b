import type { Page } from '@playwright/test'
import { askFor, goTo } from '../e2e/support/owner'

/** One picture: how a person gets there. */
export interface Shot {
  readonly name: string
  /** Needs something in the collection. */
  readonly sampleOnly?: true
  readonly open: (page: Page) => Promise<void>
}

const main = (page: Page) => page.getByRole('main')

/** Every screen and what lies over it, in the order of the contact sheet. */
export const SHOTS: readonly Shot[] = [
  { name: 'today', open: (page) => goTo(page, 'Today') },
  {
    name: 'today, terms',
    sampleOnly: true,
    open: async (page) => {
      await goTo(page, 'Today')
      await askFor(page, 'Flight')
      await page.getByRole('button', { name: 'Show every term' }).click()
      await page
        .getByRole('article', { name: /^Pick: / })
        .getByRole('table')
        .scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'today, ruled out',
    sampleOnly: true,
    open: async (page) => {
      await goTo(page, 'Today')
      await askFor(page, 'Running')
      await page.getByRole('button', { name: /with the reasons$/ }).click()
      await page.getByRole('region', { name: 'Ruled out' }).getByRole('row').last().scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'today, context',
    sampleOnly: true,
    open: async (page) => {
      await goTo(page, 'Today')
      await page.getByRole('button', { name: 'more …' }).click()
      await page.getByRole('button', { name: /^around you/ }).click()
    },
  },
  { name: 'collection', open: (page) => goTo(page, 'Collection') },
  {
    name: 'collection, table',
    sampleOnly: true,
    open: async (page) => {
      await goTo(page, 'Collection')
      await page.getByTitle('Table').click()
    },
  },
  {
    name: 'device',
    sampleOnly: true,
    open: async (page) => {
      await goTo(page, 'Collection')
      await page.getByTitle('Cards').click()
      await main(page).getByRole('searchbox').fill('er4')
      await main(page).getByRole('link', { name: /ER4/ }).first().click()
      await page.getByRole('region', { name: 'Mounted now' }).waitFor()
    },
  },
  {
    name: 'device, timeline',
    sampleOnly: true,
    open: (page) => page.getByRole('button', { name: 'Show earlier' }).scrollIntoViewIfNeeded(),
  },
  {
    name: 'add a device',
    open: async (page) => {
      await page.keyboard.press('a')
      await page.getByRole('combobox', { name: 'Brand or model' }).fill('hd 6')
      await page
        .getByRole('option', { name: /HD 600/ })
        .first()
        .waitFor()
    },
  },
  {
    name: 'paste a list',
    open: async (page) => {
      await page.keyboard.press('a')
      await page.getByRole('tab', { name: 'Paste a list' }).click()
      await page
        .getByRole('textbox', { name: 'One device per line' })
        .fill('Sennheiser HD 600\n- moondrop blessing 3\nairpods pro 2\nGrandfather’s DT 48')
      await page.getByRole('checkbox', { name: /Grandfather/ }).waitFor()
    },
  },
  { name: 'tips and pads', open: (page) => goTo(page, 'Tips & pads') },
  { name: 'tips and pads, drawer', open: (page) => partsTab(page, /^Drawer/) },
  { name: 'tips and pads, stock', open: (page) => partsTab(page, /^Stock/) },
  { name: 'tips and pads, shopping', open: (page) => partsTab(page, /^Shopping/) },
  { name: 'tips and pads, retired', open: (page) => partsTab(page, /^Retired/) },
  {
    name: 'one part',
    sampleOnly: true,
    open: async (page) => {
      await partsTab(page, /^Mounted/)
      await page.getByRole('list', { name: 'Mounted' }).getByRole('button').first().click()
      await page.getByRole('dialog').getByRole('heading', { name: 'Care', exact: true }).waitFor()
    },
  },
  {
    name: 'add tips',
    open: async (page) => {
      await page.keyboard.press('p')
      await page.getByRole('textbox', { name: 'Brand' }).fill('Comply')
    },
  },
  { name: 'insights', open: (page) => goTo(page, 'Insights') },
  {
    name: 'insights, what it costs',
    sampleOnly: true,
    open: async (page) => {
      await goTo(page, 'Insights')
      await page.getByRole('tab', { name: 'What it costs' }).click()
    },
  },
  { name: 'coverage', open: (page) => goTo(page, 'Coverage') },
  {
    name: 'coverage, what would help',
    sampleOnly: true,
    open: (page) => coverageTab(page, 'What would help'),
  },
  {
    name: 'coverage, packing list',
    sampleOnly: true,
    open: async (page) => {
      await coverageTab(page, 'Packing list')
      for (const scenario of ['Flight', 'Mixing']) {
        await main(page).getByText(scenario, { exact: true }).click()
      }
    },
  },
  { name: 'coverage, head to head', sampleOnly: true, open: (page) => coverageTab(page, 'Head to head') },
  {
    name: 'scenarios',
    sampleOnly: true,
    open: async (page) => {
      await goTo(page, 'Today')
      await page.getByText('Your scenarios').click()
      await page.getByRole('heading', { level: 1, name: 'Scenarios' }).waitFor()
    },
  },
  { name: 'agenda', open: (page) => goTo(page, 'Agenda') },
  {
    name: 'agenda, weeks',
    sampleOnly: true,
    open: async (page) => {
      await goTo(page, 'Agenda')
      await main(page).getByRole('heading', { level: 3 }).last().scrollIntoViewIfNeeded()
    },
  },
  { name: 'sessions', open: (page) => goTo(page, 'Sessions') },
  {
    name: 'log a session',
    open: async (page) => {
      await page.keyboard.press('l')
      await page.getByRole('dialog', { name: 'Log a session' }).waitFor()
    },
  },
  { name: 'settings', open: (page) => goTo(page, 'Settings') },
  {
    name: 'settings, data',
    open: (page) => page.getByRole('button', { name: 'Import a collection …' }).scrollIntoViewIfNeeded(),
  },
  {
    name: 'palette',
    open: async (page) => {
      await page.keyboard.press('ControlOrMeta+k')
      await page.getByRole('textbox', { name: 'Do anything' }).fill('st')
    },
  },
  {
    name: 'keys',
    open: async (page) => {
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    },
  },
  {
    name: 'running',
    sampleOnly: true,
    open: async (page) => {
      await goTo(page, 'Today')
      await page.keyboard.press('s')
      await page.getByRole('timer').waitFor()
    },
  },
  {
    name: 'switch gear',
    sampleOnly: true,
    open: async (page) => {
      await page.keyboard.press('w')
      await page.getByRole('dialog', { name: 'Switch gear' }).waitFor()
    },
  },
  {
    name: 'after stop',
    sampleOnly: true,
    open: async (page) => {
      await page
        .getByRole('region', { name: 'Running session' })
        .getByRole('button', { name: 'Stop' })
        .click()
      await page.getByText('How was it?').waitFor()
    },
  },
]

async function partsTab(page: Page, name: RegExp): Promise<void> {
  await goTo(page, 'Tips & pads')
  await page.getByRole('tab', { name }).click()
}

async function coverageTab(page: Page, name: string): Promise<void> {
  await goTo(page, 'Coverage')
  await page.getByRole('tab', { name }).click()
}
