import type { Texts } from '../../en'
import { plural } from '../../kit'

export const sessions: Texts['services']['sessions'] = {
  started: ({ name }) => `Sitzung mit ${name} gestartet`,
  stopped: ({ name }) => `Sitzung mit ${name} beendet`,
  logged: ({ name }) => `Sitzung mit ${name} eingetragen`,
  edited: ({ name }) => `Sitzung mit ${name} bearbeitet`,
  split: ({ name }) => `Sitzung mit ${name} geteilt`,
  switched: ({ name }) => `Gewechselt zu ${name}`,
  merged: ({ count, name }) =>
    `${plural(count, { one: '# Sitzung', other: '# Sitzungen' })} mit ${name} verbunden`,
  moved: ({ count, name }) =>
    `${plural(count, { one: '# Sitzung', other: '# Sitzungen' })} verschoben zu ${name}`,
  deleted: ({ count }) => plural(count, { one: '# Sitzung gelöscht', other: '# Sitzungen gelöscht' }),
  imported: ({ count }) => plural(count, { one: '# Sitzung importiert', other: '# Sitzungen importiert' }),
  endCorrected: 'Ende der Sitzung korrigiert',
  sleepLeftOut: 'Ruhezustand aus der Sitzung herausgenommen',

  runningOn: ({ name }) => `Es läuft eine Sitzung mit ${name}. Beende sie zuerst oder wechsle das Gerät.`,
  runningOnDevice: ({ name }) => `Es läuft eine Sitzung mit ${name}. Beende sie zuerst.`,
  noneRunning: 'Es läuft keine Sitzung.',
  otherRunning: 'Es läuft eine andere Sitzung. Beende sie zuerst.',
  listeningAlready: ({ name }) => `Du hörst bereits mit ${name}.`,
  endBetween: 'Das Ende muss nach dem Anfang und darf nicht in der Zukunft liegen.',
  endNeeded: 'Eine eingetragene Sitzung braucht ein Ende.',
  endAfterStart: 'Das Ende muss nach dem Anfang liegen.',
  splitInside: 'Teile sie irgendwo zwischen Anfang und Ende.',
  mergeTwo: 'Wähle mindestens zwei Sitzungen.',
  mergeOneDevice:
    'Diese Sitzungen gehören zu verschiedenen Geräten. Verbinden lassen sich nur Sitzungen eines Geräts.',
  mergeSameParts: 'Bei einigen sind andere Aufsätze oder Polster genannt. Gleiche das zuerst an.',
  gone: 'Diese Sitzungen sind nicht mehr in der Sammlung.',
  notYetBegun: 'Das ist noch nicht geschehen.',
  notYetEnded: 'Das ist noch nicht zu Ende.',
  deviceLost: ({ name }) => `${name} ist verloren. Hol das Gerät zuerst zurück.`,
  deviceRetired: ({ name }) => `${name} ist ausgemustert. Hol das Gerät zuerst zurück.`,
  noSleep: 'Es gibt keinen Ruhezustand, der herausgenommen werden könnte.',
  csvRefused: ({ line, message, others }) => {
    const more =
      others === 0
        ? ''
        : ` ${plural(others, { one: 'Ein weiteres Problem folgt.', other: '# weitere Probleme folgen.' })}`
    return `Zeile ${line}: ${message}${more} Es wurde nichts geschrieben.`
  },
  csvEmpty: 'In dieser Datei sind keine Sitzungen.',
  csvOverlap: 'Sie überschneidet sich mit einer Sitzung desselben Geräts, die schon eingetragen ist.',
  noZone: ({ zone }) => `„${zone}“ ist keine Zeitzone.`,
}
