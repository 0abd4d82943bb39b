import type { Duty } from '../../../parts/care'
import { plural } from '../../kit'

interface Named {
  readonly name: string
}

const things = (count: number) => plural(count, { one: '# thing', other: '# things' })

/** What is said of care, wear and what the owner teaches. */
export const care = {
  done: {
    clean: ({ name }: Named) => `${name} cleaned`,
    inspect: ({ name }: Named) => `${name} inspected`,
    replace: ({ name }: Named) => `${name} replaced`,
    charge: ({ name }: Named) => `${name} charged`,
    condition: ({ name }: Named) => `${name} conditioned`,
  } satisfies Record<Duty, unknown>,
  skipped: {
    clean: ({ name }: Named) => `Cleaning ${name} skipped`,
    inspect: ({ name }: Named) => `Inspecting ${name} skipped`,
    replace: ({ name }: Named) => `Replacing ${name} skipped`,
    charge: ({ name }: Named) => `Charging ${name} skipped`,
    condition: ({ name }: Named) => `Conditioning ${name} skipped`,
  } satisfies Record<Duty, unknown>,
  snoozed: {
    clean: ({ name }: Named) => `Cleaning ${name} snoozed`,
    inspect: ({ name }: Named) => `Inspecting ${name} snoozed`,
    replace: ({ name }: Named) => `Replacing ${name} snoozed`,
    charge: ({ name }: Named) => `Charging ${name} snoozed`,
    condition: ({ name }: Named) => `Conditioning ${name} snoozed`,
  } satisfies Record<Duty, unknown>,
  woken: {
    clean: ({ name }: Named) => `Cleaning ${name} is back`,
    inspect: ({ name }: Named) => `Inspecting ${name} is back`,
    replace: ({ name }: Named) => `Replacing ${name} is back`,
    charge: ({ name }: Named) => `Charging ${name} is back`,
    condition: ({ name }: Named) => `Conditioning ${name} is back`,
  } satisfies Record<Duty, unknown>,
  ruleSet: {
    clean: ({ name, rule }: Named & { rule: string }) => `Cleaning ${name}: ${rule}`,
    inspect: ({ name, rule }: Named & { rule: string }) => `Inspecting ${name}: ${rule}`,
    replace: ({ name, rule }: Named & { rule: string }) => `Replacing ${name}: ${rule}`,
    charge: ({ name, rule }: Named & { rule: string }) => `Charging ${name}: ${rule}`,
    condition: ({ name, rule }: Named & { rule: string }) => `Conditioning ${name}: ${rule}`,
  } satisfies Record<Duty, unknown>,
  asUsualAgain: 'as usual again',
  never: 'never',
  /** Several things that one action was about. */
  things: ({ count }: { count: number }) => things(count),
  stillFine: ({ name }: Named) => `${name} found still fine`,
  entryEdited: 'Care entry edited',
  entryDeleted: 'Care entry deleted',
  checkupLeft: 'Check-up left for next month',
  checkupFine: ({ count }: { count: number }) =>
    plural(count, { one: 'One part found still fine', other: '# parts found still fine' }),
  lastTaken: 'the last one in reserve is likely taken into use on that day',

  wearOn: ({ name }: Named) => `Wear of ${name} switched on`,
  wearOff: ({ name }: Named) => `Wear of ${name} switched off`,
  renewed: ({ name }: Named) => `${name} renewed`,
  beginningCorrected: ({ name }: Named) => `Beginning of ${name} corrected`,
  figuresChanged: ({ name }: Named) => `Wear figures of ${name} changed`,
  choiceNoted: ({ name }: Named) => `Choice of the ${name} noted`,
  passedOver: ({ name }: Named) => `${name} passed over`,
  choiceForgotten: 'Choice forgotten',
  learningReset: ({ name }: Named) => `Learning for ${name} reset`,

  notYet: 'That moment has not come yet.',
  stillToCome: 'That moment is still to come.',
  entryGone: 'This entry is not there any more.',
  oneGone: 'One of these is not in the collection any more.',
  notInUse: 'It is not in use, so its hours do not pass. Snooze it for some days instead.',
  materialNeeded: 'A rule for a material needs a material or a kind of part.',
  kindNeeded: 'A rule for a material needs the kind of part that it is for.',
  meteredAlready: 'Its wear is metered already.',
  nothingToMeter: ({ name }: Named) => `${name} has nothing of this kind to meter as a whole.`,
  beganLater: 'It began only after that moment. Choose a later time, or correct its beginning.',
  endedAlready: 'It has ended already.',
  formerAtWork: 'The one before it was still at work at that moment.',
  stressOfKind: 'Stress can be set for everything of its kind only.',
  nothingToLearn: 'The chosen device is the suggested one: there is nothing to learn.',
  builtInScenario: 'This scenario belongs to Canalog: make a copy to change it.',
  thresholdOrder: 'Soon must come before due, and due before overdue.',
}
