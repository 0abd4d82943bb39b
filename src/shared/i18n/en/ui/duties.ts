import type { DutyOrigin } from '../../../care/resolve'
import type { DutyRule } from '../../../care/rule'
import type { Duty } from '../../../parts/care'
import { formatNumber, plural } from '../../kit'

interface Named {
  readonly name: string
}
interface Done {
  readonly done: string
  readonly title: string
}

/** The duties of one thing, how often they come round, and what was done. */
export const duties = {
  next: ({ state, day }: { state: string; day: string }) => `${state} · next ${day}`,
  switchOn: 'Switch on',
  remindMe: 'Remind me',
  editHowOften: 'Edit how often',
  /** What is said where the usual care was never taken up, so that nothing reminds of it. */
  sleeps: {
    clean: 'Reminders begin once you have cleaned it the first time, or when you switch them on.',
    inspect: 'Reminders begin when you switch them on.',
    replace: '',
    charge: 'Reminders begin once you have charged it the first time, or when you switch them on.',
    condition: 'Reminders begin once you have conditioned it the first time, or when you switch them on.',
  } satisfies Record<Duty, string>,
  doneNow: {
    clean: 'Cleaned now',
    charge: 'Charged now',
    condition: 'Conditioned now',
  } satisfies Record<Exclude<Duty, 'inspect' | 'replace'>, string>,
  onAnotherDay: 'On another day',
  doneOnAnotherDay: ({ done, title }: Done) => `${done} on another day: ${title}`,
  wake: 'Wake',
  when: {
    day: 'Day',
    time: 'Time',
    note: 'Note',
    inFuture: 'That moment has not come yet.',
  },
  log: {
    title: 'Care log',
    empty: 'Nothing noted yet.',
    onlyLast: 'Only the last',
    all: ({ count }: { count: number }) => `All ${formatNumber(count)}`,
    done: {
      clean: 'Cleaned',
      inspect: 'Inspected',
      replace: 'Replaced',
      charge: 'Charged',
      condition: 'Conditioned',
    } satisfies Record<Duty, string>,
    stillFine: 'Looked at, still fine',
    skipped: {
      clean: 'Cleaning skipped',
      inspect: 'Inspection skipped',
      replace: 'Replacement put off',
      charge: 'Charge skipped',
      condition: 'Conditioning skipped',
    } satisfies Record<Duty, string>,
  },
  /** A rule in words. */
  rule: {
    off: 'off',
    whicheverFirst: ({ every }: { every: string }) => `${every}, whichever comes first`,
    inFixedRhythm: ({ every }: { every: string }) => `${every}, in a fixed rhythm`,
    isOff: 'Off.',
    byWearAlone: 'By its wear alone.',
    offWithStart: ({ rule, basis }: { rule: string; basis: string }) =>
      `Off. A start would be ${rule} (${basis}).`,
    offBecause: ({ basis }: { basis: string }) => `Off: ${basis}.`,
  },
  editor: {
    label: ({ title }: { title: string }) => `How often: ${title}`,
    for: 'For',
    everyProduct: ({ name }: Named) => `Every ${name}`,
    yourRule: ({ rule }: { rule: string }) => `your rule: ${rule}`,
    isOn: 'This duty is on',
    every: 'Every',
    everyHint: 'Whichever comes first. An empty field is off.',
    intervals: {
      everyHours: 'Hours of use',
      everySessions: 'Sessions',
      everyDaysUsed: 'Days on which it is used',
      everyDays: 'Calendar days',
      everyCycles: 'Cycles',
    } satisfies Partial<Record<keyof DutyRule, string>>,
    hoursUnit: ' h',
    off: 'off',
    countsFrom: 'Counts from',
    fromDone: 'When it was done',
    fromFirstUse: 'First use, in a fixed rhythm',
    removeRule: 'Remove the rule',
    inheritAgain: 'Inherit again',
    inherited: ({ rule }: { rule: string }) => `Inherited would be: ${rule}.`,
    wrongNumber: 'One of the numbers cannot be.',
    noNumber: 'Give at least one number, or switch it off.',
    notANumber: 'A number, or empty for off',
    tooLow: 'More than 0, or empty for off',
    tooHigh: ({ most }: { most: number }) => `At most ${formatNumber(most)}`,
    notWhole: 'A whole number',
  },
  /** What a rule would change. */
  outlook: {
    changes: 'Saved, this changes the next date:',
    noChange: 'No next date changes.',
    noneGoByIt: 'Nothing in use would go by it:',
    nothingInUse: 'Nothing in use goes by it now.',
    off: 'off',
    waitsForUse: 'waits for use',
    dueSince: ({ day }: { day: string }) => `due since ${day}`,
    moreChange: ({ count }: { count: number }) => `and ${formatNumber(count)} more`,
    kept: {
      device: ({ name }: Named) => `${name} keeps its own rule.`,
      slot: ({ name }: Named) => `${name} goes on by the rule for its slot.`,
      part: ({ name }: Named) => `${name} keeps its own rule.`,
      product: ({ name }: Named) => `${name} goes on by the rule for its product.`,
      material: ({ name }: Named) => `${name} goes on by the rule for its material.`,
      default: ({ name }: Named) => `${name} goes on as usual.`,
    } satisfies Record<DutyOrigin, (given: Named) => string>,
    moreKeep: ({ count }: { count: number }) => `${formatNumber(count)} more keep a rule of their own.`,
    same: ({ count }: { count: number }) =>
      plural(count, { one: 'One stays as it is.', other: '# stay as they are.' }),
  },
}
