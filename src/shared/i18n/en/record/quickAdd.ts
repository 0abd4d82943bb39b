import type { DayPart } from '../../../sessions/quickAdd/vocabulary'

interface Time {
  readonly time: string
}

/**
 * What is answered to one line about past listening. What the line understands are the words of the language in
 * sessions/quickAdd/words; the examples here are of them.
 */
export const quickAdd = {
  /** The reading: gear and scenario, then when. */
  reading: ({ names, when }: { names: string; when: string }) => `${names}, ${when}.`,
  deviceAndScenario: ({ device, scenario }: { device: string; scenario: string }) => `${device}, ${scenario}`,
  /** `18 Nov 2026, 21:00–22:30 (1 h 30 min)` */
  span: ({ day, from, to, length }: { day: string; from: string; to: string; length: string }) =>
    `${day}, ${from}–${to} (${length})`,
  /** The end, where its day is not that of the start. */
  timeOnDay: ({ day, time }: { day: string; time: string }) => `${day}, ${time}`,
  understoodSoFar: ({ problem, understood }: { problem: string; understood: string }) =>
    `${problem} Understood so far: ${understood}.`,

  /** What was assumed. */
  countedBack: 'No start given: counted back from now.',
  noTimeGiven: ({ time }: Time) => `No time given: taken as ${time}.`,
  partTakenAs: {
    smallHours: ({ time }) => `Small hours: taken as ${time}.`,
    morning: ({ time }) => `Morning: taken as ${time}.`,
    forenoon: ({ time }) => `Before noon: taken as ${time}.`,
    lunchtime: ({ time }) => `Lunchtime: taken as ${time}.`,
    afternoon: ({ time }) => `Afternoon: taken as ${time}.`,
    earlyEvening: ({ time }) => `Early evening: taken as ${time}.`,
    evening: ({ time }) => `Evening: taken as ${time}.`,
    night: ({ time }) => `Night: taken as ${time}.`,
  } satisfies Record<DayPart, (given: Time) => string>,
  cutAtNow: 'Cut at now: the rest has not happened yet.',

  /** What is missing or cannot be. */
  whenMissing: 'When is missing: add a day, a time or a length such as “2 h”.',
  lengthMissing: 'How long is missing: add a length such as “2 h” or an end such as “21:00-22:30”.',
  lengthOutOfRange: 'A session lasts from a minute to 24 hours.',
  lengthAndEndDisagree: 'The length and the end do not agree: leave one of them out.',
  inFuture: 'That begins in the future; only past listening can be added.',
  noSuchDay: 'There is no such day in the calendar.',
  deviceMissing: 'Which device is missing: add its name or nickname.',
  noDevice: ({ words }: { words: string }) => `No device of yours is called “${words}”.`,
  namesNothing: ({ words }: { words: string }) =>
    `“${words}” names neither a device of yours nor a scenario.`,
  whichDevice: ({ words, choices }: { words: string; choices: string }) =>
    `“${words}” may be ${choices}; say which.`,
  whichScenario: ({ choices }: { choices: string }) => `The scenario may be ${choices}; say which.`,
}
