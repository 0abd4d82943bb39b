import { z } from 'zod'
import { idSchema } from '../gear/device'
import { readJson } from '../interchange/read'
import { scenarioSchema } from './scenario'

/** A scenario that is being edited; id null = a new one. */
export const scenarioDraftSchema = scenarioSchema.extend({ id: idSchema.nullable() })
export type ScenarioDraft = z.infer<typeof scenarioDraftSchema>

export const scenarioReadSchema = z.strictObject({
  /** null = the text cannot be read. */
  draft: scenarioDraftSchema.nullable(),
  issues: z.array(z.strictObject({ path: z.string(), message: z.string() })),
})
export type ScenarioRead = z.infer<typeof scenarioReadSchema>

const sharedSchema = scenarioSchema.extend({
  id: idSchema.optional(),
  maxLatencyMs: scenarioSchema.shape.maxLatencyMs.default(null),
  source: scenarioSchema.shape.source.default(null),
  basis: scenarioSchema.shape.basis.default({}),
})

/** Reads a scenario that someone shared as its JSON, as a new one; what is wrong with it comes with its path. */
export function readScenario(text: string): ScenarioRead {
  const read = readJson(text, sharedSchema)
  return read.ok
    ? { draft: { ...read.data, id: null }, issues: [] }
    : { draft: null, issues: [...read.issues] }
}
