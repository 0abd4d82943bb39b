import type { Device } from '@shared/gear/device'
import { device, GEAR } from '../gear'

/** A device that differs from another in what is named and in nothing else. */
export function variant(of: Device, id: string, changes: Partial<Device>): Device {
  return { ...of, id, model: id, ...changes }
}

const { ie600, er4xr, airpodsPro, sportBuds, hd600, dt770, xm5, onEar, editionXs, custom, openrun } = GEAR
const rated = (of: Device, id: string, ratings: Partial<Device['ratings']>) =>
  variant(of, id, { ratings: { ...of.ratings, ...ratings } })

/** Pairs of kinds that differ in one attribute, so that a judgement is about that attribute. */
export const KINDS = {
  planarIem: variant(ie600, 'planar in-ear', { drivers: [{ type: 'planar', count: 1 }] }),
  armatureIem: variant(ie600, 'armature in-ear', { drivers: [{ type: 'balanced_armature', count: 1 }] }),
  hybridIem: variant(ie600, 'hybrid in-ear', {
    drivers: [
      { type: 'dynamic', count: 1 },
      { type: 'balanced_armature', count: 4 },
    ],
  }),
  bulkyIem: variant(ie600, 'bulky in-ear', { lowProfile: false }),
  looseIem: variant(ie600, 'loose in-ear', { overEarCable: false, earHooks: false }),
  proofIem: variant(ie600, 'sweat-proof in-ear', { ipRating: 'IPX5' }),
  unproofIem: variant(ie600, 'unprotected in-ear', { ipRating: 'IPX1' }),
  soreIem: rated(ie600, 'sore in-ear', { comfort: 1 }),
  lovedIem: rated(ie600, 'loved in-ear', { comfort: 5 }),
  plainBuds: variant(airpodsPro, 'plain buds', { ancDb: 0, transparency: false }),
  quietBuds: variant(airpodsPro, 'transparent buds', { ancDb: 0 }),
  shortBuds: variant(airpodsPro, 'short-lived buds', { batteryHours: 2 }),
  muteBuds: variant(airpodsPro, 'buds without a microphone', { microphone: 'none' }),
  hooklessSport: variant(sportBuds, 'sport buds without hooks', { earHooks: false }),
  wingedSport: variant(sportBuds, 'sport buds with wings', { earHooks: false, wings: true }),
  lightOpen: variant(hd600, 'light open', { weightG: 230 }),
  heavyOpen: variant(hd600, 'heavy open', { weightG: 520 }),
  halfOpen: variant(hd600, 'half open', { back: 'semi_open' }),
  lightClosed: variant(dt770, 'light closed', { weightG: 220 }),
  heavyClosed: variant(dt770, 'heavy closed', { weightG: 480 }),
  boomClosed: variant(dt770, 'closed with boom', { microphone: 'boom' }),
  foldingClosed: variant(dt770, 'folding closed', { folds: true }),
  planarClosed: variant(dt770, 'closed planar', { drivers: [{ type: 'planar', count: 1 }] }),
  deafAnc: variant(xm5, 'cancelling without transparency', { transparency: false }),
  noAnc: variant(xm5, 'radio without cancelling', { ancDb: 0 }),
  sensorless: variant(xm5, 'cancelling without sensor', { wearSensor: false }),
  tiredAnc: variant(xm5, 'cancelling, 3 h battery', { wired: false, batteryHours: 3 }),
  openOnEar: variant(onEar, 'open on-ear', { back: 'open' }),
  lightPlanar: variant(editionXs, 'light planar', { weightG: 300 }),
  universalArmatures: variant(custom, 'universal armatures', { fit: 'universal', nozzleMm: 5 }),
  rainyBone: variant(openrun, 'bone, splash-proof', { ipRating: 'IPX4' }),
  leadingCable: variant(er4xr, 'armature, over the ear', { overEarCable: true }),
  gameRadio: device({
    id: 'game radio',
    model: 'game radio',
    wired: false,
    wireless: true,
    back: 'closed',
    codecs: ['2.4 GHz'],
    latencyMs: 25,
    batteryHours: 30,
    microphone: 'boom',
    weightG: 330,
  }),
} as const
