/** The tables of drizzle/*.sql as drizzle sees them; a test proves that both agree. */
import { dutiesDone, dutyRules, snoozes } from './schema/care'
import { devices, notes, photos, scenarios, sources } from './schema/gear'
import { settings } from './schema/keeping'
import { feedback, learningResets, rigRatings } from './schema/learning'
import {
  deviceMeters,
  fitJudgements,
  materialFigures,
  mounts,
  orders,
  parts,
  products,
  stockLots,
} from './schema/parts'
import { heartbeats, sessionNotices, sessionParts, sessions } from './schema/sessions'

export * from './schema/care'
export * from './schema/gear'
export * from './schema/keeping'
export * from './schema/learning'
export * from './schema/parts'
export * from './schema/sessions'

/** The tables whose rows are the record: undo watches them, and an import may replace them. */
export const RECORD_TABLES = {
  devices,
  photos,
  notes,
  products,
  stockLots,
  parts,
  materialFigures,
  orders,
  deviceMeters,
  mounts,
  sessions,
  sessionParts,
  sources,
  scenarios,
  dutyRules,
  dutiesDone,
  snoozes,
  fitJudgements,
  feedback,
  learningResets,
  rigRatings,
  settings,
} as const

/** What watching a running session leaves behind: undo restores it, but nothing in the record rests on it. */
export const WATCH_TABLES = { heartbeats, sessionNotices } as const
