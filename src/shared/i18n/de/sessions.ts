import type { Texts } from '../en'
import { plural } from '../kit'

export const sessions: Texts['sessions'] = {
  title: 'Sitzungen',
  repeatLast: 'Letzte wiederholen …',
  logPast: 'Nachtragen …',
  importCsv: 'CSV importieren …',

  quickAdd: {
    question: 'Was hast du gehört?',
    example: 'gestern Abend, etwa 2 h, HD 600',
    hint: 'Schreib, wann, wie lange und womit; auf Wunsch auch das Szenario.',
    submit: 'Eintragen',
    enterLogs: ({ understood }) => `${understood} Mit der Eingabetaste eintragen.`,
  },

  filters: {
    label: 'Sitzungen filtern',
    searchNotes: 'In den Notizen suchen',
    search: 'Suchen',
    clearSearch: 'Suche leeren',
    byDevice: 'Nach Gerät filtern',
    anyDevice: 'Alle Geräte',
    byScenario: 'Nach Szenario filtern',
    anyScenario: 'Alle Szenarien',
    allDays: 'Alle Tage zeigen',
  },

  empty: {
    noMatch: 'Keine passende Sitzung',
    showAll: 'Alle Sitzungen zeigen',
    tryOther: 'Versuch es mit weniger Wörtern, einem anderen Gerät oder einem anderen Tag.',
    nothingYet: 'Noch nichts eingetragen',
    log: 'Sitzung eintragen',
    howToBegin:
      'Starte unter „Heute“ eine mit einem Klick oder schreib auf, woran du dich erinnerst: Die Zeile oben versteht „gestern Abend, etwa 2 h“ und den Namen eines Geräts.',
  },

  list: {
    label: 'Sitzungen',
    showEarlier: 'Frühere Sitzungen zeigen',
    select: ({ device, time }) => `Auswählen: ${device}, ${time}`,
    actions: ({ device, time }) => `Aktionen für ${device}, ${time}`,
    fromTo: ({ from, to }) => `${from} – ${to}`,
    running: ({ from }) => `${from}, läuft`,
    otherParts: 'andere Teile als montiert',
    rated: ({ stars }) => `mit ${stars} von 5 bewertet`,
    edit: 'Bearbeiten …',
    split: 'Teilen …',
    move: 'Zu einem anderen Gerät verschieben …',
    repeat: 'Wiederholen …',
  },

  selection: {
    selected: ({ count, length }) =>
      `${plural(count, { one: '# Sitzung', other: '# Sitzungen' })} ausgewählt · ${length}`,
    merge: 'Verbinden',
    mergeHint: 'Eine Sitzung vom ersten Anfang bis zum letzten Ende, Pausen eingeschlossen',
    move: 'Verschieben …',
    clear: 'Auswahl aufheben',
    tickTwo: 'Hake mindestens zwei Sitzungen an, um sie zu verbinden.',
    oneDevice: 'Verbinden lassen sich nur Sitzungen eines Geräts.',
    stopFirst: 'Beende die laufende Sitzung, bevor du sie verbindest.',
    anotherBetween: 'Dazwischen liegt eine weitere Sitzung dieses Geräts.',
  },

  calendar: {
    label: 'Kalender',
    previousMonth: 'Voriger Monat',
    nextMonth: 'Nächster Monat',
    weekdays: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
    heardOn: ({ day, length }) => `${day}: ${length}`,
    nothingOn: ({ day }) => `${day}: nichts eingetragen`,
    total: ({ length, days }) => `${length} an ${plural(days, { one: 'einem Tag', other: '# Tagen' })}`,
    nothing: 'In diesem Monat ist nichts eingetragen',
  },

  form: {
    log: 'Sitzung eintragen',
    edit: 'Sitzung bearbeiten',
    fromLink: 'Ein Link von außen hat dies ausgefüllt. Es wird nichts geschrieben, bevor du es einträgst.',
    deviceMissing: 'Wähle, womit du gehört hast.',
    date: 'Datum',
    start: 'Anfang',
    end: 'Ende',
    length: 'Dauer',
    stillRunning: 'Läuft noch.',
    lengthUntil: ({ length, day }) => `${length}, bis ${day}`,
    level: 'Pegel',
    temperature: 'Temperatur',
    notSaid: 'Keine Angabe',
    sweat: 'Schweiß',
    sweats: { none: 'Keiner', light: 'Etwas', heavy: 'Viel' },
    rating: 'Bewertung',
    stars: ({ stars }) => `${stars} von 5`,
    clearRating: 'Löschen',
    notes: 'Notizen',
    otherParts: 'Andere Teile nur für diese Sitzung',
    otherPartsHint: 'Anstelle dessen, was am selben Platz montiert ist',
    submitLog: 'Eintragen',
  },

  split: {
    title: 'Sitzung teilen',
    session: ({ device, from, to }) => `${device}, ${from} – ${to}`,
    at: 'Teilen um',
    outside: 'Wähle eine Zeit zwischen Anfang und Ende.',
    result: ({ first, second }) =>
      `${first} und ${second}. Pegel und Bewertung gelten für beide, die Notizen für die erste.`,
    submit: 'Teilen',
  },

  move: {
    title: ({ count }) => plural(count, { one: 'Sitzung verschieben', other: '# Sitzungen verschieben' }),
    to: 'Zu',
    submit: 'Verschieben',
  },

  csv: {
    title: 'Sitzungen aus einer CSV-Datei importieren',
    chooseFile: 'Datei wählen …',
    chooseOther: 'Andere Datei wählen …',
    hint: 'Die erste Zeile benennt die Spalten. Geschrieben wird erst, wenn du bestätigst.',
    columns: {
      device: 'Gerät',
      date: 'Tag, falls eigene Spalte',
      start: 'Anfang',
      end: 'Ende',
      minutes: 'Minuten',
      scenario: 'Szenario',
      levelDbA: 'Pegel, dB(A)',
      rating: 'Bewertung',
      sweat: 'Schweiß',
      notes: 'Notizen',
    },
    chooseColumn: 'Spalte wählen',
    notInFile: 'Nicht in der Datei',
    noneReadable: 'Mit diesen Spalten ist keine Zeile lesbar.',
    sample: 'Die ersten Zeilen, wie sie geschrieben würden',
    length: 'Dauer',
    running: 'läuft',
    unreadable: ({ count }) => unreadableLines(count),
    unreadableHint: ({ count }) =>
      `${unreadableLines(count)}. Korrigiere die Datei oder die Spalten; geschrieben wird erst, wenn jede Zeile lesbar ist.`,
    linesWithErrors: 'Zeilen mit Fehlern',
    line: ({ line }) => `Zeile ${line}: `,
    submit: ({ count }) => plural(count, { one: '# Sitzung importieren', other: '# Sitzungen importieren' }),
  },
}

function unreadableLines(count: number): string {
  return plural(count, { one: '# Zeile ist nicht lesbar', other: '# Zeilen sind nicht lesbar' })
}
