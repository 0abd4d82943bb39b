import type { Texts } from '../../en'
import { plural } from '../../kit'

type Words = Texts['settings']

export const desktop: Words['desktop'] = {
  title: 'Desktop',
  intro: 'Nur für diesen Computer. Alles ist aus, bis du es einschaltest.',
  tray: { tray: 'Canalog im Infobereich zeigen', menuBar: 'Canalog in der Menüleiste zeigen' },
  trayHint: 'Was läuft und was fällig ist, mit „Beenden“ und Schnellstart für die meistgenutzten Geräte.',
  closing: {
    tray: 'Beim Schließen des Fensters im Infobereich bleiben',
    menuBar: 'Beim Schließen des Fensters in der Menüleiste bleiben',
  },
  closingNeeds: {
    tray: 'Braucht das Symbol im Infobereich.',
    menuBar: 'Braucht das Symbol in der Menüleiste.',
  },
  closingHint: 'Beenden lässt es sich dort oder im Menü „Datei“.',
  closingHintLinux:
    'Beenden lässt es sich dort oder im Menü „Datei“. Manche Desktops, auch GNOME ohne Erweiterung, haben keinen Infobereich: Dort Canalog noch einmal starten, um das Fenster zu sehen.',
  login: 'Bei der Anmeldung starten',
  loginUninstalled: 'Geht, sobald Canalog installiert ist.',
  loginHidden: {
    tray: 'Ohne Fenster, nur im Infobereich.',
    menuBar: 'Ohne Fenster, nur in der Menüleiste.',
  },
  loginShown: 'Mit geöffnetem Fenster.',
}

export const shortcut: Words['shortcut'] = {
  label: 'Aus jedem Programm starten und beenden',
  hint: 'Beendet, was läuft, oder startet das letzte Gerät noch einmal. Ist das Fenster nicht vorn, sagt eine Mitteilung, was geschehen ist.',
  pressing: 'Tasten drücken …',
  record: 'Tasten festlegen …',
  change: 'Ändern …',
  switchOff: 'Ausschalten',
  how: ({ superKey }) =>
    `Zwei von Strg, Alt, Umschalt und ${superKey} halten und einen Buchstaben oder eine Ziffer drücken. Escape bricht ab.`,
  taken: 'Ein anderes Programm belegt diese Tasten, deshalb bewirken sie hier nichts. Wähle andere.',
  whyNot: {
    key: () =>
      'Möglich sind nur Buchstaben, Ziffern, Leertaste, Pos1, Ende, Bild auf, Bild ab, Einfg und F1 bis F24.',
    modifiers: ({ superKey }) =>
      `Das verwenden andere Programme. Halte zwei von Strg, Alt, Umschalt und ${superKey}, nicht Umschalt allein; bei einer Funktionstaste genügt eine.`,
  },
}

export const data: Words['data'] = {
  title: 'Deine Daten',
  intro: 'Eine SQLite-Datei auf diesem Computer. Nichts wird irgendwohin gesendet.',
  kilobytes: ({ amount }) => `${amount} kB`,
  megabytes: ({ amount }) => `${amount} MB`,
  openFolder: 'Ordner öffnen',
  synced: ({ service }) =>
    `Dieser Ordner wird anscheinend von ${service} synchronisiert. Das kann eine geöffnete Sammlung beschädigen. Besser liegt sie in einem Ordner, den nichts synchronisiert, und hier liegen Exporte.`,
  sampleOpen: 'Die Beispielsammlung ist geöffnet. Was du hier tust, bleibt in ihrer eigenen Datei.',
  sampleApart: 'Die Beispielsammlung ist eine eigene Datei und vermischt sich nie mit deiner.',
}

export const backups: Words['backups'] = {
  title: 'Sicherungen',
  intro:
    'Entstehen automatisch jeden Tag und beim Beenden, wenn sich etwas geändert hat. Jede wird geprüft, bevor sie zählt.',
  failed: 'Die letzte automatische Sicherung ist fehlgeschlagen',
  failedHow: ({ dateTime, problem }) =>
    `Am ${dateTime}: ${problem} Beim Beenden wird es noch einmal versucht, mit „Jetzt sichern“ sofort.`,
  backUp: 'Jetzt sichern',
  done: ({ size }) => `Gesichert und geprüft, ${size}.`,
  none: 'Noch keine Sicherung.',
  newestToday: ({ size }) => `Die neueste ist von heute, ${size}.`,
  newestYesterday: ({ size }) => `Die neueste ist von gestern, ${size}.`,
  newestOld: ({ days, size }) =>
    `Die neueste ist ${plural(days, { one: '# Tag', other: '# Tage' })} alt, ${size}.`,
  kinds: {
    manual: 'von Hand',
    auto: 'automatisch',
    safety: 'vor dem Ersetzen der Sammlung',
    update: 'vor einem Update',
  },
  restore: 'Wiederherstellen',
  restoreAsk: 'Wiederherstellen …',
  restoreOf: ({ dateTime }) => `${dateTime} wiederherstellen …`,
  showAll: ({ count }) => `Alle ${count} zeigen`,
  restoreThis: 'Diese Sicherung wiederherstellen?',
  looking: 'Inhalt wird geprüft …',
  holds: ({ contents }) => `Enthalten: ${contents}.`,
  holdsNothing: 'Enthalten: keine Geräte und keine Sitzungen.',
  lastSession: ({ dateTime }) => `Die letzte Sitzung begann am ${dateTime}.`,
  notGood: {
    damaged:
      'Diese Sicherung ist beschädigt und lässt sich nicht wiederherstellen. Deine Sammlung ist nicht betroffen.',
    newer:
      'Diese Sicherung stammt von einem neueren Canalog. Installiere die neuere Version, um sie wiederherzustellen.',
    unreadable: 'Diese Sicherung lässt sich gerade nicht lesen. Deine Sammlung ist nicht betroffen.',
  },
  goesBack: ({ dateTime }) =>
    `Alles geht zurück auf den Stand vom ${dateTime}. Was danach kam, verschwindet vom Bildschirm; es bleibt als weitere Sicherung erhalten.`,
  restored: ({ dateTime }) => `Alles ist wieder auf dem Stand vom ${dateTime}.`,
}

export const transfer: Words['transfer'] = {
  title: 'Export und Import',
  intro: 'Die Sammlungsdatei enthält alles außer Fotos; Sitzungen gibt es auch als Tabelle.',
  exportCollection: 'Sammlung exportieren',
  exportSessions: 'Sitzungen als CSV exportieren',
  importCollection: 'Sammlung importieren …',
  hint: 'Vor dem Importieren siehst du, was in der Datei ist. Sitzungen aus einer CSV-Tabelle importierst du unter „Sitzungen“.',
  saved: ({ file }) => `Gespeichert als ${file}.`,
  importOf: ({ file }) => `${file} importieren`,
  notReadable: 'Diese Datei lässt sich so nicht importieren',
  nothingWritten: 'Es wurde nichts geschrieben. Behebe dies und wähle die Datei noch einmal.',
  holds: ({ contents }) => `In der Datei: ${contents}.`,
  holdsNothing: 'Die Datei enthält nichts.',
  counts: {
    devices: ({ count }) => plural(count, { one: '# Gerät', other: '# Geräte' }),
    products: ({ count }) => plural(count, { one: '# Produkt', other: '# Produkte' }),
    stock: ({ count }) => plural(count, { one: '# Posten im Vorrat', other: '# Posten im Vorrat' }),
    parts: ({ count }) => plural(count, { one: '# Paar', other: '# Paare' }),
    mounts: ({ count }) => plural(count, { one: '# Montage', other: '# Montagen' }),
    sessions: ({ count }) => plural(count, { one: '# Sitzung', other: '# Sitzungen' }),
    sources: ({ count }) => plural(count, { one: '# Quelle', other: '# Quellen' }),
    scenarios: ({ count }) => plural(count, { one: '# Szenario', other: '# Szenarien' }),
    notes: ({ count }) => plural(count, { one: '# Notiz', other: '# Notizen' }),
    photos: ({ count }) => plural(count, { one: '# Foto', other: '# Fotos' }),
    dutyRules: ({ count }) => plural(count, { one: '# Pflegeregel', other: '# Pflegeregeln' }),
    dutiesDone: ({ count }) =>
      plural(count, { one: '# erledigte Pflegeaufgabe', other: '# erledigte Pflegeaufgaben' }),
    snoozes: ({ count }) =>
      plural(count, { one: '# verschobene Erinnerung', other: '# verschobene Erinnerungen' }),
    fitJudgements: ({ count }) => plural(count, { one: '# Urteil zum Sitz', other: '# Urteile zum Sitz' }),
    feedback: ({ count }) => plural(count, { one: '# Entscheidung', other: '# Entscheidungen' }),
    learningResets: ({ count }) =>
      plural(count, { one: '# Rücksetzung des Gelernten', other: '# Rücksetzungen des Gelernten' }),
    rigRatings: ({ count }) => plural(count, { one: '# Bewertung', other: '# Bewertungen' }),
    materialFigures: ({ count }) =>
      plural(count, { one: 'Werte für # Material', other: 'Werte für # Materialien' }),
    deviceMeters: ({ count }) => plural(count, { one: '# Zähler', other: '# Zähler' }),
    orders: ({ count }) => plural(count, { one: '# Bestellung', other: '# Bestellungen' }),
  },
  notEmpty: 'Deine Sammlung ist nicht leer',
  add: 'Hinzufügen',
  addHint: 'Was du schon hast, wird übersprungen.',
  replace: 'Ersetzen',
  replaceHint: 'Alles, was jetzt hier ist, verschwindet; es bleibt als Sicherung erhalten.',
  replaceAll: 'Alles ersetzen',
  import: 'Importieren',
}

export const about: Words['about'] = {
  title: 'Über Canalog',
  version: ({ version, electron }) =>
    `Canalog ${version}, mit Electron ${electron}. Freie Software unter der MIT-Lizenz.`,
  catalogue:
    'Der Katalog der Modelle und des Zubehörs ist ein eigenes Werk unter CC BY-SA 4.0. Er stützt sich auf OPRA (CC BY-SA 4.0), auf AutoEq von Jaakko Pasanen (MIT) und auf Namen aus öffentlichen squig.link-Verzeichnissen; die Quellen wurden zusammengeführt und berichtigt. Du darfst ihn teilen und ändern, solange du sie nennst und ihn unter derselben Lizenz weitergibst.',
  typeface:
    'Die Schrift ist Inter, unter der SIL Open Font Licence 1.1. Electron, React, Mantine, TanStack, better-sqlite3 und Zod stehen unter der MIT-Lizenz.',
}
