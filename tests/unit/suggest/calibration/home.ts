import { GEAR, SOURCES } from '../gear'
import { pair, product } from '../shelf'
import { KINDS } from './kinds'
import type { Judgement } from './table'

const { er4xr, ie600, variations, airpodsPro, openrun, earbud, hd600, hd800s, dt770, xm5, onEar, stax } = GEAR
const { editionXs, lcd4, susvara } = GEAR
const PADS = product({ id: 'pads', kind: 'pads', material: 'pu_leather', boreMm: null })
const VELOUR = product({ id: 'velour', kind: 'pads', material: 'velour', boreMm: null })

/** At home, alone or with others, awake or not. */
export const AT_HOME: readonly Judgement[] = [
  // ——— critical listening
  ['critical_listening', hd600, airpodsPro, 'F56: full-size and open'],
  ['critical_listening', hd600, KINDS.halfOpen, 'F9: the more open the more spacious'],
  ['critical_listening', KINDS.halfOpen, dt770, 'F9, F17: half open above closed'],
  ['critical_listening', KINDS.lightOpen, KINDS.heavyOpen, 'F20: weight over hours'],
  ['critical_listening', KINDS.lightPlanar, editionXs, 'F11, F20: planars are good, heavy ones less'],
  ['critical_listening', KINDS.hybridIem, KINDS.armatureIem, 'F4, F5: bass from the dynamic driver'],
  ['critical_listening', ie600, openrun, 'F55: bone conduction is for safety'],
  ['critical_listening', hd800s, xm5, 'F17: open backs have the widest stage'],
  ['critical_listening', KINDS.planarClosed, dt770, 'F11: planars show more detail'],
  ['critical_listening', stax, dt770, 'F12: the most transparent'],
  ['critical_listening', hd600, susvara, 'F11: too little power', { sources: [SOURCES.dongle] }],
  ['critical_listening', hd600, stax, 'F12: without its amplifier', { sources: [SOURCES.amplifier] }],
  // ——— at home
  ['casual_home', hd600, ie600, 'F32: comes off in a second'],
  ['casual_home', KINDS.lightOpen, lcd4, 'F20: weight'],
  ['casual_home', xm5, KINDS.sensorless, 'F32: pauses by itself'],
  ['casual_home', hd600, openrun, 'F55: for safety, not for music'],
  ['casual_home', hd600, earbud, 'F15: natural timbre'],
  ['casual_home', hd600, dt770, 'F24: and cooler in summer', { context: { temperatureC: 34 } }],
  [
    'casual_home',
    hd600,
    dt770,
    'F24: cloth breathes, leather does not',
    {
      parts: [pair(VELOUR, { on: 'hd600' }), pair(PADS, { on: 'dt770' })],
      context: { temperatureC: 30 },
    },
  ],
  // ——— sharing
  ['sharing', dt770, ie600, 'F57: in-ears are personal'],
  ['sharing', hd600, lcd4, 'F20: weight'],
  ['sharing', onEar, variations, 'F57: passed on in a second'],
  ['sharing', hd600, airpodsPro, 'F57: personal fit'],
  // ——— chores
  ['chores', xm5, hd600, 'F36, F32: quiet work and a sensor'],
  ['chores', airpodsPro, KINDS.plainBuds, 'F41: hears the door bell'],
  ['chores', airpodsPro, lcd4, 'F31: a heavy headphone shifts'],
  ['chores', openrun, earbud, 'F30: stays put'],
  ['chores', airpodsPro, dt770, 'F24: warm work'],
  ['chores', openrun, dt770, 'F24: warm work in summer', { context: { temperatureC: 32 } }],
  // ——— podcast
  ['podcast', airpodsPro, ie600, 'F41: answers without being taken out'],
  ['podcast', openrun, lcd4, 'F20, F29: light and carried anywhere'],
  ['podcast', xm5, KINDS.sensorless, 'F32: pauses by itself'],
  ['podcast', xm5, lcd4, 'F20: weight'],
  // ——— falling asleep and lying down
  ['sleep', ie600, KINDS.bulkyIem, 'F28: flat shells'],
  ['sleep', ie600, openrun, 'F28: a band behind the head'],
  ['sleep', er4xr, earbud, 'F1: an earbud keeps nothing out'],
  ['sleep', KINDS.lovedIem, KINDS.soreIem, 'F23: individual'],
  ['sleep', airpodsPro, KINDS.shortBuds, 'ours: lasts the night', { context: { minutes: 300 } }],
  ['lying_down', ie600, KINDS.bulkyIem, 'F28: flat shells'],
  ['lying_down', KINDS.hybridIem, KINDS.armatureIem, 'F5: bass'],
  ['lying_down', ie600, openrun, 'F55, F28'],
  ['lying_down', ie600, airpodsPro, 'F28: lies flat'],
]
