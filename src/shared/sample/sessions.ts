import type { Device } from '../gear/device'
import { instantAt } from '../sessions/localClock'
import { type SessionFields, type Sweat, sessionFieldsSchema } from '../sessions/session'
import {
  addDays,
  type Instant,
  type LocalDate,
  localDateOf,
  SECONDS_PER_DAY,
  startOfDay,
  utcMidnightOf,
} from '../time'
import { AWAY, FLIGHT_DEVICES, REMARKS, TRIPS } from './away'
import { RECORD_DAYS } from './careers'
import { AT_HOME, type Habit } from './habits'
import type { Random } from './random'
import { HOME_ZONE } from './zone'

const MINUTES_BETWEEN = 4

/** Two years of listening, in order; one session ends before the next begins. */
export function sampleSessions(
  devices: readonly Device[],
  isAtHand: (device: Device, on: LocalDate) => boolean,
  endAt: Instant,
  random: Random,
): SessionFields[] {
  const lastDay = localDateOf(endAt, HOME_ZONE)
  const sessions: SessionFields[] = []
  let freeFrom = startOfDay(addDays(lastDay, -RECORD_DAYS + 1), HOME_ZONE)

  const listen = (plan: Plan, on: LocalDate, zone: string) => {
    const atHand = new Set(devices.filter((device) => isAtHand(device, on)).map(({ id }) => id))
    const device = random.pick(plan.devices.filter(([id]) => atHand.has(id)))
    // Some are timed to the second, some written down afterwards in round figures.
    const timed = random.chance(0.8)
    const round = (minutes: number) => (timed ? Math.round(minutes * 60) : Math.round(minutes / 5) * 300)
    const startAt = instantAt(on, 0, zone) + round(plan.startMinute)
    const lengthS = Math.max(round(plan.minutes), 300)
    if (device === null || startAt < freeFrom || startAt + lengthS > endAt) return
    freeFrom = startAt + lengthS + MINUTES_BETWEEN * 60
    sessions.push(
      sessionFieldsSchema.parse({
        device,
        scenario: plan.scenario,
        startAt,
        endAt: startAt + lengthS,
        zone: zone === HOME_ZONE ? null : zone,
        ...said(plan, on, random),
      }),
    )
  }

  for (let daysAgo = RECORD_DAYS - 1; daysAgo >= 0; daysAgo--) {
    const on = addDays(lastDay, -daysAgo)
    const trip = TRIPS.find(({ from, to }) => daysAgo <= from && daysAgo >= to)
    const zone = trip?.zone ?? HOME_ZONE
    if (trip && (daysAgo === trip.from || daysAgo === trip.to)) {
      for (const plan of flightPlans(trip.flightHours, random)) listen(plan, on, HOME_ZONE)
      continue
    }
    // Up late in the night when the clocks change.
    if (clocksChange(on)) listen({ ...NIGHT, startMinute: 95, minutes: 140 }, on, zone)
    const weekday = new Date(utcMidnightOf(on) * 1000).getUTCDay()
    for (const habit of trip ? AWAY : AT_HOME) {
      if (habit.weekdays.includes(weekday) && random.chance(habit.share))
        listen(planOf(habit, random), on, zone)
    }
  }
  return sessions
}

interface Plan extends Pick<Habit, 'scenario' | 'devices' | 'levelDbA' | 'temperature' | 'sweat'> {
  readonly startMinute: number
  readonly minutes: number
}

const NIGHT: Pick<Habit, 'scenario' | 'devices' | 'levelDbA'> = {
  scenario: 'critical_listening',
  devices: [
    ['sennheiser-hd-600', 1],
    ['moondrop-variations', 1],
  ],
  levelDbA: 66,
}

function planOf(habit: Habit, random: Random): Plan {
  return {
    ...habit,
    startMinute: random.around(...habit.startsAt),
    minutes: random.around(...habit.lasts),
  }
}

/** A long flight is listened to in stretches, with a meal between. */
function flightPlans(hours: number, random: Random): readonly Plan[] {
  const stretches = hours > 6 ? 3 : 1
  return Array.from({ length: stretches }, (_, index) => ({
    scenario: 'flight',
    devices: FLIGHT_DEVICES,
    levelDbA: 70,
    startMinute: random.around(600 + index * 190, 15),
    minutes: random.around(125, 30),
  }))
}

function said(plan: Plan, on: LocalDate, random: Random) {
  const remarks = REMARKS[plan.scenario] ?? []
  const month = Number(on.slice(5, 7))
  return {
    levelDbA: random.chance(0.35) ? Math.round(random.around(plan.levelDbA, 5)) : null,
    temperatureC: temperatureOf(plan, month, random),
    sweat: sweatOf(plan, random),
    rating: random.chance(0.14)
      ? random.pick([
          [3, 3],
          [4, 5],
          [5, 3],
          [2, 1],
        ])
      : null,
    notes: random.chance(0.05) ? (random.pick(remarks.map((text) => [text, 1] as const)) ?? '') : '',
  }
}

function temperatureOf({ temperature }: Plan, month: number, random: Random): number | null {
  if (temperature === 'gym') return random.chance(0.3) ? Math.round(random.around(21, 2)) : null
  if (temperature !== 'outside') return null
  // Berlin: 1 °C in January, 20 °C in July.
  return Math.round(random.around(10.5 - 9.5 * Math.cos(((month - 1) / 12) * 2 * Math.PI), 6))
}

function sweatOf({ sweat }: Plan, random: Random): Sweat {
  return (sweat ? random.pick(sweat) : null) ?? 'none'
}

function clocksChange(on: LocalDate): boolean {
  return startOfDay(addDays(on, 1), HOME_ZONE) - startOfDay(on, HOME_ZONE) !== SECONDS_PER_DAY
}
