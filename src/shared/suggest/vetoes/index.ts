import type { Veto } from '../setting'
import { availabilityVeto } from './availability'
import { awarenessVeto } from './awareness'
import { leakageVeto } from './leakage'
import { partVeto } from './part'
import { lyingVeto, runningVeto } from './posture'
import { driveVeto, energiserVeto, latencyVeto, lockedSourceVeto, reachVeto } from './source'
import { sweatVeto } from './sweat'

/** What "show anyway" can overrule. */
export const VETOES: readonly Veto[] = [
  availabilityVeto,
  leakageVeto,
  awarenessVeto,
  lyingVeto,
  runningVeto,
  sweatVeto,
  latencyVeto,
  energiserVeto,
  reachVeto,
  driveVeto,
  partVeto,
]

/** What it cannot: there is no sound without a source. */
export const FINAL_VETOES: readonly Veto[] = [lockedSourceVeto]
