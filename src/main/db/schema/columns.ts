/** Columns that several tables have in the same words. */
import { integer, real, text } from 'drizzle-orm/sqlite-core'

export const flag = (name: string) => integer(name, { mode: 'boolean' })
export const json = (name: string) => text(name, { mode: 'json' })
export const price = () => ({ priceAmount: real('price_amount'), priceCurrency: text('price_currency') })
export const life = () => ({
  lifeHours: real('life_hours'),
  lifeMonths: real('life_months'),
  lifeCycles: real('life_cycles'),
})
export const stress = () => ({
  lightSweat: real('light_sweat'),
  heavySweat: real('heavy_sweat'),
  sleptOn: real('slept_on'),
  heat: real('heat'),
  uncleaned: real('uncleaned'),
  inStock: real('in_stock'),
})
