import type { Texts } from '../../en'

type Recovery = Texts['recovery']

export const asItWas: Recovery['asItWas'] = 'Es wurde nichts geändert und nichts gelöscht.'

export const troubles: Recovery['troubles'] = {
  missing: {
    title: 'Deine Sammlung ist nicht an ihrem Platz',
    wrong: 'Im Datenordner war eine Sammlung, und ihre Datei ist weg.',
    hint: 'Liegt der Ordner auf einem anderen Datenträger oder wird er synchronisiert, kommt die Datei vielleicht von selbst zurück.',
  },
  empty: {
    title: 'Die Datei der Sammlung ist leer',
    wrong:
      'Die Datei ist da, aber es steht nichts mehr darin. Das kommt bei einem vollen Datenträger oder einer abgebrochenen Kopie vor.',
    hint: null,
  },
  not_database: {
    title: 'Die Datei der Sammlung lässt sich nicht lesen',
    wrong: 'Was an ihrer Stelle liegt, ist keine Canalog-Sammlung, oder ihr Anfang ist zerstört.',
    hint: null,
  },
  foreign: {
    title: 'Diese Datei gehört einem anderen Programm',
    wrong: 'An der Stelle deiner Sammlung liegt eine Datenbank, und sie ist nicht von Canalog.',
    hint: null,
  },
  corrupt: {
    title: 'Die Datei der Sammlung ist beschädigt',
    wrong: 'Teile der Datei sind nicht so, wie sie gespeichert wurden.',
    hint: null,
  },
  too_new: {
    title: 'Diese Sammlung wurde zuletzt mit einem neueren Canalog geöffnet',
    wrong: 'Diese Version kennt nicht alles, was darin ist, und würde es verderben.',
    hint: 'Die neuere Version öffnet sie wie zuvor: Installiere sie, oder kehre zu einer Kopie von vor dem Update zurück.',
  },
  locked: {
    title: 'Ein anderes Programm benutzt die Sammlung',
    wrong:
      'Es hält die Datei seit mehr als fünf Sekunden. Das tut ein langer Import von der Befehlszeile oder ein Sicherungsprogramm.',
    hint: 'Warte, bis es fertig ist, oder beende es.',
  },
  read_only: {
    title: 'In die Datei der Sammlung kann nicht geschrieben werden',
    wrong: 'Die Datei ist da und lesbar, aber das System lässt Canalog sie nicht ändern.',
    hint: 'Prüfe die Rechte der Datei und ihres Ordners, oder ob der Datenträger schreibgeschützt ist.',
  },
  folder: {
    title: 'Der Datenordner kann nicht benutzt werden',
    wrong: 'Canalog kann seine Datei dort weder öffnen noch anlegen.',
    hint: 'Prüfe, ob der Ordner da ist und dir gehört und ob etwas anderes an seiner Stelle liegt.',
  },
  disk_full: {
    title: 'Der Datenträger ist voll',
    wrong: 'Canalog braucht neben der Sammlung etwas Platz, um sie sicher zu öffnen.',
    hint: 'Schaff Platz und versuch es noch einmal.',
  },
  unknown: {
    title: 'Canalog konnte nicht starten',
    wrong: 'Die Sammlung ließ sich nicht öffnen.',
    hint: null,
  },
}

export const ways: Recovery['ways'] = {
  tryAgain: 'Noch einmal versuchen',
  restoreNewest: 'Neueste Sicherung wiederherstellen',
  restore: 'Wiederherstellen',
  moveAside: 'Datei beiseitelegen und leer beginnen',
  startEmpty: 'Leer beginnen',
  openAsItIs: 'So öffnen, wie sie ist',
  openFolder: 'Datenordner öffnen',
  quit: 'Beenden',
}

export const copies: Recovery['copies'] = {
  none: 'Im Ordner „backups“ daneben ist keine gute Sicherung.',
  good: 'Diese Sicherungen wurden eben geprüft und sind gut. Beim Wiederherstellen bleibt die jetzige Datei unter anderem Namen erhalten.',
  nothing: 'nichts darin',
  contents: ({ counts, made }) => `${counts.join(', ')}; ${made}`,
  contentsUntil: ({ counts, lastOn, made }) => `${counts.join(', ')}, die letzte am ${lastOn}; ${made}`,
  made: {
    manual: 'von Hand erstellt',
    auto: 'automatisch erstellt',
    safety: 'vor dem Ersetzen der Sammlung erstellt',
    update: 'vor einem Update erstellt',
  },
}
