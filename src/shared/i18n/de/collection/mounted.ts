import type { Texts } from '../../en'

export const mounted: Texts['collection']['mounted'] = {
  title: 'Jetzt montiert',
  slotOnSide: ({ slot, side }) => `${slot} · ${side}`,
  nothingRecorded: 'Nichts eingetragen',
  mount: {
    both: ({ kind }) => `${kind} montieren`,
    left: ({ kind }) => `${kind} links montieren`,
    right: ({ kind }) => `${kind} rechts montieren`,
  },
  doesNotWear: 'Es verschleißt nicht.',
  swap: 'Tauschen',
  cleaned: 'Gereinigt',
  stillFine: 'Noch gut',
  takeOff: 'Abnehmen',
  ears: {
    short: ({ left, right }) => `L: ${left} · R: ${right}`,
    long: ({ left, right }) => `Links: ${left}. Rechts: ${right}.`,
    noSize: 'keine Größe',
    nothing: 'nichts',
  },
  side: 'Seite',
  sides: { both: 'Beide', left: 'Nur links', right: 'Nur rechts' },
  looking: 'Schublade wird durchsucht …',
  none: ({ kinds }) => `Noch keine ${kinds} in der Schublade oder im Vorrat.`,
  noOther: ({ kinds }) => `Keine weiteren ${kinds} in der Schublade oder im Vorrat.`,
  fitsAnyway: 'Passt doch',
  add: ({ kind }) => `${kind} hinzufügen …`,
  inDrawer: 'in der Schublade',
  inDrawerWorn: ({ hours }) => `in der Schublade, ${hours} getragen`,
  newInStock: ({ count }) => `neu, ${count} im Vorrat`,
  otherHalf: {
    left: 'jetzt links: auch die andere Hälfte',
    right: 'jetzt rechts: auch die andere Hälfte',
  },
}
