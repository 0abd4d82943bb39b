import type { DutyRule, DutyRuleTarget, StoredDutyRule } from '../../shared/care/rule'
import type { SnoozeUntil } from '../../shared/care/snooze'
import type { WornStretch } from '../../shared/care/useIndex'
import type { Slot } from '../../shared/gear/device'
import type { Duty } from '../../shared/parts/care'
import type { DeviceMeter, MaterialFigures, Meter } from '../../shared/parts/part'
import type { Instant } from '../../shared/time'
import type { Connection } from './connection'
import { deviceMeterOf, materialFiguresOf, materialFiguresRow } from './rows'
import * as schema from './schema'
import { tableStatements } from './table'

export type DeviceMeterRecord = DeviceMeter & { readonly id: number }

/** What a duty is about: a part, a device, or something that wears on a device as a whole. */
export interface DutySubject {
  readonly partId: string | null
  readonly deviceId: string | null
  readonly meter: Meter | null
}

export function sameSubject(a: DutySubject, b: DutySubject): boolean {
  return a.partId === b.partId && a.deviceId === b.deviceId && a.meter === b.meter
}

/** Somebody looked at it: an inspection, or what was found still fine. */
const LOOK = `(outcome = 'still_fine' OR duty = 'inspect' AND outcome = 'done')`

export function careQueries(connection: Connection) {
  const rules = tableStatements<typeof schema.dutyRules, number>(
    connection,
    schema.dutyRules,
    ['id'],
    'scope, scope_id, slot, duty',
  )
  const done = tableStatements<typeof schema.dutiesDone, number>(
    connection,
    schema.dutiesDone,
    ['id'],
    'done_at, id',
  )
  const ofPart = connection.prepare(
    `SELECT ${done.columns} FROM duties_done WHERE part_id = ? ORDER BY done_at DESC, id DESC`,
  )
  const snoozes = tableStatements<typeof schema.snoozes, number>(
    connection,
    schema.snoozes,
    ['id'],
    'part_id, device_id, meter, duty',
  )
  const snoozeOf = (subject: DutySubject, duty: Duty) =>
    snoozes.all().find((other) => sameSubject(other, subject) && other.duty === duty)
  const ofDevice = connection.prepare(
    `SELECT ${done.columns} FROM duties_done WHERE device_id = ? AND meter IS NULL ORDER BY done_at DESC, id DESC`,
  )
  const ruleOf = connection
    .prepare<DutyRuleTarget, number>(
      `SELECT id FROM duty_rules WHERE scope = @scope AND scope_id = @scopeId AND slot IS @slot AND duty = @duty`,
    )
    .pluck()
  const lastLooks = connection.prepare<[], { part: string; at: Instant }>(
    `SELECT part_id AS part, max(done_at) AS at FROM duties_done WHERE part_id IS NOT NULL AND ${LOOK} GROUP BY part_id`,
  )
  const looksSince = connection
    .prepare<{ since: Instant }, number>(
      `SELECT count(*) FROM (
         SELECT part_id FROM duties_done WHERE part_id IS NOT NULL AND done_at > @since AND ${LOOK}
         UNION SELECT id FROM parts
         WHERE retired_at > @since AND retire_reason IN ('worn_out', 'torn', 'just_in_case'))`,
    )
    .pluck()
  const takenUp = connection.prepare<[], { device: string; slot: Slot; duty: Duty }>(
    `SELECT DISTINCT mounts.device_id AS device, mounts.slot, duties_done.duty
     FROM duties_done JOIN mounts ON mounts.part_id = duties_done.part_id
       AND mounts.from_at <= duties_done.done_at
       AND (mounts.to_at IS NULL OR duties_done.done_at <= mounts.to_at)
     WHERE duties_done.outcome = 'done'`,
  )
  const deviceSessions = connection.prepare<{ device: string; now: Instant }, WornStretch>(
    `SELECT start_at AS fromAt, min(coalesce(end_at, @now), @now) AS toAt, start_at AS sessionStartAt
     FROM sessions WHERE device_id = @device AND start_at < @now ORDER BY start_at`,
  )
  const fits = tableStatements<typeof schema.fitJudgements, number>(
    connection,
    schema.fitJudgements,
    ['id'],
    'device_id, product_id, side',
  )
  return {
    rules,
    /** The owner's rules, as the engine reads them. */
    storedRules: (): StoredDutyRule[] => rules.all(),
    /** Puts a rule in the place of the one for the same target; null takes it away. */
    setRule: (target: DutyRuleTarget, rule: DutyRule | null) => {
      const known = ruleOf.get(target)
      if (rule === null) {
        if (known !== undefined) rules.remove(known)
      } else if (known === undefined) {
        rules.insert({ ...target, ...rule })
      } else {
        rules.update({ ...target, ...rule, id: known })
      }
    },
    done,
    doneForPart: (part: string) => ofPart.all(part).map((raw) => done.decode(raw)),
    /** What was done for a device as a whole. */
    doneForDevice: (device: string) => ofDevice.all(device).map((raw) => done.decode(raw)),
    /** When each part was last looked at for wear. */
    lastLooks: () => new Map(lastLooks.all().map(({ part, at }) => [part, at])),
    /** How many parts were looked at since, or went for a reason that tells as much. */
    looksSince: (since: Instant) => looksSince.get({ since }) ?? 0,
    /** The slots of devices in which a duty was ever done, whichever part was in them. */
    takenUp: () => takenUp.all(),
    /** Every session of a device up to an instant, by time. */
    deviceSessions: (device: string, nowAt: Instant) => deviceSessions.all({ device, now: nowAt }),
    snoozes,
    /** Puts a duty off; a former snooze of it gives way. */
    snooze: (subject: DutySubject, duty: Duty, until: SnoozeUntil) => {
      const row = { ...subject, duty, ...until }
      const known = snoozeOf(subject, duty)
      if (known) snoozes.update({ ...row, id: known.id })
      else snoozes.insert(row)
    },
    wake: (subject: DutySubject, duty: Duty) => {
      const known = snoozeOf(subject, duty)
      if (known) snoozes.remove(known.id)
    },
    fits,
  }
}

export function materialFiguresQueries(connection: Connection) {
  const table = tableStatements<typeof schema.materialFigures, string>(
    connection,
    schema.materialFigures,
    ['material'],
    'material',
  )
  return {
    all: (): MaterialFigures[] => table.all().map(materialFiguresOf),
    set: (figures: MaterialFigures) => {
      const row = materialFiguresRow(figures)
      if (!table.update(row)) table.insert(row)
    },
    remove: (material: string) => table.remove(material),
  }
}

export function deviceMeterQueries(connection: Connection) {
  const table = tableStatements<typeof schema.deviceMeters, number>(
    connection,
    schema.deviceMeters,
    ['id'],
    'device_id, meter, since_at, id',
  )
  const open = (device: string, meter: Meter): DeviceMeterRecord | null =>
    table
      .all()
      .map(deviceMeterOf)
      .find((each) => each.device === device && each.meter === meter && each.endedAt === null) ?? null
  return {
    all: (): DeviceMeterRecord[] => table.all().map(deviceMeterOf),
    /** The one at work; null = not switched on. */
    open,
    insert: ({ device, ...plain }: DeviceMeter): number => table.insert({ ...plain, deviceId: device }),
    update: ({ device, ...plain }: DeviceMeterRecord) => table.update({ ...plain, deviceId: device }),
    remove: (id: number) => table.remove(id),
  }
}

export type ToldRow = typeof schema.toldStates.$inferSelect

/** What this computer has told the owner already. */
export function toldQueries(connection: Connection) {
  return tableStatements<typeof schema.toldStates, string>(connection, schema.toldStates, ['item'], 'item')
}
