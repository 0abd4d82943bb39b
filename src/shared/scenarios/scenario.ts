import { z } from 'zod'
import { idSchema } from '../gear/device'
import { SWEATS } from '../sessions/session'

/** What a rig is judged by; each criterion has its own file in `suggest/criteria`. */
export const CRITERIA = [
  'isolation',
  'awareness',
  'leakage',
  'seal',
  'comfort',
  'heat',
  'glasses',
  'stability',
  'sweat',
  'portability',
  'quickRemoval',
  'stage',
  'imaging',
  'detail',
  'bass',
  'tone',
  'microphone',
  'latency',
  'drive',
  'battery',
  'condition',
  'rotation',
] as const
export type Criterion = (typeof CRITERIA)[number]

export const SCENARIO_GROUPS = ['travel', 'active', 'work', 'home', 'studio', 'play'] as const
export const MOTIONS = ['still', 'walking', 'running', 'workout'] as const
export const POSTURES = ['upright', 'reclined', 'side'] as const
export const INTERRUPTIONS = ['none', 'some', 'many'] as const

const weightsSchema = z.partialRecord(z.enum(CRITERIA), z.number().min(0).max(100))

/** What the listener is doing, with its needs as data. */
export const scenarioSchema = z.strictObject({
  id: idSchema,
  name: z.string().trim().min(1).max(80),
  group: z.enum(SCENARIO_GROUPS),
  minutes: z.number().positive().max(1440),
  noiseDbA: z.number().min(0).max(130),
  /** How fast the noise falls towards high frequencies. */
  slopeDbPerOctave: z.number().min(-3).max(12),
  temperatureC: z.number().min(-40).max(60),
  /** Surroundings must be heard. */
  aware: z.boolean(),
  othersNear: z.boolean(),
  openMicrophone: z.boolean(),
  motion: z.enum(MOTIONS),
  posture: z.enum(POSTURES),
  headRest: z.boolean(),
  sweat: z.enum(SWEATS),
  wind: z.boolean(),
  interruptions: z.enum(INTERRUPTIONS),
  quietRoom: z.boolean(),
  /** Longest delay that does not disturb; null = does not matter. */
  maxLatencyMs: z.number().positive().nullable(),
  /** The source this scenario usually uses; null = any. */
  source: idSchema.nullable(),
  /** Relative; normalised to a sum of 1 when scoring. */
  weights: weightsSchema,
  /** Where each number comes from: a fact id, a source, or `assumed`. */
  basis: z.record(z.string(), z.string()),
})
export type Scenario = z.infer<typeof scenarioSchema>
