import type { Sweat } from '../sessions/session'

/** A thing the owner often does: when, how long, and with what. */
export interface Habit {
  readonly scenario: string
  /** Days of the week on which it happens, 0 = Sunday. */
  readonly weekdays: readonly number[]
  /** How often on such a day. */
  readonly share: number
  /** Minutes after local midnight, and how far it may be off. */
  readonly startsAt: readonly [minute: number, spread: number]
  readonly lasts: readonly [minutes: number, spread: number]
  /** Devices and how gladly they are taken; the ones that are not at hand are passed over. */
  readonly devices: readonly (readonly [device: string, weight: number])[]
  readonly sweat?: readonly (readonly [sweat: Sweat, weight: number])[]
  /** Usual level in dB(A), said now and then. */
  readonly levelDbA: number
  /** Where it is warm or cold: `outside` follows the seasons. */
  readonly temperature?: 'outside' | 'gym'
}

const WORKDAYS = [1, 2, 3, 4, 5]
const WEEKEND = [0, 6]
export const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]

const COMMUTE_DEVICES: Habit['devices'] = [
  ['etymotic-er4xr', 8],
  ['sony-wf-1000xm5', 5],
  ['apple-airpods-pro-2', 2],
  ['sony-wh-1000xm5', 1],
  ['moondrop-blessing-2', 2],
]

/** An ordinary week at home, in the order of the day. */
export const AT_HOME: readonly Habit[] = [
  {
    scenario: 'running',
    weekdays: [3, 6, 0],
    share: 0.3,
    startsAt: [445, 25],
    lasts: [42, 18],
    devices: [
      ['shokz-openrun', 9],
      ['apple-airpods-pro-2', 2],
    ],
    sweat: [
      ['heavy', 3],
      ['light', 2],
    ],
    levelDbA: 68,
    temperature: 'outside',
  },
  {
    scenario: 'public_transport',
    weekdays: WORKDAYS,
    share: 0.62,
    startsAt: [492, 12],
    lasts: [36, 8],
    devices: COMMUTE_DEVICES,
    levelDbA: 72,
  },
  {
    scenario: 'calls',
    weekdays: WORKDAYS,
    share: 0.1,
    startsAt: [600, 20],
    lasts: [34, 18],
    devices: [
      ['apple-airpods-pro-2', 6],
      ['sony-wh-1000xm5', 3],
    ],
    levelDbA: 64,
  },
  {
    scenario: 'office',
    weekdays: WORKDAYS,
    share: 0.24,
    startsAt: [810, 40],
    lasts: [95, 40],
    devices: [
      ['sony-wh-1000xm5', 5],
      ['audio-technica-ath-m50x', 1],
      ['sennheiser-ie-600', 3],
      ['sennheiser-hd-25', 1],
    ],
    levelDbA: 63,
  },
  {
    scenario: 'public_transport',
    weekdays: WORKDAYS,
    share: 0.48,
    startsAt: [1058, 18],
    lasts: [38, 9],
    devices: COMMUTE_DEVICES,
    levelDbA: 73,
  },
  {
    scenario: 'mixing',
    weekdays: WEEKEND,
    share: 0.2,
    startsAt: [870, 50],
    lasts: [115, 50],
    devices: [
      ['sennheiser-hd-600', 6],
      ['beyerdynamic-dt-770-pro', 3],
      ['hifiman-sundara', 1],
    ],
    levelDbA: 71,
  },
  {
    scenario: 'chores',
    weekdays: WEEKEND,
    share: 0.28,
    startsAt: [655, 40],
    lasts: [48, 20],
    devices: [
      ['koss-porta-pro', 6],
      ['shokz-openrun', 2],
      ['7hz-salnotes-zero-2', 2],
      ['apple-earpods', 1],
    ],
    levelDbA: 67,
  },
  {
    scenario: 'gym',
    weekdays: [1, 4],
    share: 0.5,
    startsAt: [1140, 15],
    lasts: [58, 14],
    devices: [
      ['apple-airpods-pro-2', 6],
      ['shokz-openrun', 3],
      ['7hz-salnotes-zero-2', 2],
    ],
    sweat: [
      ['heavy', 2],
      ['light', 5],
    ],
    levelDbA: 74,
    temperature: 'gym',
  },
  {
    scenario: 'gaming_immersive',
    weekdays: [3, 6],
    share: 0.24,
    startsAt: [1170, 30],
    lasts: [105, 40],
    devices: [
      ['hyperx-cloud-alpha', 6],
      ['hifiman-sundara', 2],
    ],
    levelDbA: 70,
  },
  {
    scenario: 'critical_listening',
    weekdays: EVERY_DAY,
    share: 0.34,
    startsAt: [1238, 35],
    lasts: [78, 35],
    devices: [
      ['sennheiser-hd-600', 7],
      ['hifiman-sundara', 4],
      ['moondrop-variations', 5],
      ['focal-clear-mg', 6],
      ['stax-sr-l300', 4],
      ['64-audio-a12t', 3],
      ['moondrop-blessing-2', 3],
    ],
    levelDbA: 70,
  },
  {
    scenario: 'movies',
    weekdays: [5, 6],
    share: 0.2,
    startsAt: [1275, 20],
    lasts: [118, 20],
    devices: [
      ['sony-wh-1000xm5', 3],
      ['beyerdynamic-dt-770-pro', 3],
      ['hifiman-sundara', 2],
    ],
    levelDbA: 69,
  },
  {
    scenario: 'casual_home',
    weekdays: EVERY_DAY,
    share: 0.2,
    startsAt: [1330, 25],
    lasts: [44, 20],
    devices: [
      ['koss-porta-pro', 3],
      ['moondrop-variations', 4],
      ['sennheiser-ie-600', 4],
      ['sennheiser-hd-600', 3],
      ['audio-technica-ath-m50x', 1],
    ],
    levelDbA: 66,
  },
]
