import type { Meter } from '../../../../shared/parts/part'

export const METER_WORDS: Readonly<Record<Meter, string>> = {
  battery: 'Battery',
  headband: 'Headband',
  cable: 'Cable',
  shell: 'Shell',
}

/** What its meter tells, before it is switched on. */
export const METER_PROMISES: Readonly<Record<Meter, string>> = {
  battery: 'Counts its charges and its age.',
  headband: 'Counts its hours and its age.',
  cable: 'Counts its hours and its age.',
  shell: 'Counts its age: ears and silicone change.',
}

/** What a new one is called. */
export const RENEWALS: Readonly<Record<Meter, string>> = {
  battery: 'New battery',
  headband: 'New headband',
  cable: 'New cable',
  shell: 'Remade',
}
