import { GEAR } from '../gear'
import { FOAM_T100, pair, product } from '../shelf'
import { KINDS } from './kinds'
import type { Judgement } from './table'

const { er4xr, ie600, variations, custom, airpodsPro, openrun, earbud, hd600, hd800s, dt770, xm5, onEar } =
  GEAR
const { editionXs, lcd4, stax, susvara, gameHeadset } = GEAR
const FOAM = { parts: [pair(FOAM_T100, { on: 'er4xr' })] }
const PADS = product({ id: 'pads', kind: 'pads', material: 'pu_leather', boreMm: null })

/** At a desk, in the studio, on stage, in a game. */
export const AT_WORK_AND_PLAY: readonly Judgement[] = [
  // ——— office
  ['office', xm5, KINDS.sensorless, 'F32: pauses by itself'],
  ['office', xm5, KINDS.deafAnc, 'F41: colleagues are heard'],
  ['office', dt770, hd600, 'F8: closed among others'],
  ['office', xm5, earbud, 'F36: earbuds leak'],
  ['office', airpodsPro, er4xr, 'F40: colleagues must be heard', FOAM],
  ['office', airpodsPro, dt770, 'F26: glasses', { context: { glasses: 'thick' } }],
  ['office', KINDS.lightClosed, KINDS.heavyClosed, 'F20: weight over a day'],
  ['office', KINDS.boomClosed, dt770, 'ours: a call comes in'],
  [
    'office',
    KINDS.lightClosed,
    dt770,
    'F35: worn pads isolate less',
    { parts: [pair(PADS, { on: 'dt770', damage: 1.5, hoursLeft: 0 })] },
  ],
  ['office', xm5, lcd4, 'F8, F20: closed and light among others'],
  // ——— library
  ['quiet_shared', ie600, openrun, 'F36: what leaks disturbs'],
  ['quiet_shared', xm5, onEar, 'F22: on-ears press'],
  ['quiet_shared', dt770, KINDS.heavyClosed, 'F20: weight'],
  ['quiet_shared', ie600, dt770, 'F26: glasses', { context: { glasses: 'thick' } }],
  ['quiet_shared', dt770, earbud, 'F36: earbuds leak'],
  // ——— calls
  ['calls', xm5, dt770, 'F58: a microphone'],
  ['calls', gameHeadset, hd600, 'F58: a boom microphone'],
  ['calls', airpodsPro, KINDS.muteBuds, 'ours: nobody hears you without one'],
  ['calls', openrun, ie600, 'ours: a microphone'],
  ['calls', KINDS.boomClosed, earbud, 'F58: a boom close to the mouth'],
  // ——— mixing
  ['mixing', hd600, ie600, 'F49: headphones for mixing'],
  ['mixing', hd600, xm5, 'F49: open where it is quiet'],
  ['mixing', editionXs, dt770, 'F11, F49: open and detailed'],
  ['mixing', KINDS.lightOpen, KINDS.heavyOpen, 'F20: two hours'],
  ['mixing', stax, airpodsPro, 'F12: the most transparent'],
  ['mixing', hd600, earbud, 'F49: stage that translates'],
  // ——— checking a mix
  ['mix_check', ie600, hd600, 'F50: check on in-ears'],
  ['mix_check', variations, editionXs, 'F50: check on in-ears, planar headphone or not'],
  ['mix_check', variations, stax, 'F50: check on in-ears, electrostatic headphone or not'],
  ['mix_check', custom, editionXs, 'F50: check on in-ears'],
  ['mix_check', custom, lcd4, 'F50: check on in-ears'],
  ['mix_check', ie600, dt770, 'F50: check on in-ears'],
  ['mix_check', ie600, xm5, 'F50, F13: accurate without correction'],
  ['mix_check', variations, earbud, 'F19: several drivers close to the ear'],
  ['mix_check', KINDS.hybridIem, KINDS.armatureIem, 'F4: armatures alone may lack bass'],
  ['mix_check', er4xr, susvara, 'F50: check on in-ears', FOAM],
  // ——— recording
  ['recording', dt770, KINDS.tiredAnc, 'F51, domain notes B.5: radio alone is late'],
  ['recording', dt770, earbud, 'F51: leaks into the microphone', { showAnyway: ['earbud'] }],
  ['recording', KINDS.lightClosed, KINDS.heavyClosed, 'F20: weight'],
  ['recording', dt770, hd600, 'F8: closed for recording', { showAnyway: ['hd600'] }],
  // ——— on stage
  ['stage', custom, KINDS.universalArmatures, 'F48: custom is the standard'],
  ['stage', ie600, KINDS.looseIem, 'F30: the cable over the ear'],
  ['stage', KINDS.leadingCable, er4xr, 'F30: the cable over the ear'],
  ['stage', ie600, onEar, 'F48: in-ears on stage'],
  ['stage', custom, xm5, 'F48: isolation and discretion'],
  ['stage', custom, airpodsPro, 'F48, domain notes B.5: late over radio', { showAnyway: ['airpods-pro'] }],
  // ——— competitive gaming
  ['gaming_competitive', KINDS.boomClosed, dt770, 'F58: a boom microphone'],
  ['gaming_competitive', variations, earbud, 'F59: precise imaging and isolation'],
  ['gaming_competitive', KINDS.gameRadio, dt770, 'F58: a headset made for it'],
  ['gaming_competitive', gameHeadset, lcd4, 'F58, F20: microphone, and comfort over hours'],
  // ——— immersive gaming
  ['gaming_immersive', gameHeadset, dt770, 'F58: microphone and wide stage'],
  ['gaming_immersive', hd800s, ie600, 'F17: width'],
  ['gaming_immersive', hd600, onEar, 'F22: on-ears press over hours'],
  ['gaming_immersive', KINDS.lightOpen, KINDS.heavyOpen, 'F20: hours on end'],
  ['gaming_immersive', KINDS.boomClosed, earbud, 'F58: boom and bass'],
  // ——— movies
  ['movies', hd800s, airpodsPro, 'F17: width'],
  ['movies', hd600, onEar, 'F22: on-ears press over hours'],
  ['movies', KINDS.lightOpen, KINDS.heavyOpen, 'F20: two hours'],
  ['movies', editionXs, er4xr, 'F16: bass a body can feel'],
  ['movies', hd600, openrun, 'F55: for safety, not for films'],
  ['movies', dt770, earbud, 'F10: large drivers'],
]
