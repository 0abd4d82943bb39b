import type { Criterion } from '../../scenarios/scenario'
import type { Judge } from '../setting'
import { awareness } from './awareness'
import { bass } from './bass'
import { battery } from './battery'
import { comfort } from './comfort'
import { condition } from './condition'
import { detail } from './detail'
import { drive } from './drive'
import { glasses } from './glasses'
import { heat } from './heat'
import { imaging } from './imaging'
import { isolation } from './isolation'
import { latency } from './latency'
import { leakage } from './leakage'
import { microphone } from './microphone'
import { portability } from './portability'
import { quickRemoval } from './quickRemoval'
import { rotation } from './rotation'
import { seal } from './seal'
import { stability } from './stability'
import { stage } from './stage'
import { sweat } from './sweat'
import { tone } from './tone'

/** Every criterion with its judge. */
export const JUDGES: Readonly<Record<Criterion, Judge>> = {
  isolation,
  awareness,
  leakage,
  seal,
  comfort,
  heat,
  glasses,
  stability,
  sweat,
  portability,
  quickRemoval,
  stage,
  imaging,
  detail,
  bass,
  tone,
  microphone,
  latency,
  drive,
  battery,
  condition,
  rotation,
}
