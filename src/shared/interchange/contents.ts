import type { z } from 'zod'
import type { Device } from '../gear/device'
import type { Source } from '../gear/source'
import type { DeviceMeter, MaterialFigures, Mount, Order, Part, Product, StockLot } from '../parts/part'
import type { Scenario } from '../scenarios/scenario'
import type { SessionFields } from '../sessions/session'
import { DEFAULT_SETTINGS, type Settings } from '../settings'
import type {
  dutyDoneSchema,
  dutyRuleSchema,
  feedbackEntry,
  fitJudgementSchema,
  learningResetSchema,
  noteSchema,
  photoSchema,
  ReadFile,
  rigRatingEntry,
  snoozeSchema,
} from './schema'

export type DeviceNote = z.output<typeof noteSchema>
export type DevicePhoto = z.output<typeof photoSchema>
export type DutyRule = z.output<typeof dutyRuleSchema>
export type DutyDone = z.output<typeof dutyDoneSchema>
export type Snooze = z.output<typeof snoozeSchema>
export type JudgedFit = z.output<typeof fitJudgementSchema>
export type FeedbackEntry = z.output<typeof feedbackEntry>
export type LearningReset = z.output<typeof learningResetSchema>
export type RatedRig = z.output<typeof rigRatingEntry>

/** What each list of a collection holds, by the name it has in a file. */
export interface Entries {
  readonly devices: Device
  readonly products: Product
  readonly stock: StockLot
  readonly parts: Part
  readonly mounts: Mount
  readonly sessions: SessionFields
  readonly sources: Source
  readonly scenarios: Scenario
  readonly notes: DeviceNote
  readonly photos: DevicePhoto
  readonly dutyRules: DutyRule
  readonly dutiesDone: DutyDone
  readonly snoozes: Snooze
  readonly fitJudgements: JudgedFit
  readonly feedback: FeedbackEntry
  readonly learningResets: LearningReset
  readonly rigRatings: RatedRig
  readonly materialFigures: MaterialFigures
  readonly deviceMeters: DeviceMeter
  readonly orders: Order
}
export type ListName = keyof Entries
export type ContentLists = { readonly [N in ListName]: readonly Entries[N][] }

/** A whole collection in memory: what a file carries, as the nouns of the program. */
export interface Contents extends ContentLists {
  readonly owner: Settings
}

/** In the order of the file. */
export const LIST_NAMES = [
  'devices',
  'products',
  'stock',
  'parts',
  'mounts',
  'sessions',
  'sources',
  'scenarios',
  'notes',
  'photos',
  'dutyRules',
  'dutiesDone',
  'snoozes',
  'fitJudgements',
  'feedback',
  'learningResets',
  'rigRatings',
  'materialFigures',
  'deviceMeters',
  'orders',
] as const satisfies readonly ListName[]

export const NO_CONTENTS: Contents = {
  owner: DEFAULT_SETTINGS,
  devices: [],
  products: [],
  stock: [],
  parts: [],
  mounts: [],
  sessions: [],
  sources: [],
  scenarios: [],
  notes: [],
  photos: [],
  dutyRules: [],
  dutiesDone: [],
  snoozes: [],
  fitJudgements: [],
  feedback: [],
  learningResets: [],
  rigRatings: [],
  materialFigures: [],
  deviceMeters: [],
  orders: [],
}

/** The entries of a file under the names that the program uses. */
export function contentsOf({ canalog: _format, ...file }: ReadFile): Contents {
  return {
    ...file,
    parts: file.parts.map(({ trackedFrom, ...part }) => ({ ...part, trackedFromAt: trackedFrom })),
    mounts: file.mounts.map(({ from, to, ...mount }) => ({ ...mount, fromAt: from, toAt: to })),
    sessions: file.sessions.map(({ start, end, parts, ...session }) => ({
      ...session,
      startAt: start,
      endAt: end,
      parts: parts === null ? null : parts.toSorted(),
    })),
    deviceMeters: file.deviceMeters.map(({ since, ended, ...meter }) => ({
      ...meter,
      sinceAt: since,
      endedAt: ended,
    })),
  }
}

/** How many entries each list has; lists without any are left out. */
export function countsOf(contents: ContentLists): Record<string, number> {
  return Object.fromEntries(
    LIST_NAMES.map((name) => [name, contents[name].length] as const).filter(([, count]) => count > 0),
  )
}
