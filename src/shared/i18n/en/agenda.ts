import { formatNumber, plural } from '../kit'

export const agenda = {
  title: 'Agenda',
  now: 'Now',
  nothingNow: 'Nothing needs you now.',
  nothingElse: 'Nothing else falls into the next 90 days.',

  thisWeek: 'This week',
  nextWeek: 'Next week',
  weekOf: ({ day }: { day: string }) => `Week of ${day}`,
  today: 'Today',
  tomorrow: 'Tomorrow',
  likelyFromNow: 'Likely from now on.',
  likelyFrom: ({ from }: { from: string }) => `Likely from ${from} on.`,
  likelyUntil: ({ to }: { to: string }) => `Likely between now and ${to}.`,

  snoozed: 'Snoozed',
  snoozedCount: ({ count }: { count: number }) => `${formatNumber(count)} snoozed`,
  hideSnoozed: 'Hide what is snoozed',
  wake: 'Wake',
  wakeNamed: ({ title }: { title: string }) => `Wake: ${title}`,
  asleep: ({ count }: { count: number }) =>
    plural(count, {
      one: 'Usual care would have one more cleaning or check due. Canalog asks only where you have noted one before, or have set a rule.',
      other:
        'Usual care would have # more cleanings and checks due. Canalog asks only where you have noted one before, or have set a rule.',
    }),
  setHowOften: 'Set how often',

  nothingAhead: 'Nothing in the next 90 days',
  whatComes: 'Cleanings, inspections and replacements appear here on the day they are likely due.',
  nothingYet: 'Nothing to look after yet',
  howItBegins:
    'Mount tips or pads on a device and log what you listen to: when to clean, replace and order then stands here, day by day.',

  walk: 'Walk through the agenda',
  markDone: 'Mark what is chosen in the agenda done',
}
