import type { Texts } from '../en'
import { formatNumber, plural } from '../kit'

export const today: Texts['today'] = {
  question: 'Was hast du vor?',
  asideLabel: 'Was ansteht und diese Woche',
  startPick: 'Mit dem Vorschlag starten',

  firstStart: {
    title: 'Willkommen bei Canalog',
    question: 'Womit hörst du?',
    add: 'Erstes Gerät hinzufügen',
    enough:
      'Ein Kopfhörer oder ein Paar In-Ears reicht für den Anfang. Alles bleibt in einer Datei auf diesem Computer.',
    own: {
      title: 'Füge hinzu, was du hast',
      text: 'Tipp drei Buchstaben und wähle aus über 5.000 Modellen. Alles Weitere kann warten.',
    },
    log: {
      title: 'Mit einem Klick eintragen',
      text: 'Starte beim Aufsetzen, beende beim Absetzen. Korrigieren lässt sich alles auch später.',
    },
    ask: {
      title: 'Frag, was du nehmen sollst',
      text: 'Sag, was du vorhast: Canalog nennt Gerät, Aufsätze und Gründe.',
    },
  },

  scenarios: {
    label: 'Szenario',
    more: ({ count }) => `+ ${formatNumber(count)} weitere`,
    fewer: 'Weniger',
    yours: 'Deine Szenarien …',
  },

  context: {
    label: 'Dieses Mal',
    minutes: { before: 'für ', label: 'Geplante Minuten', suffix: ' min' },
    noise: {
      before: 'um dich herum ',
      label: 'Lärm um dich herum',
      hint: '30 ein ruhiges Zimmer, 50 ein Büro, 70 eine Straße, 80 eine Flugzeugkabine',
    },
    temperature: { before: 'bei ', label: 'Temperatur' },
    aware: { before: 'Umgebung hören: ', needed: 'nötig', notNeeded: 'nicht nötig' },
    glasses: {
      before: 'Brille: ',
      label: 'Brille',
      frames: { none: 'keine', thin: 'dünne Bügel', normal: 'normale Bügel', thick: 'dicke Bügel' },
    },
    headRest: { before: 'Kopf angelehnt: ' },
    othersNear: { before: 'andere in der Nähe: ' },
    interruptions: {
      before: 'Unterbrechungen: ',
      label: 'Unterbrechungen',
      amounts: { none: 'keine', some: 'einige', many: 'viele' },
    },
    wind: { before: 'Wind: ' },
    source: {
      before: 'Quelle: ',
      label: 'Quelle zur Hand',
      best: 'die beste',
      bestOwned: 'Die beste, die ich habe',
    },
    rotate: { before: 'Stil: ' },
    yes: 'ja',
    no: 'nein',
    more: 'mehr …',
    less: 'weniger',
    reset: 'zurücksetzen',
  },

  pick: {
    label: ({ device }) => `Vorschlag: ${device}`,
    surprise: 'Überraschung des Tages',
    atYourWish: ({ reason }) => `Auf deinen Wunsch gezeigt, obwohl: ${reason}`,
    ofHundred: ({ standing }) => `von 100, ${standing}`,
    keptByYou: 'von dir festgehalten',
    onlyOne: 'als Einziges geeignet',
    levelWithBest: 'gleichauf mit dem besten',
    levelWithNext: 'gleichauf mit dem nächsten',
    behindBest: ({ points }) => `${formatNumber(points)} hinter dem besten`,
    ahead: ({ points }) => `${formatNumber(points)} voraus`,

    keep: ({ name }) => `Festhalten: ${name}`,
    keepOn: ({ name }) => `Festgehalten: ${name}`,

    start: { long: 'Sitzung starten', short: 'Starten' },
    switchTo: { long: 'Hierhin wechseln', short: 'Wechseln' },
    running: { long: 'Läuft gerade', short: 'Läuft' },

    notThisTime: 'Dieses Mal nicht',
    whyNot: 'Warum nicht?',
    passReasons: {
      other: 'Einfach nicht heute',
      not_at_hand: 'Nicht zur Hand',
      uncomfortable: 'Unbequem',
      too_hot: 'Zu warm',
      too_bulky: 'Zu sperrig',
      sound: 'Der Klang',
      isolation: 'Die Dämmung',
      battery: 'Der Akku',
    },

    hideTerms: 'Kriterien ausblenden',
    showTerms: 'Alle Kriterien zeigen',
    rate: 'Diese Kombination bewerten',
    surpriseMe: 'Überrasch mich',
    backToBest: 'Zurück zur besten Wahl',

    tryIt: 'Ausprobieren',
    fillIn: { before: 'Sicherer würde es mit diesen Angaben: ', between: ' und ', after: '.' },
  },

  rig: {
    with: 'mit ',
    cable: 'Kabel ',
    from: 'Quelle ',
    detail: ({ detail }) => ` (${detail})`,
    hoursLeft: ({ length }) => `noch ${length}`,
    pastItsTime: 'überfällig',
    headroom: ' Reserve',
    tooLittleDrive: ' zu wenig Leistung',
  },

  terms: {
    columns: {
      criterion: 'Kriterium',
      weight: 'Gewicht',
      suits: 'Passt',
      points: 'Punkte',
      because: 'Grund',
    },
    score: 'Punkte gesamt',
    assumed: ' (für diese Art angenommen)',
  },

  rating: {
    countsMore: ({ device, worn }) =>
      `${device} mit ${worn}. Was du hier angibst, zählt mehr als das, was für diese Art üblich ist.`,
    stars: ({ aspect, stars }) => `${aspect}: ${stars} von 5`,
  },

  nothing: {
    keptDoNotMatch: 'Was du festhältst, passt hier nicht zusammen. Gib eines frei.',
    keptDevice: 'Das Gerät, das du festhältst, eignet sich hierfür nicht: Der Grund steht unten.',
    keptTips: 'Nichts, worauf das festgehaltene Paar passt, eignet sich hierfür.',
    passedOnAll: 'Du hast alles abgelehnt, was sich eignet.',
    nothingSuits: 'Nichts, was du hast, eignet sich hierfür: Die Gründe stehen unten.',
  },

  setAside: {
    keepDevice: ({ device }) => `Festgehalten: ${device}. Der Rest richtet sich danach.`,
    keepTips: ({ tips }) => `Festgehalten: ${tips}. Der Rest richtet sich danach.`,
    keepBoth: ({ device, tips }) => `Festgehalten: ${device} und ${tips}. Der Rest richtet sich danach.`,
    letGo: 'Freigeben',
    bringBack: ({ count }) => `Abgelehntes zurückholen (${formatNumber(count)})`,
  },

  others: {
    title: 'Ebenfalls erwogen',
    columns: {
      device: 'Gerät',
      bar: 'Punkte als Balken',
      score: 'Punkte',
      whyNotFirst: 'Warum nicht vorn',
      keepOrStart: 'Festhalten oder starten',
    },
    fewer: 'Weniger zeigen',
    more: ({ count }) => `${formatNumber(count)} weitere zeigen`,
    lessWell: ({ count }) =>
      plural(count, { one: 'Ein weiteres eignet sich weniger.', other: '# weitere eignen sich weniger.' }),
  },

  ruledOut: {
    title: 'Ausgeschlossen',
    hide: 'Ausblenden',
    show: ({ count }) => `${formatNumber(count)} mit Gründen zeigen`,
    showAnyway: 'Trotzdem zeigen',
  },

  learned: {
    title: 'Was Canalog gelernt hat',
    hide: 'Ausblenden',
    show: ({ scenario }) => `Zeigen, was deine Entscheidungen geändert haben: ${scenario}`,
    nothingYet:
      'Noch nichts. Nimm etwas anderes als den Vorschlag, sag, warum dieses Mal nicht, oder bewerte eine Sitzung: Dann steht es hier.',
    fromHere: ({ here }) => `Aus ${choices(here)} hier.`,
    fromElsewhere: ({ elsewhere }) =>
      `Hier noch nichts; ein wenig zählen auch ${choices(elsewhere)} anderswo.`,
    fromBoth: ({ here, elsewhere }) =>
      `Aus ${choices(here)} hier; ein wenig zählen auch ${choices(elsewhere)} anderswo.`,
    nothingTelling: 'Bisher ändert das nichts Nennenswertes.',
    columns: { criterion: 'Kriterium', designed: 'Vorgabe', forYou: 'Für dich', because: 'Grund' },
    giveOrTake: ({ share }) => `± ${share}`,
    othersCountLess: 'Anderes zählt weniger, daher zählt dies mehr.',
    othersCountMore: 'Anderes zählt mehr, daher zählt dies weniger.',
    reset: ({ scenario }) => `Gelerntes zurücksetzen: ${scenario}`,
  },

  attention: {
    title: 'Was ansteht',
    nothing:
      'Nichts. Aufsätze und Polster erscheinen hier, wenn etwa die Hälfte solcher Paare verschlissen wäre, und wenn Pflege fällig ist, die du regelmäßig machst.',
    more: ({ count }) => `${formatNumber(count)} weitere`,
    ahead: 'Nächste 90 Tage',
  },

  week: {
    title: 'Diese Woche',
    nothingYet: 'Noch nichts gehört.',
    listened: ({ length }) => `${length} gehört.`,
    dose: ({ dose }) => `Dosis: ${dose}.`,
    withoutLevel: ({ length }) => `Davon ${length} ohne Pegel, nicht mitgezählt.`,
  },
}

function choices(count: number): string {
  return plural(count, { one: '# Entscheidung oder Bewertung', other: '# Entscheidungen und Bewertungen' })
}
