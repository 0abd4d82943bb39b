import {
  exactRank,
  type MatchRank,
  type MatchTarget,
  type Query,
  RANK,
  slipRank,
  toQuery,
  toTarget,
} from '../../catalogue/match'
import { sharesFigures } from '../../catalogue/normalise'
import { type Device, deviceName } from '../../gear/device'
import { formatList } from '../../i18n/kit'
import { t } from '../../i18n/texts'
import { fail, ok, type Result } from '../../result'
import type { Scenario } from '../../scenarios/scenario'
import type { NameWord } from './nameWords'

export type NamedDevice = Pick<Device, 'id' | 'brand' | 'model' | 'nickname'>
export type NamedScenario = Pick<Scenario, 'id' | 'name'>

/** Which device, and which scenario if one was said. */
export interface SaidNames {
  readonly device: NamedDevice
  readonly scenario: NamedScenario | null
}

interface Named<T> {
  readonly item: T
  readonly name: string
  readonly targets: readonly { readonly text: string; readonly target: MatchTarget }[]
}

interface Found<T> {
  readonly rank: MatchRank
  /** More than one = equally good. */
  readonly items: readonly Named<T>[]
}

/**
 * Finds the owner's device and, in the words beside it, a scenario. The longest run of words that
 * names a device wins, provided that all other words name a scenario; no word is ever ignored.
 * With a single device no name is needed.
 */
export function findNames(
  words: readonly NameWord[],
  devices: readonly NamedDevice[],
  scenarios: readonly NamedScenario[],
): Result<SaidNames> {
  const namedDevices = devices.map((item) =>
    named(item, deviceName(item), [
      ['', item.nickname ?? ''],
      [item.brand, item.model],
    ]),
  )
  const namedScenarios = scenarios.map((item) =>
    named(item, item.name, [
      ['', item.name],
      ['', item.id],
    ]),
  )
  const readings = readWords(words, namedDevices, namedScenarios)
  const whole = readings.find((reading) => reading.unread.length === 0)
  if (whole) return pick(whole, shownText(words))
  const part = readings[0]
  if (part) {
    return fail('VALIDATION', t.record.quickAdd.namesNothing({ words: shownText(part.unread) }), 'text')
  }
  if (words.length > 0)
    return fail('VALIDATION', t.record.quickAdd.noDevice({ words: shownText(words) }), 'device')
  return fail('VALIDATION', t.record.quickAdd.deviceMissing, 'device')
}

interface Reading {
  readonly device: Found<NamedDevice>
  readonly scenario: Found<NamedScenario> | null
  /** Words that name nothing. */
  readonly unread: readonly NameWord[]
}

/** Every way to read the words, the longest device name first, better matches first among equals. */
function readWords(
  words: readonly NameWord[],
  devices: readonly Named<NamedDevice>[],
  scenarios: readonly Named<NamedScenario>[],
): readonly Reading[] {
  const readings: Reading[] = []
  for (let length = words.length; length > 0; length -= 1) {
    const sameLength: Reading[] = []
    for (let from = 0; from + length <= words.length; from += 1) {
      const device = best(words.slice(from, from + length), devices)
      const beside = [...words.slice(0, from), ...words.slice(from + length)]
      if (device) sameLength.push(besideReading(device, beside, scenarios))
    }
    readings.push(...sameLength.sort((a, b) => a.device.rank - b.device.rank))
  }
  const only = devices[0]
  if (devices.length === 1 && only) {
    readings.push(besideReading({ rank: RANK.inside, items: [only] }, words, scenarios))
  }
  return readings
}

function besideReading(
  device: Found<NamedDevice>,
  beside: readonly NameWord[],
  scenarios: readonly Named<NamedScenario>[],
): Reading {
  const scenario = beside.length === 0 ? null : best(beside, scenarios)
  return { device, scenario, unread: scenario ? [] : beside }
}

function pick({ device, scenario }: Reading, text: string): Result<SaidNames> {
  const [first, ...others] = device.items
  if (!first || others.length > 0) {
    const choices = namesOf(device.items)
    return fail('VALIDATION', t.record.quickAdd.whichDevice({ words: text, choices }), 'device')
  }
  if (!scenario) return ok({ device: first.item, scenario: null })
  const [said, ...otherScenarios] = scenario.items
  if (!said || otherScenarios.length > 0) {
    const choices = namesOf(scenario.items)
    return fail('VALIDATION', t.record.quickAdd.whichScenario({ choices }), 'scenario')
  }
  return ok({ device: first.item, scenario: said.item })
}

function named<T>(
  item: T,
  name: string,
  texts: readonly (readonly [brand: string, model: string])[],
): Named<T> {
  const targets = texts
    .map(([brand, model]) => ({ text: `${brand} ${model}`, target: toTarget(brand, model) }))
    .filter(({ target }) => target.whole !== '')
  return { item, name, targets }
}

function best<T>(words: readonly NameWord[], all: readonly Named<T>[]): Found<T> | null {
  const text = words.map(({ word }) => word).join(' ')
  const query = toQuery(text)
  let found: { rank: MatchRank; items: Named<T>[] } | null = null
  for (const candidate of all) {
    const rank = rankOf(text, query, candidate)
    if (rank === null || (found && rank > found.rank)) continue
    if (found && rank === found.rank) found.items.push(candidate)
    else found = { rank, items: [candidate] }
  }
  return found
}

function rankOf<T>(text: string, query: Query, { targets }: Named<T>): MatchRank | null {
  let lowest: MatchRank | null = null
  for (const { text: name, target } of targets) {
    const rank = exactRank(query, target) ?? (sharesFigures(text, name) ? slipRank(query, target) : null)
    // Two letters in the middle of a word, or one anywhere, name nothing.
    const isWeak =
      rank !== null && rank > RANK.whole && weight(query.whole.text) < (rank >= RANK.inside ? 3 : 2)
    if (rank !== null && !isWeak && (lowest === null || rank < lowest)) lowest = rank
  }
  return lowest
}

/** In letters; a Chinese character says as much as two. */
function weight(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
}

/** As it was written, a word that became several once. */
function shownText(words: readonly NameWord[]): string {
  const shown = words.map(({ shown }) => shown)
  return shown.filter((one, index) => one !== shown[index - 1]).join(' ')
}

function namesOf(items: readonly { readonly name: string }[]): string {
  return formatList(
    items.map(({ name }) => name),
    'disjunction',
  )
}
