import type { Texts } from '../../en'

type Words = Texts['suggest']

export const criteria: Words['criteria'] = {
  isolation: 'Dämmung',
  awareness: 'Hören der Umgebung',
  leakage: 'Schallaustritt',
  seal: 'Abdichtung',
  comfort: 'Tragekomfort',
  heat: 'Kühle am Ohr',
  glasses: 'Platz für die Brille',
  stability: 'Halt',
  sweat: 'Schweißschutz',
  portability: 'Leicht mitzunehmen',
  quickRemoval: 'Schnelles Absetzen',
  stage: 'Bühne',
  imaging: 'Ortung',
  detail: 'Details',
  bass: 'Bass',
  tone: 'Natürlicher Klang',
  microphone: 'Mikrofon',
  latency: 'Verzögerung',
  drive: 'Pegelreserve',
  battery: 'Akku',
  condition: 'Zustand von Aufsätzen und Polstern',
  rotation: 'Abwechslung',
}

export const aspects: Words['aspects'] = {
  stage: 'Bühne',
  imaging: 'Ortung',
  detail: 'Details',
  bass: 'Bass',
  tone: 'Klangfarbe',
  comfort: 'Tragekomfort',
}

export const daysAgo: Words['daysAgo'] = {
  today: 'heute',
  yesterday: 'gestern',
  days: ({ days }) => `vor ${days} Tagen`,
  weeks: ({ weeks }) => `vor ${weeks} Wochen`,
  months: ({ months }) => `vor ${months} Monaten`,
}

export const spans: Words['spans'] = {
  minutes: ({ from, to }) => `${from} bis ${to} min`,
  hours: ({ from, to }) => `${from} bis ${to} h`,
  mixed: ({ from, to }) => `${from} bis ${to}`,
}

export const noises: Words['noises'] = {
  stage: 'Bühnenlärm',
  train: 'Zuglärm',
  cabin: 'Kabinenlärm',
  room: 'Raumgeräusch',
  street: 'Straßenlärm',
  gym: 'Studiolärm',
  household: 'Haushaltslärm',
  office: 'Bürolärm',
  any: 'Lärm',
}

export const from: Words['from'] = {
  dongle: 'Handy-Dongle',
  source: ({ name }) => name,
}
