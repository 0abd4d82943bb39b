import type { Duty } from '../../../parts/care'
import type { Meter } from '../../../parts/part'
import { plural } from '../../kit'

/** Answering what needs attention. */
export const care = {
  done: {
    clean: 'Cleaned',
    inspect: 'Still fine',
    replace: 'Replaced',
    charge: 'Charged',
    condition: 'Conditioned',
  } satisfies Record<Duty, string>,
  stillFine: 'Still fine',
  order: 'Order …',
  onDevice: ({ device }: { device: string }) => ` on ${device}`,
  orderBy: ({ day }: { day: string }) => `Order by ${day}.`,
  /** What is done in one go. */
  together: {
    names: ({ names, more }: { names: readonly string[]; more: number }) =>
      more > 0 ? `${names.join(', ')}, and ${more} more.` : `${names.join(', ')}.`,
    shoppingList: 'Shopping list',
    allDone: 'All done',
    fold: 'Together',
    unfold: 'One by one',
  },
  /** The monthly look at some parts. */
  look: {
    title: 'Monthly look',
    atThese: ({ count }: { count: number }) =>
      plural(count, {
        one: 'Look at this one',
        other: `Look at these ${['no', 'one', 'two', 'three', 'four', 'five'][count] ?? '#'}`,
      }),
    why: 'A minute once a month teaches Canalog more about how long yours last than anything else.',
    allFine: ({ count }: { count: number }) => plural(count, { one: 'It is fine', other: 'All fine' }),
    notThisMonth: 'Not this month',
    fine: 'Fine',
  },
  more: {
    label: ({ title }: { title: string }) => `More for: ${title}`,
    snooze: 'Snooze',
    skip: ({ skip }: { skip: string }) => `${skip} …`,
    open: 'Open, and edit how often …',
  },
  skipping: {
    titles: {
      clean: 'Skip this cleaning',
      inspect: 'Skip this inspection',
      replace: 'Not this month',
      charge: 'Skip this charge',
      condition: 'Skip this conditioning',
    } satisfies Record<Duty, string>,
    comesBack: 'It comes back in 30 days.',
    startsAgain: 'Its clock starts again from now.',
    usualReasons: 'Usual reasons',
    reasons: { notNeeded: 'Not needed', nothingAtHand: 'Nothing at hand', hardlyUsed: 'Hardly used lately' },
    reason: 'Reason',
    skip: 'Skip',
  },
  snoozedUntil: ({ when }: { when: string }) => `Snoozed until ${when}`,
  snoozedForUse: ({ hours }: { hours: string }) => `Snoozed until ${hours} h of use`,
  renewed: 'Renewed',
  whyRenewed: {
    battery: 'A new battery begins at zero hours. Why did the old one go?',
    headband: 'A new headband begins at zero hours. Why did the old one go?',
    cable: 'A new cable begins at zero hours. Why did the old one go?',
    shell: 'A new shell begins at zero hours. Why did the old one go?',
  } satisfies Record<Meter, string>,
}
