/** Every channel between renderer and main: what goes in, what comes out, what it reads or changes. */
import { z } from 'zod'
import { catalogueModelSchema, pastedMatchSchema } from '../catalogue/schema'
import { comparisonSchema, formatComparisonSchema } from '../compare/views'
import { coverageSchema, packingPlanSchema } from '../coverage/views'
import { deviceSchema, idSchema, longTextSchema, RETIRE_REASONS, SLOTS } from '../gear/device'
import { sourceSchema } from '../gear/source'
import {
  deviceCardSchema,
  deviceDraftSchema,
  devicePageSchema,
  devicePatchSchema,
  timelineEventSchema,
} from '../gear/views'
import {
  lifeOverrideSchema,
  PRODUCT_KINDS,
  partSchema,
  productSchema,
  SIDES,
  stockLotSchema,
} from '../parts/part'
import {
  fitAnswerSchema,
  partPageSchema,
  partRowSchema,
  productDraftSchema,
  productRowSchema,
  stockDraftSchema,
} from '../parts/views'
import { scenarioSchema } from '../scenarios/scenario'
import { sessionFieldsSchema, sessionSchema } from '../sessions/session'
import {
  csvMappingSchema,
  csvPreviewSchema,
  nowPlayingSchema,
  sessionFilterSchema,
  sessionPatchSchema,
  sessionRowSchema,
} from '../sessions/views'
import { settingsPatchSchema, settingsSchema } from '../settings'
import { confidenceSchema } from '../suggest/confidence/views'
import { locksSchema, NO_LOCKS } from '../suggest/locks'
import { contextSchema, suggestionSchema } from '../suggest/types'
import { instantSchema, localDateSchema } from '../time'
import { appInfoSchema, attentionItemSchema, backupSchema, importPreviewSchema, weekSchema } from './appViews'
import { changed, command, nothing, query, undoTicketSchema } from './define'
import { learningChannels } from './learningChannels'

const id = z.strictObject({ id: idSchema })
const rowId = z.strictObject({ id: z.int().positive() })
const retire = z.strictObject({
  id: idSchema,
  reason: z.enum(RETIRE_REASONS),
  at: instantSchema.nullable().default(null),
})
const RECORD = ['devices', 'parts', 'sessions', 'undo'] as const
/** What a suggestion rests on. */
const SHELF = ['devices', 'parts', 'sessions', 'scenarios', 'sources', 'settings'] as const
const ALL = ['devices', 'parts', 'sessions', 'scenarios', 'sources', 'settings', 'undo', 'data'] as const

/** What is asked of a suggestion. */
const question = z.strictObject({
  scenario: idSchema,
  context: contextSchema.partial().default({}),
  showAnyway: z.array(idSchema).max(1000).default([]),
  /** Devices that were passed over just now: left out, so that reasons compare with what remains. */
  passOver: z.array(idSchema).max(1000).default([]),
  locks: locksSchema.default(NO_LOCKS),
  /** So many devices are told of, best first; all when left out. */
  limit: z.int().positive().optional(),
})

export const contract = {
  // ——— catalogue
  'catalogue.search': query(
    ['devices'],
    z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(50).default(12) }),
    z.array(z.strictObject({ model: catalogueModelSchema, owned: z.int() })),
  ),
  'catalogue.matchPasted': query(
    ['devices'],
    z.strictObject({ lines: z.array(z.string().max(300)).max(1000) }),
    z.array(pastedMatchSchema.extend({ owned: z.int() })),
  ),

  // ——— devices
  'devices.list': query(['devices', 'parts', 'sessions', 'settings'], nothing, z.array(deviceCardSchema)),
  'devices.get': query(['devices', 'parts', 'sessions', 'settings'], id, devicePageSchema),
  'devices.timeline': query(
    ['devices', 'parts', 'sessions'],
    z.strictObject({
      id: idSchema,
      beforeAt: instantSchema,
      limit: z.int().min(1).max(200).default(50),
      withSessions: z.boolean().default(true),
    }),
    z.array(timelineEventSchema),
  ),
  'devices.add': command(
    RECORD,
    z.strictObject({ drafts: z.array(deviceDraftSchema).min(1).max(1000) }),
    changed(z.array(idSchema)),
  ),
  /** Adds the next generation of a model; with a reason, the one it follows is retired in the same action. */
  'devices.renew': command(
    RECORD,
    z.strictObject({
      id: idSchema,
      draft: deviceDraftSchema,
      retireReason: z.enum(RETIRE_REASONS).nullable(),
    }),
    changed(idSchema),
  ),
  'devices.update': command(
    RECORD,
    z.strictObject({ id: idSchema, patch: devicePatchSchema }),
    changed(deviceSchema),
  ),
  'devices.retire': command(RECORD, retire, changed(deviceSchema)),
  'devices.unretire': command(RECORD, id, changed(deviceSchema)),
  'devices.remove': command(RECORD, id, changed(z.null())),
  'photos.add': command(
    RECORD,
    z.strictObject({ device: idSchema, bytes: z.instanceof(Uint8Array) }),
    changed(z.int()),
  ),
  'photos.remove': command(RECORD, rowId, changed(z.null())),
  'notes.add': command(
    RECORD,
    z.strictObject({
      device: idSchema,
      text: longTextSchema.min(1),
      at: instantSchema.nullable().default(null),
    }),
    changed(z.int()),
  ),
  'notes.update': command(RECORD, rowId.extend({ text: longTextSchema.min(1) }), changed(z.null())),
  'notes.remove': command(RECORD, rowId, changed(z.null())),

  // ——— products, stock, parts, mounts
  'products.list': query(['parts'], nothing, z.array(productRowSchema)),
  'products.add': command(
    RECORD,
    z.strictObject({ draft: productDraftSchema, stock: stockDraftSchema.nullable().default(null) }),
    changed(productSchema),
  ),
  'products.update': command(
    RECORD,
    z.strictObject({ id: idSchema, draft: productDraftSchema }),
    changed(productSchema),
  ),
  'products.remove': command(RECORD, id, changed(z.null())),
  'stock.add': command(
    RECORD,
    z.strictObject({ product: idSchema, stock: stockDraftSchema }),
    changed(stockLotSchema),
  ),
  'stock.update': command(
    RECORD,
    z.strictObject({ id: idSchema, stock: stockDraftSchema }),
    changed(stockLotSchema),
  ),
  'stock.remove': command(RECORD, id, changed(z.null())),
  'parts.list': query(['devices', 'parts', 'sessions', 'settings'], nothing, z.array(partRowSchema)),
  'parts.get': query(['devices', 'parts', 'sessions', 'settings'], id, partPageSchema),
  /** Opens a pair from stock: from the lot named, else from the one bought first. */
  'parts.open': command(
    RECORD,
    z.strictObject({
      product: idSchema,
      lot: idSchema.nullable().default(null),
      openedOn: localDateSchema.nullable().default(null),
    }),
    changed(partSchema),
  ),
  /** Records one that was opened before Canalog knew of it, of a known product or of a new one. */
  'parts.addInUse': command(
    RECORD,
    z.strictObject({
      product: z.union([z.strictObject({ id: idSchema }), z.strictObject({ draft: productDraftSchema })]),
      openedOn: localDateSchema.nullable().default(null),
      hoursBefore: partSchema.shape.hoursBefore,
    }),
    changed(z.strictObject({ part: partSchema, product: productSchema })),
  ),
  'parts.update': command(
    RECORD,
    z.strictObject({
      id: idSchema,
      openedOn: localDateSchema.nullable().optional(),
      hoursBefore: z.number().min(0).max(1e6).optional(),
      price: partSchema.shape.price.unwrap().optional(),
      life: lifeOverrideSchema.optional(),
      notes: longTextSchema.optional(),
    }),
    changed(partSchema),
  ),
  'parts.retire': command(RECORD, retire, changed(partSchema)),
  'parts.unretire': command(RECORD, id, changed(partSchema)),
  'parts.remove': command(RECORD, id, changed(z.null())),
  /** Retire, take the oldest unopened pair, open it, mount it in the same slot: one transaction, one Undo. */
  'parts.replace': command(
    RECORD,
    z.strictObject({ id: idSchema, reason: z.enum(RETIRE_REASONS) }),
    changed(
      z.strictObject({ retired: partSchema, opened: partSchema.nullable(), unopenedPairsLeft: z.int() }),
    ),
  ),
  'parts.care': command(
    RECORD,
    z.strictObject({
      part: idSchema,
      duty: z.enum(['clean', 'inspect']),
      outcome: z.enum(['done', 'still_fine']),
      at: instantSchema.nullable().default(null),
    }),
    changed(z.int()),
  ),
  'care.remove': command(RECORD, rowId, changed(z.null())),
  'fit.check': query(
    ['devices', 'parts'],
    z.strictObject({ product: idSchema, device: idSchema, slot: z.enum(SLOTS) }),
    fitAnswerSchema,
  ),
  /** Mounts a part (or opens a pair from stock and mounts it); what was in the slot goes to the drawer at the same instant. */
  'mounts.mount': command(
    RECORD,
    z.strictObject({
      part: idSchema.nullable(),
      product: idSchema.nullable(),
      device: idSchema,
      slot: z.enum(SLOTS),
      side: z.enum(SIDES).default('both'),
      at: instantSchema.nullable().default(null),
      /** The owner says it fits although the measures say no. */
      fitsAnyway: z.boolean().default(false),
    }),
    changed(z.strictObject({ mount: z.int(), part: idSchema, displaced: z.array(idSchema) })),
  ),
  'mounts.unmount': command(
    RECORD,
    rowId.extend({ at: instantSchema.nullable().default(null) }),
    changed(z.null()),
  ),
  'mounts.update': command(
    RECORD,
    rowId.extend({ fromAt: instantSchema, toAt: instantSchema.nullable(), side: z.enum(SIDES) }),
    changed(z.null()),
  ),
  'mounts.remove': command(RECORD, rowId, changed(z.null())),

  // ——— sessions
  'sessions.now': query(['sessions', 'settings'], nothing, nowPlayingSchema),
  'sessions.list': query(['sessions', 'settings'], sessionFilterSchema, z.array(sessionRowSchema)),
  'sessions.month': query(
    ['sessions', 'settings'],
    z.strictObject({ month: z.string().regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/) }),
    z.array(z.strictObject({ on: localDateSchema, seconds: z.int(), sessions: z.int() })),
  ),
  'sessions.start': command(
    RECORD,
    z.strictObject({
      device: idSchema,
      scenario: idSchema.nullable().default(null),
      parts: sessionFieldsSchema.shape.parts,
    }),
    changed(sessionSchema),
  ),
  'sessions.stop': command(
    RECORD,
    z.strictObject({ at: instantSchema.nullable().default(null) }),
    changed(sessionSchema),
  ),
  /** Ends the running session and starts one on another device at the same instant. */
  'sessions.switch': command(RECORD, z.strictObject({ device: idSchema }), changed(sessionSchema)),
  'sessions.log': command(RECORD, z.strictObject({ fields: sessionFieldsSchema }), changed(sessionSchema)),
  'sessions.update': command(RECORD, rowId.extend({ patch: sessionPatchSchema }), changed(sessionSchema)),
  'sessions.split': command(RECORD, rowId.extend({ at: instantSchema }), changed(z.array(sessionSchema))),
  'sessions.merge': command(
    RECORD,
    z.strictObject({ ids: z.array(z.int().positive()).min(2).max(100) }),
    changed(sessionSchema),
  ),
  'sessions.move': command(
    RECORD,
    z.strictObject({ ids: z.array(z.int().positive()).min(1).max(10_000), device: idSchema }),
    changed(z.int()),
  ),
  'sessions.remove': command(
    RECORD,
    z.strictObject({ ids: z.array(z.int().positive()).min(1).max(100_000) }),
    changed(z.int()),
  ),
  'sessions.settle': command(
    RECORD,
    z.strictObject({
      session: z.int().positive(),
      answer: z.enum(['keep', 'end_at', 'leave_out']),
      at: instantSchema.nullable().default(null),
    }),
    changed(z.null()),
  ),
  'sessions.csvPreview': query(
    ['devices', 'sessions'],
    z.strictObject({
      text: z.string().max(50_000_000),
      mapping: csvMappingSchema.nullable().default(null),
      zone: z.string().nullable().default(null),
    }),
    csvPreviewSchema,
  ),
  'sessions.csvImport': command(
    RECORD,
    z.strictObject({
      text: z.string().max(50_000_000),
      mapping: csvMappingSchema,
      zone: z.string().nullable().default(null),
    }),
    changed(z.int()),
  ),

  // ——— engines
  'scenarios.list': query(
    ['scenarios', 'sessions'],
    nothing,
    z.array(z.strictObject({ scenario: scenarioSchema, builtIn: z.boolean(), uses: z.int() })),
  ),
  'suggest.run': query(SHELF, question, suggestionSchema),
  /** Asked beside suggest.run, off the path of drawing: 1,000 what-ifs take a moment. */
  'suggest.confidence': query(SHELF, question, confidenceSchema),
  ...learningChannels,
  'coverage.get': query(SHELF, nothing, coverageSchema),
  /** The fewest devices for a trip; `minutes` is for each scenario, else as long as usual. */
  'packing.plan': query(
    SHELF,
    z.strictObject({
      scenarios: z.array(idSchema).min(1).max(100),
      minutes: contextSchema.shape.minutes.optional(),
    }),
    packingPlanSchema,
  ),
  'compare.devices': query(
    SHELF,
    z.strictObject({
      a: idSchema,
      b: idSchema,
      scenario: idSchema,
      context: contextSchema.partial().default({}),
    }),
    comparisonSchema,
  ),
  /** In-ear or headphone: the best of each kind. */
  'compare.formats': query(
    SHELF,
    z.strictObject({ scenario: idSchema, context: contextSchema.partial().default({}) }),
    formatComparisonSchema,
  ),
  'attention.list': query(
    ['devices', 'parts', 'sessions', 'settings'],
    nothing,
    z.array(attentionItemSchema),
  ),
  'attention.snooze': command(
    RECORD,
    z.strictObject({ part: idSchema, days: z.int().min(1).max(365) }),
    changed(z.null()),
  ),
  'week.summary': query(['sessions', 'settings'], nothing, weekSchema),

  // ——— settings, sources, data
  'settings.get': query(['settings'], nothing, settingsSchema),
  'settings.update': command(['settings'], z.strictObject({ patch: settingsPatchSchema }), settingsSchema),
  'sources.list': query(['sources'], nothing, z.array(sourceSchema)),
  'sources.save': command(
    ['sources', 'undo'],
    z.strictObject({ id: idSchema.nullable(), draft: sourceSchema.omit({ id: true }) }),
    changed(sourceSchema),
  ),
  'sources.remove': command(['sources', 'undo'], id, changed(z.null())),
  'undo.last': query(['undo'], nothing, undoTicketSchema.extend({ at: instantSchema }).nullable()),
  'undo.run': command(ALL, z.strictObject({ id: z.int().positive() }), z.strictObject({ label: z.string() })),
  'app.info': query(['data', 'settings'], nothing, appInfoSchema),
  'data.openFolder': command([], nothing, z.null()),
  'data.backups': query(['data'], nothing, z.array(backupSchema)),
  'data.backUp': command(['data'], nothing, backupSchema),
  'data.restore': command(ALL, z.strictObject({ name: z.string().max(200) }), z.null()),
  /** Asks where to; null = the owner cancelled. */
  'data.export': command(
    [],
    z.strictObject({ what: z.enum(['collection', 'sessions_csv']) }),
    z.strictObject({ file: z.string() }).nullable(),
  ),
  /** Asks for a file and reads it without writing anything; null = cancelled. */
  'data.importPreview': command([], nothing, importPreviewSchema.nullable()),
  'data.import': command(
    ALL,
    z.strictObject({ token: z.string().max(100), mode: z.enum(['add', 'replace']) }),
    changed(z.strictObject({ added: z.int(), skipped: z.int() })),
  ),
  'data.sample': command(ALL, z.strictObject({ on: z.boolean() }), z.null()),
  'accessories.search': query(
    [],
    z.strictObject({ text: z.string().max(200), kind: z.enum(PRODUCT_KINDS) }),
    z.array(productDraftSchema),
  ),
} as const

export type Contract = typeof contract
export type ChannelName = keyof Contract
export type Input<C extends ChannelName> = z.input<Contract[C]['input']>
export type ParsedInput<C extends ChannelName> = z.output<Contract[C]['input']>
export type Output<C extends ChannelName> = z.output<Contract[C]['output']>
export type CommandName = {
  [C in ChannelName]: Contract[C]['kind'] extends 'command' ? C : never
}[ChannelName]
export type QueryName = Exclude<ChannelName, CommandName>
