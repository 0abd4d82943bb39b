import { ACTIVE_SHARE, PASSIVE_CURVES_DB } from '../acoustics/curves'
import { likelyLevelDbA } from '../acoustics/dose'
import { passiveAttenuation } from '../acoustics/isolation'
import { driverDefaultsOf } from '../gear/typical'
import { fitsSlot } from '../parts/fit'
import { MATERIAL_LIVES } from '../parts/materials'
import { needsEnergiser } from '../suggest/connection'
import { BONE_CONDUCTION, HEARS_THROUGH, WITH_TRANSPARENCY } from '../suggest/criteria/awareness'
import { BASS } from '../suggest/criteria/bass'
import {
  CANAL_FATIGUE,
  CLAMP_COST,
  FELT_AFTER,
  LEANING,
  LYING_ON_THE_EAR,
  WEIGHT_G,
} from '../suggest/criteria/comfort'
import { DETAIL } from '../suggest/criteria/detail'
import { WITH_GLASSES } from '../suggest/criteria/glasses'
import { HOLDS_HEAT } from '../suggest/criteria/heat'
import { IMAGING } from '../suggest/criteria/imaging'
import { KEEPS_TO_ITSELF } from '../suggest/criteria/leakage'
import { PICKS_UP } from '../suggest/criteria/microphone'
import { BAG_WEIGHT_G, CARRIES, FOLDS } from '../suggest/criteria/portability'
import { ANSWERS_WITHOUT_REMOVAL, COMES_OFF, SENSOR_BONUS } from '../suggest/criteria/quickRemoval'
import { DYNAMIC_FORGIVES, WITHOUT_SEAL } from '../suggest/criteria/seal'
import { CUPS_SHIFT_G, LOOSENESS, WIND_COST } from '../suggest/criteria/stability'
import { STAGE } from '../suggest/criteria/stage'
import { BEARS_WATER } from '../suggest/criteria/sweat'
import { TONE } from '../suggest/criteria/tone'
import { awarenessVeto } from '../suggest/vetoes/awareness'
import { leakageVeto } from '../suggest/vetoes/leakage'
import { partVeto } from '../suggest/vetoes/part'
import { lyingVeto, runningVeto } from '../suggest/vetoes/posture'
import { driveVeto, energiserVeto } from '../suggest/vetoes/source'
import { sweatVeto } from '../suggest/vetoes/sweat'
import { chooseWorn } from '../suggest/worn'

/** The tables and curves that hold facts as numbers. */
export const CURVES = {
  ACTIVE_SHARE,
  ANSWERS_WITHOUT_REMOVAL,
  BAG_WEIGHT_G,
  BASS,
  BEARS_WATER,
  BONE_CONDUCTION,
  CANAL_FATIGUE,
  CARRIES,
  CLAMP_COST,
  COMES_OFF,
  CUPS_SHIFT_G,
  DETAIL,
  DYNAMIC_FORGIVES,
  FELT_AFTER,
  FOLDS,
  HEARS_THROUGH,
  HOLDS_HEAT,
  IMAGING,
  KEEPS_TO_ITSELF,
  LEANING,
  LOOSENESS,
  LYING_ON_THE_EAR,
  MATERIAL_LIVES,
  PASSIVE_CURVES_DB,
  PICKS_UP,
  SENSOR_BONUS,
  STAGE,
  TONE,
  WEIGHT_G,
  WIND_COST,
  WITH_GLASSES,
  WITH_TRANSPARENCY,
  WITHOUT_SEAL,
} as const

/** The vetoes that rest on facts. */
export const VETO_RULES = {
  awareness: awarenessVeto,
  drive: driveVeto,
  energiser: energiserVeto,
  leakage: leakageVeto,
  lying: lyingVeto,
  parts: partVeto,
  running: runningVeto,
  sweat: sweatVeto,
} as const

/** The rules of physics, defaults and rig that rest on facts. */
export const RIG_RULES = {
  chooseWorn,
  driverDefaultsOf,
  fitsSlot,
  likelyLevelDbA,
  needsEnergiser,
  passiveAttenuation,
} as const
