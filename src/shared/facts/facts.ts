import type { Device } from '../gear/device'
import type { DURABILITY_NOTES } from '../gear/durability'
import type { DeviceKind, KindDefaults } from '../gear/typical'
import type { Product } from '../parts/part'
import type { Criterion } from '../scenarios/scenario'
import type { FORMAT_NOTES, PRICE_NOTES } from './advice'
import type { Home } from './home'
import type { CURVES, RIG_RULES, VETO_RULES } from './registry'
import type { FactId } from './statements'

const attribute = (key: keyof Device): Home => ({ kind: 'attribute', key })
const partAttribute = (key: keyof Product): Home => ({ kind: 'part_attribute', key })
const usual = (of: DeviceKind, value: keyof KindDefaults): Home => ({ kind: 'default', of, value })
const curve = (name: keyof typeof CURVES): Home => ({ kind: 'curve', name })
const reason = (criterion: Criterion): Home => ({ kind: 'reason', criterion })
const veto = (rule: keyof typeof VETO_RULES): Home => ({ kind: 'veto', rule })
const weight = (scenario: string, criterion: Criterion): Home => ({ kind: 'weight', scenario, criterion })
const rig = (rule: keyof typeof RIG_RULES): Home => ({ kind: 'rig', rule })
const price = (name: keyof typeof PRICE_NOTES): Home => ({ kind: 'price_note', name })
const format = (name: keyof typeof FORMAT_NOTES): Home => ({ kind: 'format_note', name })
const durability = (name: keyof typeof DURABILITY_NOTES): Home => ({ kind: 'durability', name })

/** Where each fact lives in the program: what would have to change if it were wrong. */
export const FACT_HOMES: Readonly<Record<FactId, readonly [Home, ...Home[]]>> = {
  F1: [attribute('form'), curve('WITHOUT_SEAL'), reason('seal')],
  F2: [partAttribute('size'), partAttribute('material'), rig('fitsSlot'), rig('chooseWorn'), veto('parts')],
  F3: [curve('DYNAMIC_FORGIVES'), attribute('drivers'), reason('seal'), reason('bass')],
  F4: [curve('DETAIL'), curve('BASS'), reason('detail')],
  F5: [attribute('drivers'), reason('bass')],
  F6: [rig('needsEnergiser'), veto('energiser'), reason('detail')],
  F7: [
    attribute('fit'),
    curve('PASSIVE_CURVES_DB'),
    curve('CANAL_FATIGUE'),
    reason('seal'),
    price('moulded'),
  ],
  F8: [attribute('back'), curve('KEEPS_TO_ITSELF'), reason('leakage')],
  F9: [attribute('back'), curve('STAGE'), curve('TONE'), reason('stage'), veto('running')],
  F10: [curve('BASS'), reason('bass')],
  F11: [rig('driverDefaultsOf'), curve('DETAIL'), veto('drive'), reason('drive')],
  F12: [rig('needsEnergiser'), veto('energiser'), curve('DETAIL'), reason('detail')],
  F13: [curve('TONE'), reason('tone'), weight('mix_check', 'tone')],
  F14: [curve('BASS'), reason('bass')],
  F15: [curve('TONE'), reason('tone'), weight('critical_listening', 'tone')],
  F16: [curve('BASS'), reason('bass'), weight('gaming_immersive', 'bass')],
  F17: [curve('STAGE'), reason('stage'), weight('critical_listening', 'stage')],
  F18: [curve('IMAGING'), reason('imaging')],
  F19: [curve('DETAIL'), reason('detail'), weight('critical_listening', 'detail')],
  F20: [
    attribute('weightG'),
    usual('over_ear', 'weightG'),
    curve('WEIGHT_G'),
    curve('FELT_AFTER'),
    reason('comfort'),
  ],
  F21: [usual('universal_iem', 'weightG'), reason('comfort'), rig('chooseWorn')],
  F22: [usual('on_ear', 'clamp'), curve('CLAMP_COST'), reason('comfort')],
  F23: [curve('CANAL_FATIGUE'), attribute('ratings'), reason('comfort')],
  F24: [curve('HOLDS_HEAT'), reason('heat'), weight('gym', 'heat')],
  F25: [curve('HOLDS_HEAT'), reason('heat'), weight('running', 'heat')],
  F26: [curve('WITH_GLASSES'), rig('passiveAttenuation'), reason('glasses')],
  F27: [attribute('ratings'), reason('comfort')],
  F28: [attribute('lowProfile'), curve('LYING_ON_THE_EAR'), veto('lying'), reason('comfort')],
  F29: [attribute('folds'), curve('CARRIES'), curve('FOLDS'), curve('BAG_WEIGHT_G'), reason('portability')],
  F30: [
    attribute('overEarCable'),
    attribute('earHooks'),
    attribute('wings'),
    curve('LOOSENESS'),
    reason('stability'),
  ],
  F31: [
    attribute('ipRating'),
    curve('CUPS_SHIFT_G'),
    curve('WIND_COST'),
    curve('BEARS_WATER'),
    veto('running'),
    reason('stability'),
  ],
  F32: [attribute('wearSensor'), curve('COMES_OFF'), curve('SENSOR_BONUS'), reason('quickRemoval')],
  F33: [attribute('isolationDb'), curve('PASSIVE_CURVES_DB'), reason('isolation')],
  F34: [partAttribute('material'), curve('PASSIVE_CURVES_DB'), curve('MATERIAL_LIVES'), reason('condition')],
  F35: [curve('PASSIVE_CURVES_DB'), rig('passiveAttenuation'), reason('isolation')],
  F36: [curve('PASSIVE_CURVES_DB'), curve('KEEPS_TO_ITSELF'), veto('leakage'), reason('leakage')],
  F37: [rig('likelyLevelDbA'), reason('isolation')],
  F38: [attribute('ancDb'), usual('over_ear', 'ancDb'), curve('ACTIVE_SHARE'), reason('isolation')],
  F39: [usual('true_wireless', 'ancDb'), curve('PASSIVE_CURVES_DB'), reason('isolation')],
  F40: [curve('HEARS_THROUGH'), veto('awareness'), reason('awareness'), weight('city_walk', 'awareness')],
  F41: [
    attribute('transparency'),
    curve('WITH_TRANSPARENCY'),
    curve('ANSWERS_WITHOUT_REMOVAL'),
    reason('awareness'),
  ],
  F42: [price('entry')],
  F43: [price('value')],
  F44: [price('middle')],
  F45: [price('taste')],
  F46: [price('moulded')],
  F47: [price('lasting'), attribute('price')],
  F48: [weight('stage', 'isolation'), weight('stage', 'seal')],
  F49: [weight('mixing', 'stage'), weight('mixing', 'tone')],
  F50: [weight('mix_check', 'portability'), weight('mix_check', 'imaging')],
  F51: [veto('leakage'), weight('recording', 'leakage')],
  F52: [
    weight('public_transport', 'isolation'),
    weight('public_transport', 'portability'),
    curve('LEANING'),
    reason('comfort'),
  ],
  F53: [weight('flight', 'comfort'), weight('flight', 'isolation')],
  F54: [weight('running', 'sweat'), weight('gym', 'stability'), veto('sweat'), reason('sweat')],
  F55: [curve('BONE_CONDUCTION'), reason('awareness'), usual('bone_conduction', 'ipRating')],
  F56: [weight('critical_listening', 'stage'), weight('critical_listening', 'comfort')],
  F57: [weight('sharing', 'quickRemoval'), reason('quickRemoval')],
  F58: [
    attribute('microphone'),
    curve('PICKS_UP'),
    reason('microphone'),
    weight('gaming_immersive', 'stage'),
  ],
  F59: [curve('IMAGING'), reason('imaging'), weight('gaming_competitive', 'imaging')],
  F60: [
    durability('fixedCable'),
    durability('detachableCable'),
    durability('nozzle'),
    durability('earpiece'),
  ],
  F61: [
    durability('pads'),
    durability('headband'),
    durability('hinges'),
    durability('cupCable'),
    durability('largeDriver'),
  ],
  F62: [durability('pads'), durability('headband'), durability('cupCable'), durability('largeDriver')],
  F63: [
    durability('fixedCable'),
    durability('detachableCable'),
    durability('earpiece'),
    durability('mouldedShell'),
  ],
  F64: [format('in_ear')],
  F65: [format('headphone')],
  F66: [format('both'), reason('rotation')],
  F67: [format('next')],
}
