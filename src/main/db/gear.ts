import type { Device } from '../../shared/gear/device'
import type { Source } from '../../shared/gear/source'
import type { Scenario } from '../../shared/scenarios/scenario'
import type { Instant } from '../../shared/time'
import type { Connection } from './connection'
import { deviceOf, deviceRow } from './rows'
import * as schema from './schema'
import { tableStatements } from './table'

export function deviceQueries(connection: Connection) {
  const table = tableStatements<typeof schema.devices, string>(connection, schema.devices, ['id'], 'rowid')
  return {
    all: () => table.all().map(deviceOf),
    get: (id: string): Device | null => {
      const row = table.get(id)
      return row ? deviceOf(row) : null
    },
    insert: (device: Device) => {
      table.insert(deviceRow(device))
    },
    update: (device: Device) => table.update(deviceRow(device)),
    remove: (id: string) => table.remove(id),
  }
}

export function photoQueries(connection: Connection) {
  const table = tableStatements<typeof schema.photos, number>(
    connection,
    schema.photos,
    ['id'],
    'device_id, id',
  )
  const ids = connection.prepare<[], { device: string; id: number }>(
    'SELECT device_id AS device, id FROM photos ORDER BY device_id, id',
  )
  return {
    all: () => table.all(),
    get: (id: number) => table.get(id) ?? null,
    /** Ids by device, the first one shown first. */
    idsByDevice: () => Map.groupBy(ids.all(), ({ device }) => device),
    insert: (photo: Omit<typeof schema.photos.$inferSelect, 'id'>) => table.insert(photo),
    remove: (id: number) => table.remove(id),
  }
}

export function noteQueries(connection: Connection) {
  const table = tableStatements<typeof schema.notes, number>(connection, schema.notes, ['id'], 'at, id')
  const ofDevice = connection.prepare(
    `SELECT ${table.columns} FROM notes WHERE device_id = @device AND at < @before ORDER BY at DESC, id DESC LIMIT @limit`,
  )
  return {
    all: () => table.all(),
    get: (id: number) => table.get(id) ?? null,
    ofDevice: (device: string, before: Instant, limit: number) =>
      ofDevice.all({ device, before, limit }).map((raw) => table.decode(raw)),
    insert: (note: Omit<typeof schema.notes.$inferSelect, 'id'>) => table.insert(note),
    update: (note: typeof schema.notes.$inferSelect) => table.update(note),
    remove: (id: number) => table.remove(id),
  }
}

export function sourceQueries(connection: Connection) {
  const table = tableStatements<typeof schema.sources, string>(connection, schema.sources, ['id'], 'id')
  return {
    all: (): Source[] => table.all(),
    get: (id: string): Source | null => table.get(id) ?? null,
    insert: (source: Source) => {
      table.insert(source)
    },
    update: (source: Source) => table.update(source),
    remove: (id: string) => table.remove(id),
  }
}

export function scenarioQueries(connection: Connection) {
  const table = tableStatements<typeof schema.scenarios, string>(connection, schema.scenarios, ['id'], 'id')
  const rowOf = (scenario: Scenario) => ({ id: scenario.id, name: scenario.name, definition: scenario })
  return {
    all: (): Scenario[] => table.all().map(({ definition }) => definition),
    get: (id: string): Scenario | null => table.get(id)?.definition ?? null,
    insert: (scenario: Scenario) => {
      table.insert(rowOf(scenario))
    },
    update: (scenario: Scenario) => table.update(rowOf(scenario)),
    remove: (id: string) => table.remove(id),
  }
}

export function settingQueries(connection: Connection) {
  const table = tableStatements<typeof schema.settings, string>(connection, schema.settings, ['key'], 'key')
  return {
    all: () => table.all(),
    set: (key: string, value: unknown) => {
      if (!table.update({ key, value })) table.insert({ key, value })
    },
    remove: (key: string) => table.remove(key),
  }
}
