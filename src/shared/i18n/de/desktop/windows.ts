import type { Texts } from '../../en'
import { plural } from '../../kit'

type Desktop = Texts['desktop']

export const tray: Desktop['tray'] = {
  named: 'Canalog',
  hidden: 'Canalog, das Fenster ist ausgeblendet',
  listening: ({ name, duration }) => `${name}, ${duration}`,
  due: ({ count }) => plural(count, { one: 'Eine Aufgabe ist fällig', other: '# Aufgaben sind fällig' }),
  showWindow: 'Fenster zeigen',
  open: 'Canalog öffnen',
  quit: 'Canalog beenden',
  stop: 'Hören beenden',
  startAgain: ({ name }) => `${name} noch einmal starten`,
  switchTo: 'Wechseln zu',
  start: 'Starten',
  goesOn: 'Canalog läuft im Infobereich weiter',
  goesOnWhere: 'Das Fenster ist ausgeblendet. Das Symbol dort zeigt es wieder oder beendet Canalog.',
  stopped: ({ name }) => `Beendet: ${name}`,
  listeningOn: ({ name }) => `Sitzung läuft: ${name}`,
}

export const quitting: Desktop['quitting'] = {
  running: 'Es läuft eine Sitzung.',
  runningOn: ({ name }) => `Es läuft eine Sitzung mit ${name}.`,
  what: 'Jetzt beenden oder ohne Canalog weiterhören? Wenn du weiterhörst, zählt die Sitzung weiter, und Canalog fragt beim nächsten Start nach.',
  stopAndQuit: 'Sitzung und Canalog beenden',
  goOn: 'Weiterhören',
  cancel: 'Abbrechen',
  staysOpen: 'Canalog bleibt offen.',
}

export const crash: Desktop['crash'] = {
  twice: 'Die Seite von Canalog ist zweimal abgestürzt',
  safe: ({ logId }) => `Was gespeichert war, ist sicher. Einzelheiten stehen im Protokoll unter ${logId}.`,
  openAgain: 'Wieder öffnen',
  quit: 'Beenden',
  hasToClose: 'Canalog muss beendet werden',
  bug: ({ logId }) =>
    `Etwas ist schiefgegangen, das nicht hätte passieren dürfen. Was gespeichert war, ist sicher; öffne Canalog wieder. Einzelheiten stehen im Protokoll unter ${logId}.`,
}

export const files: Desktop['files'] = {
  exportCollection: 'Sammlung exportieren',
  exportSessions: 'Sitzungen exportieren',
  saveShopping: 'Einkaufsliste speichern',
  importCollection: 'Sammlung importieren',
  collection: 'Canalog-Sammlung',
  table: 'Tabelle',
  calendar: 'Kalender',
  keepCalendar: 'Kalenderdatei führen',
  saveCalendar: 'Kopie des Kalenders speichern',
  chooseAgain: 'Wähle die Datei noch einmal: Inzwischen wurde eine andere angesehen.',
  notAFile: 'Das ist keine Datei.',
  tooLarge: 'Diese Datei ist größer als 500 MB.',
  outOfMemory: 'Das braucht mehr Speicher, als Canalog nutzen darf. Es wurde nichts geändert.',
  folderUnshown: 'Das System kann diesen Ordner nicht zeigen.',
  backups: 'Sicherungen',
  backupGone: 'Diese Sicherung gibt es nicht mehr. Es wurde nichts geändert.',
  backupUnopened: 'Diese Sicherung lässt sich nicht öffnen. Deine Sammlung ist wie vorher.',
  bytesChanged:
    'Bytes der Sammlungsdatei haben sich verändert, obwohl nichts hineingeschrieben wurde, wie es bei einem defekten Datenträger geschieht.',
  stopFirst: 'Es läuft eine Sitzung. Beende sie zuerst.',
  sampleOpen: 'Die Beispielsammlung ist geöffnet. Kehre zuerst zu deiner zurück.',
}

export const calendarProblems: Desktop['calendarProblems'] = {
  noFolder: 'Der Ordner ist gerade nicht da.',
  forbidden: 'Canalog darf dort nicht schreiben.',
  readOnly: 'Auf diesen Datenträger kann nicht geschrieben werden.',
  full: 'Der Datenträger ist voll.',
  quota: 'Dein Anteil am Datenträger ist voll.',
  inUse: 'Ein anderes Programm benutzt die Datei.',
  folderNow: 'Es gibt dort jetzt einen Ordner dieses Namens.',
  other: 'Sie ließ sich nicht schreiben; Einzelheiten stehen im Protokoll.',
}

export const system: Desktop['system'] = {
  testTitle: 'So erinnert dich Canalog',
  testBody: 'Ein Klick auf eine Erinnerung öffnet, worum es geht.',
  installedOnly: 'Nur ein installiertes Canalog kann bei der Anmeldung starten.',
  keysTaken: 'Ein anderes Programm oder dein System benutzt diese Tasten schon. Wähle andere.',
}
