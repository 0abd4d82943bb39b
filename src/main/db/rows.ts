/** Between rows as SQLite keeps them and the nouns of the domain. */
import type { InferSelectModel } from 'drizzle-orm'
import type { Device } from '../../shared/gear/device'
import type { Money } from '../../shared/gear/money'
import type {
  DeviceMeter,
  LifeOverride,
  MaterialFigures,
  Mount,
  Order,
  Part,
  Product,
  StockLot,
} from '../../shared/parts/part'
import type { Session, SessionFields } from '../../shared/sessions/session'
import type * as schema from './schema'

type Row<T extends keyof typeof schema> = (typeof schema)[T] extends { $inferSelect: infer R } ? R : never

export type DeviceRow = Row<'devices'>
export type MountRow = InferSelectModel<typeof schema.mounts>

function moneyOf(row: { priceAmount: number | null; priceCurrency: string | null }): Money | null {
  return row.priceAmount === null || row.priceCurrency === null
    ? null
    : { amount: row.priceAmount, currency: row.priceCurrency }
}

function moneyCells(price: Money | null) {
  return { priceAmount: price?.amount ?? null, priceCurrency: price?.currency ?? null }
}

/** Parts the figures of wear from the other cells of a row. */
function withLife<R extends LifeOverride>(
  row: R,
): { life: LifeOverride; plain: Omit<R, keyof LifeOverride> } {
  const {
    lifeHours,
    lifeMonths,
    lifeCycles,
    lightSweat,
    heavySweat,
    sleptOn,
    heat,
    uncleaned,
    inStock,
    ...plain
  } = row
  const life = {
    lifeHours,
    lifeMonths,
    lifeCycles,
    lightSweat,
    heavySweat,
    sleptOn,
    heat,
    uncleaned,
    inStock,
  }
  return { life, plain }
}

export function deviceOf(row: DeviceRow): Device {
  const {
    sensitivityValue,
    sensitivityUnit,
    ratingStage,
    ratingImaging,
    ratingDetail,
    ratingBass,
    ratingTone,
    ratingComfort,
    priceAmount,
    priceCurrency,
    ...plain
  } = row
  return {
    ...plain,
    sensitivity:
      sensitivityValue === null || sensitivityUnit === null
        ? null
        : { value: sensitivityValue, unit: sensitivityUnit },
    ratings: {
      stage: ratingStage,
      imaging: ratingImaging,
      detail: ratingDetail,
      bass: ratingBass,
      tone: ratingTone,
      comfort: ratingComfort,
    },
    price: moneyOf({ priceAmount, priceCurrency }),
  }
}

export function deviceRow(device: Device): DeviceRow {
  const { sensitivity, ratings, price, ...plain } = device
  return {
    ...plain,
    sensitivityValue: sensitivity?.value ?? null,
    sensitivityUnit: sensitivity?.unit ?? null,
    ratingStage: ratings.stage,
    ratingImaging: ratings.imaging,
    ratingDetail: ratings.detail,
    ratingBass: ratings.bass,
    ratingTone: ratings.tone,
    ratingComfort: ratings.comfort,
    ...moneyCells(price),
  }
}

export function productOf(row: Row<'products'>): Product {
  const { life, plain } = withLife(row)
  return { ...plain, life }
}

export function productRow({ life, ...plain }: Product): Row<'products'> {
  return { ...plain, ...life }
}

export function materialFiguresOf(row: Row<'materialFigures'>): MaterialFigures {
  const { life, plain } = withLife(row)
  return { ...plain, figures: life }
}

export function materialFiguresRow({ material, figures }: MaterialFigures): Row<'materialFigures'> {
  return { material, ...figures }
}

export function orderOf(row: Row<'orders'>): Order {
  const { productId, priceAmount, priceCurrency, ...plain } = row
  return { ...plain, product: productId, price: moneyOf({ priceAmount, priceCurrency }) }
}

export function orderRow({ product, price, ...plain }: Order): Row<'orders'> {
  return { ...plain, productId: product, ...moneyCells(price) }
}

export function deviceMeterOf(row: Row<'deviceMeters'>): DeviceMeter & { id: number } {
  const { deviceId, ...plain } = row
  return { ...plain, device: deviceId }
}

export function stockLotOf(row: Row<'stockLots'>): StockLot {
  const { productId, priceAmount, priceCurrency, ...plain } = row
  return { ...plain, product: productId, price: moneyOf({ priceAmount, priceCurrency }) }
}

export function stockLotRow({ product, price, ...plain }: StockLot): Row<'stockLots'> {
  return { ...plain, productId: product, ...moneyCells(price) }
}

export function partOf(row: Row<'parts'>): Part {
  const { life, plain } = withLife(row)
  const { productId, lotId, priceAmount, priceCurrency, ...rest } = plain
  return {
    ...rest,
    product: productId,
    lot: lotId,
    price: moneyOf({ priceAmount, priceCurrency }),
    life,
  }
}

export function partRow({ product, lot, price, life, ...plain }: Part): Row<'parts'> {
  return { ...plain, productId: product, lotId: lot, ...moneyCells(price), ...life }
}

export function mountOf(row: MountRow): Mount & { id: number } {
  const { partId, deviceId, ...plain } = row
  return { ...plain, part: partId, device: deviceId }
}

export function sessionOf(row: Row<'sessions'>, parts: readonly string[]): Session {
  const { deviceId, scenarioId, ...plain } = row
  return { ...plain, device: deviceId, scenario: scenarioId, parts: parts.length > 0 ? [...parts] : null }
}

export function sessionCells({
  device,
  scenario,
  parts: _parts,
  ...plain
}: SessionFields): Omit<Row<'sessions'>, 'id'> {
  return { ...plain, deviceId: device, scenarioId: scenario }
}
