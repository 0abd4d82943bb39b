import { z } from 'zod'
import { t } from '../i18n/texts'

/** An amount in major units (euros, not cents) of an ISO 4217 currency. */
export const moneySchema = z.strictObject({
  amount: z.number().min(0).max(1e9),
  currency: z.string().regex(/^[A-Z]{3}$/, { error: (): string => t.gear.currencyForm }),
})
export type Money = z.infer<typeof moneySchema>
