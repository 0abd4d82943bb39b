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

/** What a criterion is called in a sentence: "behind on …". */
export const CRITERION_WORDS: Readonly<Record<Criterion, string>> = {
  isolation: 'isolation',
  awareness: 'hearing the surroundings',
  leakage: 'keeping the sound to itself',
  seal: 'seal',
  comfort: 'comfort',
  heat: 'coolness',
  glasses: 'room for glasses',
  stability: 'staying put',
  sweat: 'sweat resistance',
  portability: 'portability',
  quickRemoval: 'quick removal',
  stage: 'stage',
  imaging: 'imaging',
  detail: 'detail',
  bass: 'bass',
  tone: 'natural tone',
  microphone: 'the microphone',
  latency: 'delay',
  drive: 'loudness in reserve',
  battery: 'battery',
  condition: 'condition of tips and pads',
  rotation: 'being due for a turn',
}
