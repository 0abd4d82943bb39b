import { type Device, deviceName } from '../gear/device'
import { formatList } from '../i18n/kit'
import { t } from '../i18n/texts'
import { fail, ok, type Result } from '../result'
import type { Scenario } from '../scenarios/scenario'

/** Finds what a cell names; the sentence in a failure is meant for the owner. */
export type NameFinder = (text: string) => Result<string>

type NamedDevice = Pick<Device, 'id' | 'brand' | 'model' | 'nickname'>

/**
 * Finds a device by id, nickname, brand and model, or model alone, in this order; case and spaces do
 * not count. A name that fits several devices is refused.
 * @returns a finder of device ids.
 */
export function deviceFinder(devices: readonly NamedDevice[]): NameFinder {
  const ways: readonly ((device: NamedDevice) => string | null)[] = [
    ({ id }) => id,
    ({ nickname }) => nickname,
    ({ brand, model }) => `${brand} ${model}`,
    ({ model }) => model,
  ]
  const indexes = ways.map((nameOf) =>
    Map.groupBy(devices, (device) => {
      const name = nameOf(device)
      return name === null ? null : keyOf(name)
    }),
  )
  return (text) => {
    const exact = devices.find(({ id }) => id === text)
    if (exact) return ok(exact.id)
    const found = indexes.map((index) => index.get(keyOf(text))).find((items) => items !== undefined)
    const [first, second] = found ?? []
    if (!first) return fail('VALIDATION', t.record.csv.noDevice({ name: text }))
    if (!second) return ok(first.id)
    const choices = (found ?? []).map((device) =>
      t.record.csv.choice({ id: device.id, device: deviceName(device) }),
    )
    return fail(
      'VALIDATION',
      t.record.csv.severalDevices({ name: text, choices: formatList(choices, 'disjunction') }),
    )
  }
}

/** Finds a scenario by id or name; case, spaces and underscores do not count. */
export function scenarioFinder(scenarios: readonly Pick<Scenario, 'id' | 'name'>[]): NameFinder {
  const byKey = new Map(
    scenarios.toReversed().flatMap(({ id, name }) => [
      [keyOf(name), id],
      [keyOf(id), id],
    ]),
  )
  return (text) => {
    const id = byKey.get(keyOf(text))
    return id === undefined ? fail('VALIDATION', t.record.csv.noScenario({ name: text })) : ok(id)
  }
}

function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, '')
}
