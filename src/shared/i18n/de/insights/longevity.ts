import type { Texts } from '../../en'
import { formatNumber, plural } from '../../kit'

export const longevity: Texts['insights']['longevity'] = {
  counting: 'Verschlissenes wird gezählt …',
  question: 'Wie viele sind nach so viel Verschleiß noch gut?',
  shareByWear: 'Anteil der noch guten nach Verschleiß',
  showAs: 'Zeigen als',
  plot: 'Diagramm',
  table: 'Tabelle',
  caption:
    'Stufen: was mit deinen geschah. Dünne Linie: die daraus gelernte Lebensdauer, nach der die nächsten vorhergesagt werden.',
  brackets: ({ share }) =>
    `In Klammern: ab wann eines von zehn verschlissen ist, bis wann neun von zehn; beim nur Beobachteten die ${share}-Grenzen.`,
  caveatOf: ({ group, text }) => `${group}: ${text}`,

  counts: 'Anzahlen',
  line: 'Linie',
  wornOut: 'Verschlissen',
  inUse: 'In Gebrauch',
  gone: 'Weg',
  halfLearned: 'Hälfte verschlissen, gelernt',
  halfSeen: 'Hälfte, beobachtet',
  notHalfYet: 'noch nicht die Hälfte',
  withRange: ({ median, range }) => `${median} (${range})`,
  from: ({ wear }) => `ab ${wear}`,
  range: ({ low, high }) => `${low}–${high}`,
  rangeWithUnits: ({ low, high }) => `${low} – ${high}`,

  byMaterial: 'Nach Material',
  byProduct: 'Nach Produkt',
  moreUnworn: ({ count }) => `${formatNumber(count)} weitere, noch nichts verschlissen`,
  oneStays: 'Eine Linie bleibt im Diagramm.',
  countedOtherwise: {
    hours: ({ others }) => `In Stunden gezählt, nicht in ${others}.`,
    months: ({ others }) => `In Monaten gezählt, nicht in ${others}.`,
    cycles: ({ others }) => `In Zyklen gezählt, nicht in ${others}.`,
  },
  units: { hours: 'Stunden', months: 'Monaten', cycles: 'Zyklen' },
  atMost: ({ count }) => `Höchstens ${formatNumber(count)} auf einmal.`,

  monthsOfWear:
    'Stunden verschleißen diese nicht: Ein Monat Verschleiß ist ein Monat seit dem Öffnen, Ladevorgänge kommen dazu.',
  cyclesOfWear: 'Nur Laden oder Stecken verschleißt diese, deshalb zählt der Verschleiß in Zyklen.',
  hoursOfWear:
    'Eine Stunde Verschleiß ist eine Stunde Hören ohne Belastung; Schweiß, Hitze und Schlafen damit zählen mehr.',
  hoursAndAge:
    'Eine Stunde Verschleiß ist eine Stunde Hören ohne Belastung; Schweiß, Hitze und Schlafen damit zählen mehr, und das Alter kommt dazu.',
  hoursAndMonths: ({ hours }) =>
    `Eine Stunde Verschleiß ist eine Stunde Hören ohne Belastung; Schweiß, Hitze und Schlafen damit zählen mehr, und jeder Monat Alter bringt etwa ${hours} h dazu.`,

  stepsEnd:
    'Die Stufen enden bei null, weil das am längsten beobachtete Teil verschlissen ist, nicht weil keines länger hält.',
  stepsRough: 'Stufen aus so wenigen sind grob.',
  leftOut: ({ count }) =>
    plural(count, {
      one: '# ist nicht dabei: Von der Nutzung ist nichts erfasst.',
      other: '# sind nicht dabei: Von der Nutzung ist nichts erfasst.',
    }),
  cameUsed: ({ count }) =>
    plural(count, {
      one: '# wurde erst gebraucht erfasst und zählt nur von da an.',
      other: '# wurden erst gebraucht erfasst und zählen nur von da an.',
    }),
  ownFigures: 'Manche haben eigene Werte für die Lebensdauer; ihr Verschleiß zählt als Anteil davon.',

  evidence: {
    whole: ({ wornOut, trust }) => `${wornOut}: ${trust}.`,
    none: 'Noch nichts verschlissen',
    some: ({ count }) => `Bisher ${formatNumber(count)} verschlissen`,
    noneButOthers: ({ others }) =>
      plural(others, {
        one: 'Noch nichts verschlissen, aber # anderes aus dem Material',
        other: 'Noch nichts verschlissen, aber # andere aus dem Material',
      }),
    someAndOthers: ({ count, others }) =>
      plural(others, {
        one: `Bisher ${formatNumber(count)} verschlissen, dazu # anderes aus dem Material`,
        other: `Bisher ${formatNumber(count)} verschlissen, dazu # andere aus dem Material`,
      }),
    guess: 'Startannahme, verlängert durch das, was noch hält',
    mostlyGuess: 'größtenteils Startannahme',
    partlyGuess: 'teils Startannahme',
    fromFew: 'gelernt, aber aus wenigen',
    learned: 'gelernt',
    inUse: ({ count }) => `${formatNumber(count)} in Gebrauch.`,
    gone: ({ count }) => `${formatNumber(count)} aus anderem Grund weg.`,
    inUseAndGone: ({ inUse, gone }) =>
      `${formatNumber(inUse)} in Gebrauch, ${formatNumber(gone)} aus anderem Grund weg.`,
  },

  nothingWorn: 'Was verschleißt bei dir?',
  howItBegins:
    'Trag ein, welche Aufsätze und Polster du trägst, und gib an, warum ein Paar geht. Sobald das erste verschlissen ist, vergleicht diese Seite, wie lange jede Art bei dir hält, und die Prognosen lernen daraus.',
}
