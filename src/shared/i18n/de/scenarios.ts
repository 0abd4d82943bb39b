import type { Texts } from '../en'
import { formatNumber, plural } from '../kit'
import { builtin } from './scenarios/builtin'

export const scenarios: Texts['scenarios'] = {
  builtin,
  title: 'Szenarien',
  own: 'Deine eigenen',
  noneOwn:
    'Noch keine. Lege ein neues an oder kopiere eines von unten und ändere seine Anforderungen: Du siehst sofort, wie sich deine Rangfolge ändert. Deine eigenen stehen dann auch unter „Heute“ zur Wahl.',
  make: 'Neues Szenario',
  paste: 'Geteiltes einfügen',
  share: 'Teilen',
  editNamed: ({ name }) => `${name} bearbeiten`,
  copyNamed: ({ name }) => `${name} kopieren`,
  shareNamed: ({ name }) => `${name} teilen`,
  deleteNamed: ({ name }) => `${name} löschen`,
  mine: ({ name }) => `${name} (eigenes)`,
  aroundYou: ({ dbA }) => `${dbA} dB(A) Umgebung`,
  awareInShort: 'Umgebung hörbar',
  sessions: ({ count }) => plural(count, { one: '# Sitzung', other: '# Sitzungen' }),

  groups: {
    travel: 'Unterwegs',
    active: 'In Bewegung',
    work: 'Arbeit',
    home: 'Zu Hause',
    studio: 'Studio und Bühne',
    play: 'Spiel und Film',
  },
  motions: { still: 'Keine', walking: 'Gehen', running: 'Laufen', workout: 'Training' },
  motionsInShort: {
    still: 'ohne Bewegung',
    walking: 'im Gehen',
    running: 'im Laufen',
    workout: 'beim Training',
  },
  postures: { upright: 'Aufrecht', reclined: 'Zurückgelehnt', side: 'Auf der Seite' },
  sweats: { none: 'Keiner', light: 'Etwas', heavy: 'Viel' },
  interruptions: { none: 'Keine', some: 'Einige', many: 'Viele' },
  noises: {
    hiss: 'Rauschen: Wind, Wasser',
    voicesAndMusic: 'Stimmen und Musik',
    voicesAndFans: 'Stimmen und Lüfter',
    room: 'Raum, Straße',
    train: 'Zug, Bus',
    cabin: 'Flugzeugkabine',
    rumble: 'Tiefes Grollen',
  },
  noiseBetween: ({ slope }) => `Dazwischen: ${slope} dB je Oktave`,
  counts: {
    nothing: 'zählt nicht',
    little: 'zählt ein wenig',
    some: 'zählt',
    much: 'zählt viel',
    most: 'zählt am meisten',
  },

  editor: {
    new: 'Neues Szenario',
    group: 'Gruppe',
    needs: 'Anforderungen',
    noNeeds: 'Etwas muss zählen: Bewege einen der Regler.',
    like: 'Umstände',
    minutes: 'Dauer',
    noise: 'Umgebungslärm',
    noiseKind: 'Art des Lärms',
    temperature: 'Temperatur',
    motion: 'Bewegung',
    posture: 'Haltung',
    sweat: 'Schweiß',
    interruptions: 'Unterbrechungen',
    longestDelay: 'Längste Verzögerung, die nicht stört',
    anyDelay: 'Spielt keine Rolle',
    flags: {
      aware: 'Umgebung muss hörbar sein',
      othersNear: 'Andere in der Nähe',
      openMicrophone: 'Offenes Mikrofon',
      headRest: 'Kopf angelehnt',
      wind: 'Wind',
      quietRoom: 'Eigener ruhiger Raum',
    },
  },

  ranking: {
    title: 'Deine Rangfolge',
    nothingSuits: 'Nichts aus deiner Sammlung eignet sich hierfür.',
    new: 'neu',
    up: ({ count }) => `↑ ${formatNumber(count)} nach oben`,
    down: ({ count }) => `↓ ${formatNumber(count)} nach unten`,
    below: ({ count }) =>
      plural(count, { one: '# weiteres folgt darunter.', other: '# weitere folgen darunter.' }),
    ruledOut: ({ count }) => plural(count, { one: '# ausgeschlossen.', other: '# ausgeschlossen.' }),
  },

  pasting: {
    title: 'Geteiltes Szenario einfügen',
    text: 'Der Text, den du bekommen hast',
    hint: 'Du kannst es ansehen und ändern, bevor etwas gespeichert wird.',
    unreadable: 'Das lässt sich nicht als Szenario lesen.',
    read: 'Lesen',
  },
  sharing: {
    hint: 'Wer das unter „Geteiltes einfügen“ einfügt, hat dasselbe Szenario. Es verrät nicht, was du besitzt oder wie du hörst.',
    text: 'Das Szenario als Text',
    copied: ({ name }) => `${name} kopiert`,
    refused: 'Das Kopieren wurde verweigert. Der Text lässt sich markieren und von Hand kopieren.',
  },
}
