import { openConnection } from '../../src/main/db/connection'
import { type Migration, migrate } from '../../src/main/db/migrate'
import { MIGRATIONS } from '../../src/main/db/migrations'
import { BEGINS_AT } from './furnish'
import { recordOf } from './recordText'

export interface UpdateCounts {
  /** Interruptions: one after every statement of every migration. */
  interrupted: number
  /** The version before it was left, row by row, and the update went through afterwards. */
  leftWhole: number
}

const OPTIONS = { nowAt: BEGINS_AT, backUp: () => {} }

/** Cuts a script into statements; a trigger ends at its END. */
export function statementsOf(sql: string): string[] {
  const code = sql.replace(/^\s*--.*$/gm, '')
  return (code.match(/CREATE TRIGGER[\s\S]*?END;|[^;]+;/g) ?? []).filter((each) => each.trim() !== ';')
}

/** Interrupts every migration after each of its statements, on a file that holds rows. */
export function interruptUpdates(): UpdateCounts {
  const counts: UpdateCounts = { interrupted: 0, leftWhole: 0 }
  for (const [index, migration] of MIGRATIONS.entries()) {
    const before = MIGRATIONS.slice(0, index)
    const connection = openConnection(':memory:')
    if (before.length > 0) {
      migrate(connection, before, OPTIONS)
      connection.exec(
        "INSERT INTO devices (id, brand, model, form) VALUES ('old', 'Test', 'Old', 'over_ear');" +
          "INSERT INTO sessions (device_id, start_at, end_at) VALUES ('old', 1, 2), ('old', 2, 3)",
      )
    }
    const record = recordOf(connection)
    const count = statementsOf(migration.sql).length
    for (let statement = 0; statement < count; statement++) {
      counts.interrupted += 1
      const stopped = stops(() =>
        migrate(connection, [...before, brokenAfter(migration, statement)], OPTIONS),
      )
      if (stopped && recordOf(connection) === record) counts.leftWhole += 1
    }
    const finished = migrate(connection, [...before, migration], OPTIONS)
    if (!finished.ok) throw new Error(finished.error.message)
    connection.close()
  }
  return counts
}

function brokenAfter({ name, sql }: Migration, statements: number): Migration {
  return { name, sql: [...statementsOf(sql).slice(0, statements), 'THIS IS NO SQL;'].join('\n') }
}

function stops(work: () => unknown): boolean {
  try {
    work()
    return false
  } catch {
    return true
  }
}
