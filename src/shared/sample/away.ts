import { EVERY_DAY, type Habit } from './habits'

/** A day away. */
export const AWAY: readonly Habit[] = [
  {
    scenario: 'city_walk',
    weekdays: EVERY_DAY,
    share: 0.6,
    startsAt: [620, 60],
    lasts: [55, 25],
    devices: [
      ['apple-airpods-pro-2', 4],
      ['sony-wf-1000xm5', 4],
      ['shokz-openrun', 2],
    ],
    levelDbA: 69,
    temperature: 'outside',
  },
  {
    scenario: 'public_transport',
    weekdays: EVERY_DAY,
    share: 0.6,
    startsAt: [1010, 60],
    lasts: [40, 15],
    devices: [
      ['etymotic-er4xr', 5],
      ['sony-wf-1000xm5', 3],
      ['apple-airpods-pro-2', 2],
    ],
    levelDbA: 73,
  },
  {
    scenario: 'sleep',
    weekdays: EVERY_DAY,
    share: 0.4,
    startsAt: [1365, 25],
    lasts: [50, 20],
    devices: [
      ['etymotic-er4xr', 4],
      ['sennheiser-ie-600', 5],
    ],
    levelDbA: 58,
  },
]

export const FLIGHT_DEVICES: Habit['devices'] = [
  ['sony-wh-1000xm5', 6],
  ['etymotic-er4xr', 4],
  ['64-audio-a12t', 3],
]

/** Journeys: from and to as days before the end, and hours in the air. */
export const TRIPS: readonly {
  readonly from: number
  readonly to: number
  readonly zone: string
  readonly flightHours: number
}[] = [
  { from: 655, to: 648, zone: 'Europe/Lisbon', flightHours: 3 },
  { from: 396, to: 382, zone: 'Asia/Tokyo', flightHours: 12 },
  { from: 152, to: 146, zone: 'America/New_York', flightHours: 8 },
]

export const REMARKS: Readonly<Record<string, readonly string[]>> = {
  critical_listening: [
    'New remaster, finally with some air.',
    'The bass line sits further back than I remembered.',
    'Listened to the whole album for once.',
    'A bit tired, a bit bright.',
  ],
  mixing: ['Kick too loud; checked on in-ears tomorrow.', 'Vocals up one decibel.', 'Rough mix sent off.'],
  public_transport: ['Standing all the way.', 'Train late again.'],
  flight: ['Slept through half of it.', 'Engines right beside the seat.'],
  running: ['New shoes.', 'Headwind on the way back.'],
  gym: ['Left tip slipped twice.'],
  movies: ['Fell asleep before the end.'],
}
