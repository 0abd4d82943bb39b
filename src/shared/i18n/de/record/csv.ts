import type { Texts } from '../../en'

export const csv: Texts['record']['csv'] = {
  nthColumn: ({ place }) => `Spalte ${place}`,
  emptyFile: 'Die Datei ist leer.',
  strayQuote: 'Ein Anführungszeichen hat hier kein Gegenstück.',

  chooseDevice: 'Wähle die Spalte, in der das Gerät steht.',
  chooseStart: 'Wähle die Spalte, in der der Anfang steht.',
  chooseEnd: 'Wähle eine Spalte für das Ende oder für die Dauer.',
  noColumn: ({ name }) => `Eine Spalte „${name}“ gibt es nicht.`,
  dayOrMonth: ({ cell }) =>
    `Bei „${cell}“ könnte der Tag oder der Monat vorn stehen, und keine andere Zeile entscheidet es. Schreib Daten als 2026-11-18.`,

  deviceMissing: 'Das Gerät fehlt.',
  noDevice: ({ name }) => `Keines deiner Geräte heißt „${name}“.`,
  severalDevices: ({ name, choices }) => `„${name}“ passt auf mehrere deiner Geräte. Schreib ${choices}.`,
  choice: ({ id, device }) => `„${id}“ (${device})`,
  retiredByThen: ({ device }) => `${device} war da schon ausgemustert.`,
  noScenario: ({ name }) => `Ein Szenario „${name}“ gibt es nicht.`,

  startMissing: 'Der Anfang fehlt.',
  notMoment: ({ cell }) => `„${cell}“ ist kein Zeitpunkt wie 2026-11-18 21:04.`,
  notDay: ({ cell }) => `„${cell}“ ist kein Tag.`,
  whichDay: ({ cell }) => `„${cell}“ sagt nicht, an welchem Tag.`,
  whatTime: ({ cell }) => `„${cell}“ sagt nicht, um wie viel Uhr.`,
  notTime: ({ cell }) => `„${cell}“ ist keine Zeit wie 22:30 oder 2026-11-18 22:30.`,
  whatEnd: ({ cell }) => `„${cell}“ sagt nicht, um wie viel Uhr die Sitzung endete.`,
  notLength: ({ cell }) => `„${cell}“ ist keine Dauer wie 90, 1:30 oder 1h30.`,
  neitherEndNorLength: 'Weder Ende noch Dauer sind angegeben.',
  endsBeforeStart: 'Das Ende liegt vor dem Anfang.',
  endAndLengthDisagree: 'Ende und Dauer passen nicht zusammen.',
  notEndedYet: 'Diese Sitzung ist noch nicht zu Ende.',
  overlapsLine: ({ line }) => `Überschneidet sich mit Zeile ${line} auf demselben Gerät.`,

  notLevel: ({ cell }) => `„${cell}“ ist kein Pegel von 0 bis 140 dB(A).`,
  notRating: ({ cell }) => `„${cell}“ ist keine Bewertung von 1 bis 5.`,
  notSweat: ({ cell }) => `„${cell}“ ist keine der Angaben none, light, heavy.`,
  notesTooLong: 'Die Notizen sind länger als 20.000 Zeichen.',
}
