/** Products, stock, parts and where they are mounted. */
import { z } from 'zod'
import { idSchema, longTextSchema, RETIRE_REASONS, SLOTS } from '../../gear/device'
import {
  lifeOverrideSchema,
  PRODUCT_KINDS,
  partSchema,
  productSchema,
  SIDES,
  stockLotSchema,
} from '../../parts/part'
import { replacementsSchema } from '../../parts/replacing'
import {
  partPageSchema,
  partRowSchema,
  productDraftSchema,
  productRowSchema,
  stockDraftSchema,
} from '../../parts/views'
import { instantSchema, localDateSchema } from '../../time'
import { changed, command, nothing, query } from '../define'
import { id, RECORD, retire, rowId } from './common'

export const partChannels = {
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
  /** Retires it, or gives up one side of it, and puts another in its place: one transaction, one Undo. */
  'parts.replace': command(
    RECORD,
    z.strictObject({
      id: idSchema,
      reason: z.enum(RETIRE_REASONS),
      side: z.enum(SIDES).default('both'),
      /**
       * The product to take; null = an unused half of the same product beside it, else the oldest unopened pair
       * of the same product, else nothing.
       */
      with: idSchema.nullable().default(null),
    }),
    changed(
      z.strictObject({
        /** null = its other side stays in use. */
        retired: partSchema.nullable(),
        opened: partSchema.nullable(),
        /** The pair whose unused half was taken instead of opening one. */
        took: idSchema.nullable(),
        unopenedPairsLeft: z.int(),
      }),
    ),
  ),
  /** What could take its place, the best first. */
  'parts.replacements': query(
    ['devices', 'parts', 'sessions'],
    z.strictObject({ id: idSchema, side: z.enum(SIDES).default('both') }),
    replacementsSchema,
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
  'accessories.search': query(
    [],
    z.strictObject({ text: z.string().max(200), kind: z.enum(PRODUCT_KINDS) }),
    z.array(productDraftSchema),
  ),
} as const
