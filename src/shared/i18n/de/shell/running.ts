import type { Texts } from '../../en'

export const running: Texts['shell']['running'] = {
  label: 'Laufende Sitzung',
  none: 'Keine laufende Sitzung',
  startAgain: ({ device }) => `${device} noch einmal starten`,
  since: ({ time }) => `seit ${time}`,
  stop: 'Beenden',
  switch: 'Gerät wechseln',
  switchTo: 'Weiter mit',
  switchHint: 'Die bisherige Sitzung bleibt erhalten; ab jetzt läuft eine neue.',
}

export const after: Texts['shell']['after'] = {
  what: ({ device, duration }) => `${device}, ${duration}`,
  howWasIt: 'Wie war es?',
  stars: ({ stars }) => `${stars} von 5`,
  howLoud: 'Wie laut?',
  levels: { quiet: 'Leise', normal: 'Normal', loud: 'Laut' },
  about: ({ dbA }) => `Etwa ${dbA} dB(A)`,
  exact: 'Genau …',
  level: 'Pegel',
  leave: 'Nicht bewerten',
}

export const notices: Texts['shell']['notices'] = {
  label: 'Fragen zu einer Sitzung',
  closedAfterCrash: ({ device, time }) =>
    `Canalog wurde beendet, während ${device} lief. Die Sitzung wurde um ${time} geschlossen, dem letzten sicheren Zeitpunkt. Stimmt das?`,
  thatIsRight: 'Das stimmt',
  stillRunning: ({ device, dateTime }) =>
    `${device} läuft seit ${dateTime}, und Canalog konnte es nicht mitverfolgen. Hörst du noch?`,
  stillListening: 'Ich höre noch',
  slept: ({ device, from, to }) =>
    `Der Computer schlief von ${from} bis ${to}, während ${device} lief. Zählt diese Zeit?`,
  itCounts: 'Sie zählt',
  endAtSleep: ({ time }) => `Um ${time} beenden`,
  long: ({ device, time, usual }) =>
    `${device} läuft seit ${time}; sonst hörst du nach ${usual} auf. Hörst du noch?`,
  endedAt: 'Ende angeben …',
  day: 'Tag',
  time: 'Uhrzeit',
  endThere: 'Dann beenden',
}
