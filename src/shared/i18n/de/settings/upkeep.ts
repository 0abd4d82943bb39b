import type { Texts } from '../../en'

type Words = Texts['settings']

export const wear: Words['wear'] = {
  title: 'Verschleißhinweise',
  intro: 'Wie viele von 100 solchen Paaren verschlissen wären, bevor du davon hören willst.',
  thresholds: { wearSoon: 'Bald ab', wearDue: 'Fällig ab', wearOverdue: 'Überfällig ab' },
  ofHundredSuffix: ' von 100',
  rising: '„Bald“ blickt um die Lieferzeit einer Bestellung voraus. Die drei Werte müssen ansteigen.',
  backToUsual: ({ soon, due, overdue }) => `Zurück zu ${soon}, ${due} und ${overdue}`,
  slow: 'Auch beobachten, was langsam verschleißt',
  slowHint:
    'Aufsätze, Polster, Filter und Akkus werden immer beobachtet. Was am Gerät als Ganzem verschleißt, schaltest du auf dessen Seite ein.',
}

export const figures: Words['figures'] = {
  title: 'Wie lange Teile halten',
  intro:
    'Darüber gibt es keine Einigkeit: Die Quellen liegen um das Fünffache auseinander. Ändere, was du besser weißt; den Rest lernt Canalog aus dem, was du ausmusterst.',
  figuresFor: 'Werte für',
  of: {
    silicone: 'Silikon',
    memory_foam: 'Schaumstoff',
    hybrid: 'Hybridmaterial',
    tpe: 'TPE',
    pu_leather: 'PU-Leder',
    leather: 'Leder',
    velour: 'Velours',
    fabric: 'Stoff',
    suede: 'Wildleder',
    cable: 'Kabel',
    filters: 'Filter',
    battery: 'Akkus',
    shell: 'Otoplastik-Schalen',
  },
}

export const howOften: Words['howOften'] = {
  title: 'Wie oft',
  intro:
    'Pflege für alles einer Art. Produkte, einzelne Paare und Geräte können auf ihren Seiten eigene Regeln haben.',
  kind: 'Art',
  tableOf: ({ kind }) => `Wie oft: ${kind}`,
  material: 'Material',
  unknownMaterial: 'Unbekannt',
  all: 'Alle',
  usual:
    'Was hier als üblich steht, ist nach der üblichen Pflege solcher Teile angenommen; gemessen hat es niemand. Es erinnert dich nur, wo du es einmal eingetragen hast; eine eigene Regel erinnert immer. Ein leeres Feld heißt: aus. Von mehreren zählt, was zuerst eintritt.',
  none: { clean: 'aus', inspect: 'aus', replace: 'nach Verschleiß', charge: 'aus', condition: 'aus' },
  origins: { usual: 'üblich', own: 'deine Regel' },
  subject: ({ duty, things }) => `${duty}: ${things}`,
  cell: ({ duty, things, rule, origin }) => `${duty}, ${things}: ${rule}, ${origin}`,
  exceptions: 'Deine Ausnahmen',
  exception: { before: ({ duty }) => `${duty}: `, after: ({ rule }) => ` (${rule})` },
  removeRule: ({ duty, things }) => `Regel entfernen: ${duty}, ${things}`,
}

export const reminders: Words['reminders'] = {
  title: 'Erinnerungen',
  intro:
    'Mitteilungen deines Systems, solange Canalog läuft. Verpasstes kommt gesammelt beim nächsten Start.',
  deliveries: { each: 'Sofort', daily: 'Einmal am Tag', off: 'Gar nicht' },
  dailyAt: 'Tägliche Mitteilung um',
  quietFrom: 'Ruhe ab',
  quietTo: 'Ruhe bis',
  quietHint:
    'Was in der Ruhezeit fällig wird, kommt danach. Zweimal dieselbe Uhrzeit bedeutet: keine Ruhezeit.',
  remindOf: 'Erinnern an',
  remindOfHint: 'Die Zahl am App-Symbol zählt, was davon fällig ist. „Heute“ und die Agenda zeigen alles.',
  kinds: {
    remindReplace: 'Ersetzen',
    remindOrder: 'Nachbestellen',
    remindClean: 'Reinigen',
    remindInspect: 'Prüfen',
    remindCharge: 'Laden',
    remindCondition: 'Leder pflegen',
  },
  checkups: 'Einmal im Monat ein Blick auf ein paar Teile',
  checkupsHint: 'Ob sie noch gut sind, lehrt Canalog mehr über ihre Lebensdauer als alles andere.',
  test: 'Testmitteilung zeigen',
  testSent: 'Gesendet. Ist nichts erschienen, halten vielleicht die Systemeinstellungen Mitteilungen zurück.',
  testRefused: 'Das System hat die Mitteilung nicht angenommen.',
  unsupported:
    'Dieses System zeigt keine Mitteilungen von Programmen. Erinnerungen bleiben daher in Canalog: unter „Heute“ und in der Agenda.',
}

export const calendar: Words['calendar'] = {
  title: 'Kalender',
  intro: 'Die nächsten 90 Tage als .ics-Datei für dein Kalenderprogramm.',
  noFile: 'Noch wird keine Kalenderdatei geführt.',
  lastChanged: ({ dateTime }) => `(zuletzt geändert: ${dateTime})`,
  notWritten: 'Die Kalenderdatei konnte nicht geschrieben werden',
  triesAgain: ({ problem }) => `${problem} Canalog versucht es jede Minute erneut.`,
  keep: 'Kalenderdatei führen …',
  keepElsewhere: 'Woanders ablegen …',
  stop: 'Nicht mehr führen',
  saveCopy: 'Kopie speichern …',
  hint: 'Abonniere die Datei in deinem Kalenderprogramm oder lege sie in einen Ordner, den du synchronisierst. Ändert sich ein Tag, ändert er sich auch dort.',
  notForSample:
    'Die Beispielsammlung ist geöffnet. Eine Kalenderdatei wird nur für deine eigene Sammlung geführt.',
}
