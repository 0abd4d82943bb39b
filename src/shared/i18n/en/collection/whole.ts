import type { Meter } from '../../../parts/part'

/** What wears on the device itself. */
export const whole = {
  title: 'Wears as a whole',
  /** What a meter tells, before it is switched on. */
  promises: {
    battery: 'Counts its charges and its age.',
    headband: 'Counts its hours and its age.',
    cable: 'Counts its hours and its age.',
    shell: 'Counts its age: ears and silicone change.',
  } satisfies Record<Meter, string>,
  renewals: {
    battery: 'New battery …',
    headband: 'New headband …',
    cable: 'New cable …',
    shell: 'Remade …',
  } satisfies Record<Meter, string>,
  figures: 'Figures …',
  before: ({ meter }: { meter: string }) => `${meter} before`,
  nothingWears: 'Nothing wears it by these figures.',
  ofDevice: ({ meter, device }: { meter: string; device: string }) => `${meter} of ${device}`,
  restsOn: 'What this rests on',
  restsOnLabel: ({ name }: { name: string }) => `What the wear of ${name} rests on`,
  figuresTitle: 'Figures of wear',
  changeOne: 'Change one for this alone or for all of its kind. Empty means inherited.',
  atWorkSince: 'At work since',
  emptyIsBefore: 'Empty: since the one before it ended.',
  emptyIsNew: 'Empty: since the device was new.',
  renewed: ({ meter, device }: { meter: string; device: string }) => `${meter} of ${device} renewed`,
  whyDidItGo: 'Why did the old one go?',
  when: 'When',
  renew: 'Renew',
}
