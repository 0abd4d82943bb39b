import { GEAR, SOURCES } from '../gear'
import { FOAM_T100, pair, SILICONE } from '../shelf'
import { KINDS } from './kinds'
import type { Judgement } from './table'

const { er4xr, ie600, variations, custom, airpodsPro, sportBuds, openrun, earbud, hd600, dt770, xm5, onEar } =
  GEAR
const { lcd4, editionXs } = GEAR
const FOAM = { parts: [pair(FOAM_T100, { on: 'er4xr' })] }
const WORN_OUT = { parts: [pair(SILICONE, { on: 'ie600', damage: 1.6, hoursLeft: 0 })] }

/** On the way, in motion and in sweat. */
export const ON_THE_MOVE: readonly Judgement[] = [
  // ——— flight
  ['flight', xm5, KINDS.noAnc, 'F38: noise cancelling takes engines away'],
  ['flight', airpodsPro, KINDS.plainBuds, 'F39: noise cancelling adds to a seal'],
  ['flight', xm5, KINDS.tiredAnc, 'ours: three hours of battery for three hours of flight'],
  ['flight', custom, KINDS.universalArmatures, 'F7: moulded shells fit and isolate best'],
  ['flight', ie600, earbud, 'F1: an earbud does not seal'],
  ['flight', ie600, lcd4, 'F36: open backs block next to nothing'],
  ['flight', KINDS.lovedIem, KINDS.soreIem, 'F23: what the canal bears is individual'],
  ['flight', KINDS.foldingClosed, dt770, 'F29: what folds needs less of the bag'],
  ['flight', KINDS.lightClosed, KINDS.heavyClosed, 'F20: weight decides long sessions'],
  ['flight', ie600, openrun, 'F55: open ears keep nothing of the cabin out'],
  ['flight', ie600, KINDS.bulkyIem, 'F28: flat shells let the head rest'],
  ['flight', er4xr, KINDS.foldingClosed, 'F35: closed backs do least against rumble', FOAM],
  ['flight', custom, xm5, 'F26: glasses lift the pads', { context: { glasses: 'thick' } }],
  ['flight', variations, ie600, 'F34: worn-out tips', WORN_OUT],
  ['flight', ie600, hd600, 'F52: in-ears with nothing but a dongle', { sources: [SOURCES.dongle] }],
  ['flight', airpodsPro, ie600, 'domain notes B.4: its plug reaches no source', { sources: [SOURCES.phone] }],
  // ——— commute
  ['public_transport', airpodsPro, KINDS.plainBuds, 'F38, F41: noise cancelling and transparency'],
  ['public_transport', ie600, openrun, 'F37: isolation allows a lower volume'],
  ['public_transport', ie600, dt770, 'F29: fits a pocket'],
  ['public_transport', xm5, dt770, 'F38: noise cancelling on the rails'],
  ['public_transport', xm5, hd600, 'F36: leaks to the next seat'],
  ['public_transport', KINDS.foldingClosed, dt770, 'F29: folds'],
  ['public_transport', onEar, hd600, 'F8: closed for public places'],
  ['public_transport', ie600, KINDS.looseIem, 'F30: the cable over the ear keeps it in place'],
  ['public_transport', custom, earbud, 'F7, F1: a moulded seal against none'],
  ['public_transport', dt770, editionXs, 'F8, F36: closed among others'],
  ['public_transport', airpodsPro, xm5, 'F26: glasses', { context: { glasses: 'thick' } }],
  ['public_transport', ie600, xm5, 'F25: a hot summer on the rails', { context: { temperatureC: 36 } }],
  // ——— city walk
  ['city_walk', openrun, ie600, 'F55, F40: open ears in traffic', { showAnyway: ['ie600'] }],
  ['city_walk', airpodsPro, KINDS.plainBuds, 'F41: transparency', { showAnyway: ['plain buds'] }],
  ['city_walk', openrun, hd600, 'F29, F31: a headphone in the wind'],
  ['city_walk', KINDS.quietBuds, onEar, 'F41: transparency and a pocket'],
  ['city_walk', airpodsPro, xm5, 'F31: cups catch the wind'],
  ['city_walk', xm5, KINDS.deafAnc, 'F41: lets traffic in'],
  ['city_walk', openrun, lcd4, 'F20: 690 g on a walk'],
  ['city_walk', airpodsPro, variations, 'F40: isolation where traffic must be heard'],
  ['city_walk', openrun, xm5, 'F24: a walk in the heat', { context: { temperatureC: 33 } }],
  // ——— running
  ['running', sportBuds, KINDS.hooklessSport, 'F30: hooks'],
  ['running', KINDS.wingedSport, KINDS.hooklessSport, 'F30: wings'],
  ['running', openrun, KINDS.rainyBone, 'domain notes B.4: a jet beats a splash'],
  ['running', sportBuds, xm5, 'F31: headphones shift and catch the wind'],
  ['running', openrun, earbud, 'F30: an earbud is held by the ear alone'],
  ['running', openrun, xm5, 'F24: warm ears', { context: { temperatureC: 30 } }],
  ['running', openrun, airpodsPro, 'F30, F55: a band that holds and open ears'],
  // ——— gym
  ['gym', sportBuds, KINDS.hooklessSport, 'F30: hooks'],
  ['gym', sportBuds, xm5, 'F54: sport in-ears'],
  ['gym', KINDS.proofIem, ie600, 'F54: known to bear sweat'],
  ['gym', KINDS.proofIem, KINDS.unproofIem, 'F54: sweat-proof', { showAnyway: ['unprotected in-ear'] }],
  ['gym', ie600, KINDS.looseIem, 'F30: the cable over the ear'],
  ['gym', sportBuds, openrun, 'F37: the music of the hall stays out'],
  ['gym', sportBuds, earbud, 'F1, F30: seal and hold'],
  ['gym', airpodsPro, KINDS.heavyClosed, 'F20, F24: heavy and hot'],
  ['gym', sportBuds, onEar, 'F24: heat', { context: { temperatureC: 32 } }],
]
