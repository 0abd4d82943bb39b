/** Duties: what needs attention, what comes next, how often, and that it was done. */
import { z } from 'zod'
import { AGENDA_DAYS, agendaDaySchema } from '../../care/agenda'
import { dutyRuleFieldsSchema, dutyRuleTargetSchema } from '../../care/rule'
import { ownRuleSchema, ruleEffectSchema } from '../../care/ruleViews'
import {
  attentionSchema,
  careSubjectSchema,
  checkupSchema,
  dutyViewSchema,
  snoozeForSchema,
} from '../../care/views'
import { idSchema } from '../../gear/device'
import { DUTIES, DUTY_OUTCOMES } from '../../parts/care'
import { instantSchema } from '../../time'
import { changed, command, nothing, query } from '../define'
import { RECORD, rowId } from './common'

const READS = ['devices', 'parts', 'sessions', 'settings'] as const
const noteSchema = z.string().max(2000)
const duty = z.enum(DUTIES)

export const careChannels = {
  'care.attention': query(READS, nothing, attentionSchema),
  /** Only days that hold something. */
  'care.agenda': query(
    READS,
    z.strictObject({ days: z.int().min(1).max(366).default(AGENDA_DAYS) }),
    z.array(agendaDaySchema),
  ),
  /** Every duty that a thing has or could have. */
  'care.duties': query(
    READS,
    z.union([z.strictObject({ part: idSchema }), z.strictObject({ device: idSchema })]),
    z.array(dutyViewSchema),
  ),
  /** null takes the rule away, so that the level inherits again. Answers whether the level has a rule now. */
  'care.setRule': command(
    RECORD,
    z.strictObject({ target: dutyRuleTargetSchema, rule: dutyRuleFieldsSchema.nullable() }),
    changed(z.boolean()),
  ),
  /** The owner's rules on every level whose thing is still in the collection. */
  'care.rules': query(READS, nothing, z.array(ownRuleSchema)),
  /** What setting this rule, or taking it away, would change for the things in use. */
  'care.ruleEffect': query(
    READS,
    z.strictObject({ target: dutyRuleTargetSchema, rule: dutyRuleFieldsSchema.nullable() }),
    ruleEffectSchema,
  ),
  /** Notes that a duty was seen to, for many things in one go. Answers the ids of the entries. */
  'care.done': command(
    RECORD,
    z.strictObject({
      subjects: z.array(careSubjectSchema).min(1).max(1000),
      duty,
      outcome: z.enum(DUTY_OUTCOMES).default('done'),
      /** null = now. */
      at: instantSchema.nullable().default(null),
      note: noteSchema.default(''),
    }),
    changed(z.array(z.int())),
  ),
  /** Answers the id of the entry. */
  'care.update': command(RECORD, rowId.extend({ doneAt: instantSchema, note: noteSchema }), changed(z.int())),
  'care.remove': command(RECORD, rowId, changed(z.null())),
  'care.snooze': command(
    RECORD,
    z.strictObject({ subject: careSubjectSchema, duty, until: snoozeForSchema }),
    changed(z.null()),
  ),
  'care.wake': command(RECORD, z.strictObject({ subject: careSubjectSchema, duty }), changed(z.null())),
  'care.checkup': query(READS, nothing, checkupSchema),
  /** These were looked at and are still fine; none named = not this month. */
  'care.answerCheckup': command(
    [...RECORD, 'settings'],
    z.strictObject({ fine: z.array(idSchema).max(100) }),
    changed(z.null()),
  ),
} as const
