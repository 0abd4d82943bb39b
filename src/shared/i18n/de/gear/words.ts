import type { Texts } from '../../en'

type Words = Texts['gear']

export const forms: Words['forms'] = {
  in_ear: 'In-Ear',
  over_ear: 'Over-Ear',
  on_ear: 'On-Ear',
  earbud: 'Earbud',
  bone_conduction: 'Knochenschall',
}

export const backs: Words['backs'] = {
  open: 'offen',
  semi_open: 'halboffen',
  closed: 'geschlossen',
}

export const fits: Words['fits'] = {
  universal: 'universell',
  custom: 'maßgefertigt',
}

export const drivers: Words['drivers'] = {
  dynamic: 'dynamisch',
  balanced_armature: 'Balanced Armature',
  planar: 'magnetostatisch',
  electrostatic: 'elektrostatisch',
  bone: 'Knochenschall',
  piezo: 'Piezo',
}

export const microphones: Words['microphones'] = {
  none: 'keins',
  inline: 'am Kabel',
  boom: 'Bügelmikrofon',
  built_in: 'eingebaut',
}

export const statuses: Words['statuses'] = {
  available: 'Verfügbar',
  lent: 'Verliehen',
  in_repair: 'In Reparatur',
  selling: 'Zu verkaufen',
  retired: 'Ausgemustert',
  lost: 'Verloren',
}

export const slotObjects: Words['slotObjects'] = {
  tips: 'Aufsätze',
  pads: 'Polster',
  cable: 'ein Kabel',
  filters: 'Filter',
  headband_pad: 'ein Kopfbandpolster',
  battery: 'einen Akku',
}

export const aspects: Words['aspects'] = {
  stage: 'Bühne',
  imaging: 'Ortung',
  detail: 'Details',
  bass: 'Bass',
  tone: 'Klangfarbe',
  comfort: 'Tragekomfort',
}
