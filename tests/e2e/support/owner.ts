import type { Page } from '@playwright/test'
import type { CommandName, Input, Output } from '../../../src/shared/ipc/contract'
import { expect } from './test'

export type Place =
  | 'Today'
  | 'Collection'
  | 'Tips & pads'
  | 'Sessions'
  | 'Agenda'
  | 'Insights'
  | 'Coverage'
  | 'Settings'

/** Goes to a screen by the navigation on the left; the screen before it stays until the next one is loaded. */
export async function goTo(page: Page, place: Place): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: place }).click()
  if (place !== 'Today') await expect(page.getByRole('main', { name: place, exact: true })).toBeVisible()
}

/** Says on Today what the owner is about to do, looking behind the last chip where need be. */
export async function askFor(page: Page, scenario: string): Promise<void> {
  const chips = page.getByRole('group', { name: 'Scenario' })
  const chip = chips.getByText(scenario, { exact: true })
  const more = chips.getByRole('button', { name: /^\+ \d+ more$/ })
  await expect(chip.or(more).first()).toBeVisible()
  if (!(await chip.isVisible())) await more.click()
  await chip.click()
  await expect(chips.getByRole('radio', { name: scenario, exact: true })).toBeChecked()
}

/** What the app says in passing. */
export function toast(page: Page, text: string | RegExp) {
  return page.getByRole('status').filter({ hasText: text }).last()
}

/** Takes the change back that a toast speaks of. */
export async function undoFromToast(page: Page, text: string | RegExp): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: text })
    .filter({ has: page.getByRole('button', { name: 'Undo' }) })
    .last()
    .getByRole('button', { name: 'Undo' })
    .click()
}

/** Adds a device in the open dialog: types, waits for what the catalogue finds, presses Enter. */
export async function addFromCatalogue(page: Page, typed: string, found: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Brand or model' })
  await field.fill(typed)
  const offered = page.getByRole('listbox', { name: 'Found in the catalogue' })
  await expect(offered.getByRole('option', { selected: true })).toContainText(found)
  await field.press('Enter')
  await expect(page.getByText(/^Added just now:/)).toContainText(found)
}

/** Chooses in a field that offers what its text finds. */
export async function chooseIn(page: Page, field: string, typed: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: field }).fill(typed)
  await page.getByRole('option', { name: option }).click()
}

/** Opens the page of a device from the collection. */
export async function openDevice(page: Page, name: string): Promise<void> {
  await goTo(page, 'Collection')
  await page.getByRole('main').getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** What was there before the test begins, written through the app's own door rather than by hand. */
export async function given<C extends CommandName>(
  page: Page,
  channel: C,
  input: Input<C>,
): Promise<Output<C>> {
  const answer = await page.evaluate(([name, given]) => window.canalog.call(name, given), [
    channel,
    input,
  ] as const)
  const { ok, data } = answer as { readonly ok: boolean; readonly data: Output<C> }
  expect(ok, `${channel} answered ${JSON.stringify(answer)}`).toBe(true)
  return data
}

/** Shows what was written by {@link given}. */
export async function lookAgain(page: Page): Promise<void> {
  await page.reload()
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
}

/** The calendar day so many days before today, `YYYY-MM-DD`, where the tests run. */
export function daysAgo(days: number): string {
  const day = new Date()
  day.setDate(day.getDate() - days)
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** A moment of a day in the zone of the tests, in Unix seconds. */
export function instantOf(day: string, time: string): number {
  return Math.floor(new Date(`${day}T${time}:00`).getTime() / 1000)
}

const DRAFTS = {
  'Sennheiser HD 600': { brand: 'Sennheiser', model: 'HD 600', form: 'over_ear', back: 'open', wired: true },
  'Etymotic ER4XR': { brand: 'Etymotic', model: 'ER4XR', form: 'in_ear', wired: true, nozzleMm: 3.2 },
  'Sony WH-1000XM4': {
    brand: 'Sony',
    model: 'WH-1000XM4',
    form: 'over_ear',
    back: 'closed',
    wireless: true,
    ancDb: 25,
  },
} as const
export type Known = keyof typeof DRAFTS

/** An owner of these devices; answers their ids in the same order. */
export async function ownerOf(page: Page, ...names: readonly Known[]): Promise<readonly string[]> {
  const { value } = await given(page, 'devices.add', { drafts: names.map((name) => ({ ...DRAFTS[name] })) })
  await lookAgain(page)
  return value
}

/** An id of the list, which has as many as were asked for. */
export function nth(ids: readonly string[], index: number): string {
  const id = ids[index]
  if (id === undefined) throw new Error(`There is no id at ${index}.`)
  return id
}
