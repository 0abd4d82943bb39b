import { urgency } from '../../shared/care/items'
import type { DutyStatus } from '../../shared/care/status'
import { dutyWhy } from '../../shared/care/words'
import { deviceName } from '../../shared/gear/device'
import { productName } from '../../shared/parts/part'
import { formatInstant, type Instant } from '../../shared/time'
import { WEAR_STATES, type WearReport, type WearState, wearItemSchema } from '../../shared/wear/types'
import { type DeviceDuties, devicesWithDuties, dutiesOf, ownerToday } from '../services/care/items'
import type { Bench } from '../services/services'
import { allWear } from '../services/wear'
import type { Command } from './command'
import { jsonText, tableText } from './table'

/** What is worn how far, and what wants care: parts first, then devices as a whole. */
export const WEAR: Command = {
  usage: 'wear [--all]',
  words: [],
  options: { all: { type: 'boolean' } },
  needs: 'collection',
  run: ({ bench, options, json }) => {
    const reports = allWear(bench)
      .filter(({ retiredAt }) => options.all === true || retiredAt === null)
      .sort((a, b) => Number(a.part === null) - Number(b.part === null))
    return json ? jsonText(wearJson(bench, reports)) : wearText(bench, reports)
  },
}

/** The keys of an item in their order; `duties` follows `state`. */
const WEAR_KEYS = Object.keys(wearItemSchema.shape).flatMap((key) =>
  key === 'state' ? [key, 'duties'] : [key],
)

function wearJson(bench: Bench, reports: readonly WearReport[]) {
  return {
    at: formatInstant(bench.clock.nowAt()),
    items: [
      ...reports.map((report) => {
        const statuses = report.part === null ? [] : dutiesOf(bench, { part: report.part })
        return inOrder({ ...report, duties: dutiesJson(bench, statuses) })
      }),
      ...devicesWithDuties(bench).map(({ device, hours, statuses }) =>
        inOrder({ device, hours, state: worstOf(statuses), duties: dutiesJson(bench, statuses) }),
      ),
    ],
  }
}

/** A number that does not exist for a thing is null. */
function inOrder(item: object): Record<string, unknown> {
  const entries = new Map<string, unknown>(Object.entries(item))
  return Object.fromEntries(WEAR_KEYS.map((key) => [key, entries.get(key) ?? null]))
}

function dutiesJson(bench: Bench, statuses: readonly DutyStatus[]) {
  const today = ownerToday(bench)
  return statuses.map((status) => ({
    duty: status.duty,
    state: status.state,
    dueOn: status.dueOn,
    origin: status.origin,
    nextFrom: status.rule.nextFrom,
    doneAt: instantText(status.doneAt),
    outcome: status.outcome,
    sinceAt: instantText(status.sinceAt),
    clocks: status.clocks,
    why: dutyWhy(status, today),
  }))
}

function instantText(at: Instant | null): string | null {
  return at === null ? null : formatInstant(at)
}

function worstOf(statuses: readonly DutyStatus[]): WearState {
  return WEAR_STATES[Math.max(0, ...statuses.map(({ state }) => urgency(state)))] ?? 'fine'
}

function wearText(bench: Bench, reports: readonly WearReport[]): string {
  const { store } = bench
  const whole = devicesWithDuties(bench)
  if (reports.length === 0 && whole.length === 0) return 'No parts are recorded.\n'
  const products = new Map(store.products.all().map((product) => [product.id, productName(product)]))
  const names = new Map(store.parts.all().map(({ id, product }) => [id, products.get(product) ?? product]))
  const devices = new Map(store.devices.all().map((device) => [device.id, deviceName(device)]))
  return tableText([
    ['state', 'part', 'on', 'hours', 'worn', 'why'],
    ...reports.map((report) => [
      report.retiredAt === null ? report.state : 'retired',
      report.part === null ? (report.meter ?? '') : (names.get(report.part) ?? report.part),
      report.device === null ? '' : (devices.get(report.device) ?? report.device),
      report.hours.toFixed(0),
      `${Math.round(report.pWornNow * 100)} %`,
      report.why,
    ]),
    ...whole.map((each) => deviceRow(bench, each, devices)),
  ])
}

function deviceRow(
  bench: Bench,
  { device, hours, statuses }: DeviceDuties,
  names: ReadonlyMap<string, string>,
): string[] {
  const today = ownerToday(bench)
  const why = statuses.map((status) => dutyWhy(status, today)).join('; ')
  return [worstOf(statuses), '', names.get(device) ?? device, hours.toFixed(0), '', why]
}
