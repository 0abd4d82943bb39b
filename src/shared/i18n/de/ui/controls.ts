import type { Texts } from '../../en'

type Words = Texts['ui']

export const criteria: Words['criteria'] = {
  isolation: 'Dämmung',
  awareness: 'Umgebung hören',
  leakage: 'Wenig Schallaustritt',
  seal: 'Abdichtung',
  comfort: 'Tragekomfort auf Dauer',
  heat: 'Kühle',
  glasses: 'Mit Brille',
  stability: 'Fester Halt',
  sweat: 'Schweißfestigkeit',
  portability: 'Leicht mitzunehmen',
  quickRemoval: 'Schnell abgesetzt',
  stage: 'Bühne',
  imaging: 'Ortung',
  detail: 'Details',
  bass: 'Bassfülle',
  tone: 'Natürlicher Klang',
  microphone: 'Mikrofon',
  latency: 'Verzögerung',
  drive: 'Pegelreserve',
  battery: 'Akku',
  condition: 'Zustand der Aufsätze oder Polster',
  rotation: 'Abwechslung',
}

export const labelled: Words['labelled'] = ({ label, about }) => `${label}: ${about}`

export const reasons: Words['reasons'] = {
  title: 'Gründe',
  for: 'Dafür: ',
  against: 'Dagegen: ',
  wins: ({ points }) => `bringt ${points} Punkte`,
  costs: ({ points }) => `kostet ${points} Punkte`,
}

export const facts: Words['facts'] = {
  why: 'warum?',
  askedAbout: ({ about }) => `Warum? ${about}`,
  toldAbout: ({ about }) => `Warum: ${about}`,
}

export const loadFailed: Words['loadFailed'] = {
  title: 'Das ließ sich nicht lesen',
  retry: 'Noch einmal versuchen',
}

export const deviceChoice: Words['deviceChoice'] = {
  label: 'Gerät',
  typeName: 'Namen eingeben',
  noneOwned: 'Noch kein Gerät. Zuerst eines in der Sammlung anlegen.',
  noneFound: 'Kein Gerät mit diesem Namen',
  deleted: 'ein gelöschtes Gerät',
}

export const scenarioChoice: Words['scenarioChoice'] = {
  label: 'Szenario',
  notSaid: 'Keine Angabe',
  clear: 'Kein Szenario',
  noneFound: 'Kein Szenario mit diesem Namen',
  none: 'kein Szenario',
}

export const rotation: Words['rotation'] = {
  range: 'Von bester Wahl bis Abwechslung',
  bestPick: 'beste Wahl',
  aLittle: 'etwas abwechseln',
  some: 'abwechseln',
  all: 'alle abwechseln',
}

export const sample: Words['sample'] = {
  opened: 'Das ist die Beispielsammlung. Deine eigene Datei bleibt unberührt.',
  closed: 'Wieder in deiner eigenen Sammlung.',
  open: 'Mit Beispielsammlung ausprobieren',
  close: 'Zurück zu meiner Sammlung',
}

export const meter: Words['meter'] = {
  wearOf: ({ name }) => `Verschleiß: ${name}`,
  states: { fine: 'in Ordnung', soon: 'bald ersetzen', due: 'fällig', overdue: 'überfällig' },
  reading: ({ state, worn }) => `${state}; ${worn} von 100 solchen Paaren wären inzwischen verschlissen`,
}

export const replacing: Words['replacing'] = {
  noneLeft: 'Ersetzen · kein Vorrat',
  left: ({ count }) => `Ersetzen · noch ${count}`,
  whatGoes: 'Was wegkommt',
  sides: { both: 'Beide', left: 'Nur links', right: 'Nur rechts' },
  looking: 'Vorrat wird geprüft …',
  thisOne: {
    tips: 'Dieses Paar',
    pads: 'Dieses Paar',
    cable: 'Dieses Kabel',
    filters: 'Dieser Satz',
    headband_pad: 'Dieses Polster',
    battery: 'Dieser Akku',
    adapter: 'Dieser Adapter',
  },
  retiredThenAsked: ({ thing }) =>
    `${thing} wird ausgemustert; was an die Stelle kommt, folgt als Nächstes. Warum?`,
  retiredAndReplaced: ({ thing }) =>
    `${thing} wird ausgemustert und durch ein ungeöffnetes Exemplar ersetzt. Warum?`,
  sideGoesThenAsked: {
    left: 'Nur die linke Seite geht, die rechte bleibt; was an die Stelle kommt, folgt als Nächstes. Warum?',
    right: 'Nur die rechte Seite geht, die linke bleibt; was an die Stelle kommt, folgt als Nächstes. Warum?',
  },
  sideGoesAndReplaced: {
    left: 'Nur die linke Seite geht, die rechte bleibt. Dafür wird ein neues Paar geöffnet. Warum?',
    right: 'Nur die rechte Seite geht, die linke bleibt. Dafür wird ein neues Paar geöffnet. Warum?',
  },
  noUnopened: ({ name }) => `Von ${name} ist nichts Ungeöffnetes mehr da.`,
  whatTakesItsPlace: 'Was kommt an die Stelle?',
  nothingElse: 'Sonst ist nichts Passendes auf Vorrat.',
  countLeft: ({ count }) => `Noch ${count}.`,
  unusedHalf: ({ name }) => `Die unbenutzte Hälfte von ${name}`,
  newOne: {
    tips: ({ name }) => `Neues Paar ${name}`,
    pads: ({ name }) => `Neues Paar ${name}`,
    cable: ({ name }) => `Neues Kabel ${name}`,
    filters: ({ name }) => `Neuer Satz ${name}`,
    headband_pad: ({ name }) => `Neues Polster ${name}`,
    battery: ({ name }) => `Neuer Akku ${name}`,
    adapter: ({ name }) => `Neuer Adapter ${name}`,
  },
  putOnShoppingList: ({ name }) => `${name} auf die Einkaufsliste setzen`,
  addToStock: 'Ich habe mehr: Vorrat ergänzen …',
  retireAndLeaveEmpty: 'Ausmustern und den Platz leer lassen',
  leaveSideEmpty: { left: 'Linke Seite leer lassen', right: 'Rechte Seite leer lassen' },
}
