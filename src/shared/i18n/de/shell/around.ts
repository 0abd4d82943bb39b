import type { Texts } from '../../en'

type Words = Texts['shell']

export const nav: Words['nav'] = {
  label: 'Bereiche',
  places: {
    today: 'Heute',
    collection: 'Sammlung',
    parts: 'Aufsätze & Polster',
    sessions: 'Sitzungen',
    agenda: 'Agenda',
    insights: 'Einblicke',
    coverage: 'Abdeckung',
    settings: 'Einstellungen',
  },
  sample: 'Beispielsammlung',
  due: 'fällig',
  anything: ({ keys }) => `${keys} – Befehle`,
  log: ({ keys }) => `${keys} – Sitzung eintragen`,
  allKeys: ({ keys }) => `${keys} – alle Tasten`,
}

export const commands: Words['commands'] = {
  'palette.open': 'Befehl suchen …',
  'go.today': 'Zu „Heute“',
  'go.collection': 'Zur Sammlung',
  'go.parts': 'Zu Aufsätzen & Polstern',
  'go.sessions': 'Zu den Sitzungen',
  'go.agenda': 'Zur Agenda',
  'go.insights': 'Zu den Einblicken',
  'go.coverage': 'Zur Abdeckung',
  'go.scenarios': 'Zu deinen Szenarien',
  'go.shopping': 'Zur Einkaufsliste',
  'go.settings': 'Zu den Einstellungen',
  'session.toggle': 'Letztes Gerät noch einmal starten oder beenden',
  'session.switch': 'In der laufenden Sitzung das Gerät wechseln',
  'session.log': 'Vergangene Sitzung eintragen',
  'device.add': 'Gerät hinzufügen',
  'part.add': 'Aufsätze oder Polster hinzufügen',
  'coverage.pack': 'Packliste erstellen',
  'coverage.compare': 'Zwei Geräte vergleichen',
  'insights.costs': 'Zu den Kosten',
  undo: 'Letzte Änderung rückgängig machen',
  search: 'In diesem Bereich suchen',
  'keys.open': 'Alle Tastenkürzel zeigen',
}

export const keys: Words['keys'] = {
  title: 'Tastenkürzel',
  everywhere: 'Überall',
  or: 'oder',
  caps: {
    Ctrl: 'Strg',
    Alt: 'Alt',
    Shift: 'Umschalt',
    Space: 'Leertaste',
    Home: 'Pos1',
    End: 'Ende',
    PageUp: 'Bild auf',
    PageDown: 'Bild ab',
    Insert: 'Einfg',
  },
}

export const palette: Words['palette'] = {
  label: 'Befehle',
  field: 'Befehl suchen',
  placeholder: 'HD 600 starten, Vorschlag: Flug, Sitzung eintragen …',
  nothingFound: 'Nichts gefunden. Probier den Namen eines Geräts, ein Szenario oder was du tun möchtest.',
  groups: { commands: 'Befehle', pick: 'Vorschlagen', start: 'Starten', open: 'Öffnen' },
  pickFor: ({ scenario }) => `Vorschlag: ${scenario}`,
  start: ({ device }) => `${device} starten`,
  open: ({ device }) => `${device} öffnen`,
}

export const faults: Words['faults'] = {
  broke: 'Dieser Bereich ist abgestürzt',
  nothingLost: {
    before:
      'Nichts, was du eingetragen hast, ist verloren: Alles Bestätigte ist gespeichert. Der Fehler hat die Nummer',
    after: '; im Protokoll steht sie bei den Einzelheiten.',
  },
  tryAgain: 'Noch einmal versuchen',
  goToToday: 'Zu „Heute“',
  reload: 'Fenster neu laden',
  missing: 'Hier ist nichts',
  missingWhy: 'Die Seite gehörte vielleicht zu etwas, das gelöscht wurde.',
}

export const toasts: Words['toasts'] = {
  failed: 'Nicht ausgeführt',
  failedWhy:
    'Das hat nicht geklappt, und es wurde nichts geändert. Versuch es noch einmal; passiert es wieder, starte Canalog neu.',
  undone: ({ label }) => `Rückgängig gemacht: ${label}`,
  nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
  nothingToStart: 'Es gibt noch keine Sitzung, die sich wiederholen ließe. Wähle zuerst etwas unter „Heute“.',
  nothingToSwitch: 'Es läuft keine Sitzung, die mit einem anderen Gerät weitergehen könnte.',
}
