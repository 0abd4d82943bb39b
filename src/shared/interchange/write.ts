import { type Device, RATED_ASPECTS } from '../gear/device'
import type { StockLot } from '../parts/part'
import { CRITERIA, type Scenario } from '../scenarios/scenario'
import { type Context, contextSchema } from '../suggest/types'
import { formatInstant, type Instant } from '../time'
import type { Contents } from './contents'
import { type CollectionFile, FORMAT, fileSchema } from './schema'

/**
 * The file of a collection: two spaces, LF, a final newline, keys in the order of the schema, all present,
 * lists sorted. The same collection always gives the same bytes.
 */
export function writeCollection(contents: Contents): string {
  return `${JSON.stringify(fileOf(contents), null, 2)}\n`
}

/** The same as data: every entry sorted and every instant as text. */
export function fileOf(contents: Contents): CollectionFile {
  return {
    canalog: FORMAT,
    owner: inOrder(contents.owner, Object.keys(fileSchema.shape.owner.unwrap().shape)),
    devices: sorted(contents.devices, ({ id }) => [id]).map(deviceEntry),
    products: sorted(contents.products, ({ id }) => [id]).map((product) =>
      inOrder(product, keysOf('products')),
    ),
    stock: sorted(contents.stock, ({ id }) => [id]).map((lot: StockLot) => inOrder(lot, keysOf('stock'))),
    parts: sorted(contents.parts, ({ id }) => [id]).map(({ trackedFromAt, retiredAt, ...part }) =>
      inOrder({ ...part, trackedFrom: textOf(trackedFromAt), retiredAt: textOf(retiredAt) }, keysOf('parts')),
    ),
    mounts: sorted(contents.mounts, (each) => [
      each.fromAt,
      each.device,
      each.slot,
      each.side,
      each.part,
    ]).map(({ part, device, slot, side, fromAt, toAt }) => ({
      part,
      device,
      slot,
      side,
      from: formatInstant(fromAt),
      to: textOf(toAt),
    })),
    sessions: sorted(contents.sessions, ({ startAt, device }) => [startAt, device]).map(
      ({ device, scenario, startAt, endAt, zone, levelDbA, temperatureC, sweat, rating, notes, parts }) => ({
        device,
        scenario,
        start: formatInstant(startAt),
        end: textOf(endAt),
        zone,
        levelDbA,
        temperatureC,
        sweat,
        rating,
        notes,
        parts: parts === null ? null : parts.toSorted(),
      }),
    ),
    sources: sorted(contents.sources, ({ id }) => [id]).map((source) => ({
      ...inOrder(source, keysOf('sources')),
      outputs: source.outputs.map((output) => inOrder(output, OUTPUT_KEYS)),
    })),
    scenarios: sorted(contents.scenarios, ({ id }) => [id]).map(scenarioEntry),
    notes: sorted(contents.notes, ({ device, at }) => [device, at]).map(({ device, at, text }) => ({
      device,
      at: formatInstant(at),
      text,
    })),
    // The first photo of a device is the one that is shown, so their order is kept.
    photos: sorted(contents.photos, ({ device }) => [device]).map(({ device, addedAt, mime, base64 }) => ({
      device,
      addedAt: formatInstant(addedAt),
      mime,
      base64,
    })),
    dutyRules: sorted(contents.dutyRules, ({ scope, scopeId, slot, duty }) => [
      scope,
      scopeId,
      slot ?? '',
      duty,
    ]).map((rule) => inOrder(rule, keysOf('dutyRules'))),
    dutiesDone: sorted(contents.dutiesDone, (each) => [
      each.doneAt,
      each.part ?? '',
      each.device ?? '',
      each.duty,
      each.outcome,
      each.note,
      each.meter ?? '',
    ]).map(({ doneAt, ...done }) =>
      inOrder({ ...done, doneAt: formatInstant(doneAt) }, keysOf('dutiesDone')),
    ),
    snoozes: sorted(contents.snoozes, ({ part, device, meter, duty }) => [
      part ?? '',
      device ?? '',
      meter ?? '',
      duty,
    ]).map(({ until, ...snooze }) => inOrder({ ...snooze, until: textOf(until) }, keysOf('snoozes'))),
    fitJudgements: sorted(contents.fitJudgements, ({ device, product, side }) => [device, product, side]).map(
      ({ judgedAt, ...judgement }) =>
        inOrder({ ...judgement, judgedAt: formatInstant(judgedAt) }, keysOf('fitJudgements')),
    ),
    feedback: sorted(contents.feedback, (each) => [
      each.at,
      each.scenario,
      each.suggested,
      each.chosen ?? '',
      each.reason ?? '',
      JSON.stringify(contextEntry(each.context)),
    ]).map(({ at, scenario, context, suggested, chosen, reason }) => ({
      at: formatInstant(at),
      scenario,
      context: contextEntry(context),
      suggested,
      chosen,
      reason,
    })),
    learningResets: sorted(contents.learningResets, ({ scenario }) => [scenario]).map(({ scenario, at }) => ({
      scenario,
      at: formatInstant(at),
    })),
    rigRatings: sorted(contents.rigRatings, ({ device, product }) => [device, product]).map(
      ({ device, product, ratings, ratedAt }) => ({
        device,
        product,
        ratings: inOrder(ratings, RATED_ASPECTS),
        ratedAt: formatInstant(ratedAt),
      }),
    ),
    materialFigures: sorted(contents.materialFigures, ({ material }) => [material]).map((entry) =>
      inOrder(entry, keysOf('materialFigures')),
    ),
    deviceMeters: sorted(contents.deviceMeters, ({ device, meter, sinceAt, endedAt }) => [
      device,
      meter,
      sinceAt ?? Number.NEGATIVE_INFINITY,
      endedAt ?? Number.POSITIVE_INFINITY,
    ]).map(({ sinceAt, endedAt, ...meter }) =>
      inOrder({ ...meter, since: textOf(sinceAt), ended: textOf(endedAt) }, keysOf('deviceMeters')),
    ),
    orders: sorted(contents.orders, ({ id }) => [id]).map((order) => inOrder(order, keysOf('orders'))),
  }
}

type Lists = Omit<typeof fileSchema.shape, 'canalog' | 'owner'>

function keysOf(list: keyof Lists): readonly string[] {
  return Object.keys(fileSchema.shape[list].unwrap().element.shape)
}

const OUTPUT_KEYS = Object.keys(
  fileSchema.shape.sources.unwrap().element.shape.outputs.unwrap().element.shape,
)

function deviceEntry({ retiredAt, ...device }: Device) {
  return inOrder({ ...device, retiredAt: textOf(retiredAt) }, keysOf('devices'))
}

function scenarioEntry(scenario: Scenario) {
  const entry = inOrder(scenario, keysOf('scenarios'))
  return {
    ...entry,
    weights: inOrder(scenario.weights, CRITERIA),
    basis: inOrder(scenario.basis, Object.keys(scenario.basis).sort()),
  }
}

function contextEntry(context: Context) {
  return inOrder(context, Object.keys(contextSchema.shape))
}

function textOf(at: Instant | null): string | null {
  return at === null ? null : formatInstant(at)
}

/** The same object with its keys in a given order; keys that it has not are left out. */
function inOrder<T extends object>(value: T, keys: readonly string[]): T {
  const entries = new Map(Object.entries(value))
  return Object.fromEntries(keys.filter((key) => entries.has(key)).map((key) => [key, entries.get(key)])) as T
}

/** A stable sort by several keys: numbers by size, text by code unit, the same on every computer. */
function sorted<T>(list: readonly T[], keysOfItem: (item: T) => readonly (string | number)[]): readonly T[] {
  return list
    .map((item) => ({ item, keys: keysOfItem(item) }))
    .sort((a, b) => {
      for (const [index, key] of a.keys.entries()) {
        const other = b.keys[index] ?? key
        if (key !== other) return key < other ? -1 : 1
      }
      return 0
    })
    .map(({ item }) => item)
}
