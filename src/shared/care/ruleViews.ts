import { z } from 'zod'
import { idSchema } from '../gear/device'
import { localDateSchema } from '../time'
import { WEAR_STATES } from '../wear/types'
import { dutyOriginSchema } from './resolve'
import { dutyRuleFieldsSchema, dutyRuleTargetSchema } from './rule'

/** One of the owner's rules, with the name of what it speaks for. */
export const ownRuleSchema = z.strictObject({
  target: dutyRuleTargetSchema,
  rule: dutyRuleFieldsSchema,
  /** `Comply T-100 M`, `the tips of ER4XR`, `all silicone tips` */
  name: z.string().min(1),
})
export type OwnRule = z.infer<typeof ownRuleSchema>

/** Where a duty stands under a rule. */
const standingSchema = z.strictObject({
  state: z.enum(WEAR_STATES),
  dueOn: localDateSchema.nullable(),
})

const affectedSchema = z.strictObject({
  part: idSchema.nullable(),
  device: idSchema.nullable(),
  /** `Comply T-100 M on ER4XR`; a device as a whole by its name. */
  name: z.string().min(1),
})

/** What a rule would change for the things in use, were it saved. */
export const ruleEffectSchema = z.strictObject({
  /** Those it decides for and whose duty would stand elsewhere; null = the duty is off. */
  changed: z.array(
    affectedSchema.extend({ was: standingSchema.nullable(), becomes: standingSchema.nullable() }),
  ),
  /** How many it decides for whose duty stays where it is. */
  same: z.int().min(0),
  /** Those it would speak for, but a more specific rule decides. */
  kept: z.array(affectedSchema.extend({ level: dutyOriginSchema })),
})
export type RuleEffect = z.infer<typeof ruleEffectSchema>
