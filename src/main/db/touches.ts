/** Which devices' use a write of this connection touched; a rolled-back write counts too, which does no harm. */
import type { Connection } from './connection'

export interface Touches {
  /** Devices touched since the last `forget`. */
  readonly devices: ReadonlySet<string>
  /** True when it cannot be told which devices were touched. */
  all(): boolean
  forget(): void
}

/** What use is made of, and what a row of it touches. `null` = nobody knows which device. */
const WATCHED: readonly {
  table: string
  columns: readonly string[]
  device: (row: 'old' | 'new') => string
}[] = [
  {
    table: 'sessions',
    columns: ['id', 'device_id', 'scenario_id', 'start_at', 'end_at', 'temperature_c', 'sweat', 'rating'],
    device: (row) => `${row}.device_id`,
  },
  {
    table: 'mounts',
    columns: ['part_id', 'device_id', 'slot', 'from_at', 'to_at'],
    device: (row) => `${row}.device_id`,
  },
  {
    table: 'session_parts',
    columns: ['session_id', 'part_id'],
    // Of a session that is gone, its own deletion tells.
    device: (row) => `(SELECT device_id FROM sessions WHERE id = ${row}.session_id)`,
  },
]

/** Rows whose new value may change the use of devices that they do not name. */
const FAR_REACHING = [
  { table: 'parts', columns: ['id', 'product_id'] },
  { table: 'products', columns: ['id', 'kind'] },
]

/**
 * Watches the connection through temporary triggers, so that no code path can forget to tell.
 * @returns makes the touches of one reader, who forgets them for itself alone
 */
export function watchTouches(connection: Connection): () => Touches {
  const readers: { readonly devices: Set<string>; everything: boolean }[] = []
  connection.function('note_touched', { directOnly: false }, (device: unknown) => {
    if (typeof device === 'string') for (const { devices } of readers) devices.add(device)
    return null
  })
  connection.function('note_all_touched', { directOnly: false }, () => {
    for (const reader of readers) reader.everything = true
    return null
  })
  for (const { table, columns, device } of WATCHED) {
    connection.exec(`
      CREATE TEMP TRIGGER use_insert_${table} AFTER INSERT ON main.${table}
      BEGIN SELECT note_touched(${device('new')}); END;
      CREATE TEMP TRIGGER use_delete_${table} AFTER DELETE ON main.${table}
      BEGIN SELECT note_touched(${device('old')}); END;
      CREATE TEMP TRIGGER use_update_${table} AFTER UPDATE ON main.${table} WHEN ${changed(columns)}
      BEGIN SELECT note_touched(${device('old')}), note_touched(${device('new')}); END;`)
  }
  for (const { table, columns } of FAR_REACHING) {
    connection.exec(`
      CREATE TEMP TRIGGER use_update_${table} AFTER UPDATE ON main.${table} WHEN ${changed(columns)}
      BEGIN SELECT note_all_touched(); END;`)
  }
  return () => {
    const reader = { devices: new Set<string>(), everything: false }
    readers.push(reader)
    return {
      devices: reader.devices,
      all: () => reader.everything,
      forget: () => {
        reader.devices.clear()
        reader.everything = false
      },
    }
  }
}

/** Updates write every column, so the values decide. */
function changed(columns: readonly string[]): string {
  const row = (name: 'old' | 'new') => `(${columns.map((column) => `${name}.${column}`).join(', ')})`
  return `${row('old')} IS NOT ${row('new')}`
}
