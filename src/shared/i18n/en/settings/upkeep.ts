import type { Duty } from '../../../parts/care'
import type { Figured } from '../../../parts/part'

/** When a worn pair is worth a notice. */
export const wear = {
  title: 'Wear notices',
  intro: 'Of 100 such pairs, how many would be worn out before you want to hear of it.',
  thresholds: { wearSoon: 'Soon at', wearDue: 'Due at', wearOverdue: 'Overdue at' },
  /** Follows a number in a field. */
  ofHundredSuffix: ' of 100',
  rising: '“Soon” looks ahead by the days an order takes. The three have to rise.',
  backToUsual: ({ soon, due, overdue }: { soon: string; due: string; overdue: string }) =>
    `Back to ${soon}, ${due} and ${overdue}`,
  slow: 'Watch also what wears slowly',
  slowHint:
    'Tips, pads, filters and batteries are always watched. What wears on a device as a whole is switched on its page.',
}

/** How long everything of one material, or of one kind, lasts. */
export const figures = {
  title: 'How long things last',
  intro:
    'Nobody agrees on these: sources differ five times over. Change what you know better; your own retirements teach the rest.',
  figuresFor: 'Figures for',
  of: {
    silicone: 'Silicone',
    memory_foam: 'Memory foam',
    hybrid: 'Hybrids',
    tpe: 'TPE',
    pu_leather: 'PU leather',
    leather: 'Leather',
    velour: 'Velour',
    fabric: 'Fabric',
    suede: 'Suede',
    cable: 'Cables',
    filters: 'Filters',
    battery: 'Batteries',
    shell: 'Custom shells',
  } satisfies Record<Figured, string>,
}

/** How often everything of a kind and material is cared for. */
export const howOften = {
  title: 'How often',
  intro:
    'Care of everything of a kind. Products, single pairs and devices may have rules of their own on their pages.',
  kind: 'Kind',
  tableOf: ({ kind }: { kind: string }) => `How often: ${kind}`,
  material: 'Material',
  unknownMaterial: 'Not known',
  all: 'All',
  usual:
    'What is usual is assumed from the usual care of such things; nobody has measured it. It reminds you only where you have noted it once; a rule of yours always does. An empty field is off, and of several the first counts.',
  /** What is said where nothing is usual. */
  none: {
    clean: 'off',
    inspect: 'off',
    replace: 'by wear',
    charge: 'off',
    condition: 'off',
  } satisfies Record<Duty, string>,
  origins: { usual: 'usual', own: 'your rule' },
  /** `duty`: what is done; `things`: to what. */
  subject: ({ duty, things }: { duty: string; things: string }) => `${duty} ${things}`,
  cell: ({ duty, things, rule, origin }: { duty: string; things: string; rule: string; origin: string }) =>
    `${duty} ${things}: ${rule}, ${origin}`,
  exceptions: 'Your exceptions',
  /** Around the name of the thing, which is a link. */
  exception: {
    before: ({ duty }: { duty: string }) => `${duty} `,
    after: ({ rule }: { rule: string }) => `: ${rule}`,
  },
  removeRule: ({ duty, things }: { duty: string; things: string }) => `Remove the rule: ${duty} ${things}`,
}

/** When, and of what, the system's own messages tell. */
export const reminders = {
  title: 'Reminders',
  intro: 'Messages of your system while Canalog runs. What was missed comes at the next start, as one.',
  deliveries: { each: 'As they come', daily: 'Once a day', off: 'Not at all' },
  dailyAt: 'Daily message at',
  quietFrom: 'Quiet from',
  quietTo: 'Quiet until',
  quietHint: 'What comes due in quiet hours is told after them. The same time twice means no quiet hours.',
  remindOf: 'Remind of',
  remindOfHint:
    'The number on the app’s icon counts what is due of these. Today and the agenda show everything.',
  kinds: {
    remindReplace: 'Replacing',
    remindOrder: 'Ordering more',
    remindClean: 'Cleaning',
    remindInspect: 'Inspecting',
    remindCharge: 'Charging',
    remindCondition: 'Conditioning leather',
  },
  checkups: 'A monthly look at a few parts',
  checkupsHint: 'Whether they are still fine teaches Canalog more about their lives than anything else.',
  test: 'Show a test message',
  testSent: 'Sent. If nothing appeared, your system’s settings may hold messages back.',
  testRefused: 'Your system did not take the message.',
  unsupported:
    'This system shows no messages of programs, so reminders stay in Canalog: on Today and in the agenda.',
}

/** The agenda as a file that a calendar program subscribes to. */
export const calendar = {
  title: 'Calendar',
  intro: 'The next 90 days as an .ics file, for the calendar program that you use.',
  noFile: 'No calendar file is kept yet.',
  lastChanged: ({ dateTime }: { dateTime: string }) => `(last changed ${dateTime})`,
  notWritten: 'The calendar file could not be written',
  triesAgain: ({ problem }: { problem: string }) => `${problem} Canalog tries again every minute.`,
  keep: 'Keep a calendar file …',
  keepElsewhere: 'Keep it elsewhere …',
  stop: 'Stop keeping it',
  saveCopy: 'Save a copy …',
  hint: 'Subscribe to the file from your calendar program, or keep it in a folder that you sync. When a day changes, it changes there too.',
  notForSample: 'The sample collection is open. A calendar file is kept of your own collection only.',
}
