import type { Texts } from '../en'
import { plural } from '../kit'
import { kinds } from './coverage/kinds'

export const coverage: Texts['coverage'] = {
  title: 'Abdeckung',
  views: {
    map: 'Karte',
    help: 'Was helfen würde',
    pack: 'Packliste',
    compare: 'Direktvergleich',
  },
  trying: 'Jedes Gerät wird in jedem Szenario geprüft …',
  named: ({ name, text }) => `${name}: ${text}`,
  lessThan: ({ amount }) => `< ${amount}`,
  empty: {
    allGone: 'Nichts mehr in der Sammlung',
    bringBack:
      'Jedes eingetragene Gerät ist ausgemustert oder verloren. Hol eines zurück oder füge hinzu, was du jetzt hast.',
    toCollection: 'Zur Sammlung',
    title: 'Wie gut bist du versorgt?',
    invitation:
      'Sobald Geräte da sind, zeigt hier eine Karte jedes davon in jedem Szenario, wo deine Sammlung schwächelt, welche Art am meisten helfen würde und wie wenige Geräte für eine Reise genügen.',
    addFirst: 'Erstes Gerät hinzufügen',
  },
  map: {
    showAs: 'Ansicht',
    map: 'Karte',
    table: 'Tabelle',
    weakest: ({ scenario, share, verdict }) =>
      `Gemessen daran, wie oft es vorkommt, ist „${scenario}“ am schlechtesten abgedeckt: ${share} deiner Sitzungen, ${verdict}.`,
    weakestAlike: ({ scenario, verdict }) =>
      `Keine Sitzung im letzten Jahr, daher zählt jedes Szenario gleich. Am schlechtesten abgedeckt ist „${scenario}“: ${verdict}.`,
    atBest: ({ score }) => `bestenfalls ${score} von 100`,
    nothingGoes: 'keines deiner Geräte kommt infrage',
    noKindHelps: 'Keine andere Geräteart würde spürbar helfen.',
    mostHelp: ({ kind, points }) => `Am meisten würde helfen: ${kind}, im Schnitt +${points} Punkte`,
    label: 'Punkte nach Szenario und Gerät',
    scenario: 'Szenario',
    share: 'Anteil',
    best: 'Max.',
    ofSessionsBest: ' deiner Sitzungen, Bestwert ',
    cell: {
      cannot: ({ scenario, device, reason }) => `${scenario}, ${device}: kommt nicht infrage. ${reason}`,
      scored: ({ scenario, device, score, reason }) => `${scenario}, ${device}: ${score}. ${reason}`,
      best: ({ scenario, device, score, reason }) => `${scenario}, ${device}: ${score}, Bestwert. ${reason}`,
    },
    legend: {
      score: 'Punkte',
      bestOfRow: 'Bestwert der Zeile',
      cannot: 'kommt nicht infrage',
      gap: 'Lücke, nach Anteil gewichtet',
    },
  },
  details: {
    label: ({ scenario, device }) => `${scenario}, ${device}`,
    bestHere: ({ device, score }) => `Hier am besten: ${device}, ${score}.`,
    pickFor: ({ scenario }) => `Vorschlag: ${scenario}`,
    openDevice: 'Gerät öffnen',
    compareWithBest: 'Mit dem besten vergleichen',
  },
  table: {
    label: 'Punkte',
    columns: { scenario: 'Szenario', share: 'Anteil', device: 'Gerät', score: 'Punkte', because: 'Grund' },
    allPlaceholder: 'Alle',
    allScenarios: 'Alle Szenarien',
    cannotBeTaken: ({ reason }) => `Kommt nicht infrage: ${reason}`,
    showMore: ({ more, of }) => `${more} weitere von ${of} zeigen`,
  },
  help: {
    triedForSessions:
      'Jede Art wird ausprobiert, als hättest du ein typisches Exemplar. Die Punkte sagen, was zu deinem Bestwert hinzukäme, im Schnitt über deine Sitzungen.',
    triedForAll:
      'Jede Art wird ausprobiert, als hättest du ein typisches Exemplar. Die Punkte sagen, was zu deinem Bestwert hinzukäme, im Schnitt über alle Szenarien.',
    noneBeats:
      'Jede Art wurde ausprobiert, als hättest du ein typisches Exemplar, und keine wäre besser als das, was du hast. Deine Sammlung deckt alles gut ab.',
    whereToBegin: 'Womit anfangen?',
    label: 'Arten, die helfen würden',
    betterNowhere: ({ kinds }) => `Nirgends besser als das, was du hast: ${kinds.join(', ')}.`,
    onAverage: 'im Schnitt',
    whereItHelps: ({ kind }) => `Wo das helfen würde: ${kind}`,
    from: 'von ',
    to: ' auf ',
    none: 'nichts',
    more: ({ count }) => `${count} weitere`,
    fewer: 'Weniger zeigen',
    resting: 'Was ruht',
    nothingRests: 'Alles, was du hast, ist irgendwo das Beste oder wurde in den letzten Monaten getragen.',
  },
  idle: {
    months: ({ count }) => plural(count, { one: '# Monat', other: '# Monaten' }),
    years: ({ count }) => plural(count, { one: '# Jahr', other: '# Jahren' }),
    untouched: ({ span }) => `Seit ${span} nicht angerührt und nirgends das Beste.`,
    untouchedNearest: ({ span, scenario, points, best }) =>
      `Seit ${span} nicht angerührt und nirgends das Beste; am nächsten dran bei „${scenario}“, ${pointsBehind(points)} hinter ${best}.`,
    neverWorn: ({ span }) => `Seit ${span} dein, nie getragen und nirgends das Beste.`,
    neverWornNearest: ({ span, scenario, points, best }) =>
      `Seit ${span} dein, nie getragen und nirgends das Beste; am nächsten dran bei „${scenario}“, ${pointsBehind(points)} hinter ${best}.`,
  },
  pack: {
    packFor: 'Packen für',
    moreScenarios: ({ count }) => `+ ${count} weitere`,
    minutesForEach: 'Minuten je Szenario',
    emptyIsUsual: 'Leer: so lange wie sonst',
    asUsual: 'wie sonst',
    whatWillYouDo: 'Was hast du unterwegs vor?',
    chooseAll:
      'Wähle alles, wobei du hören willst. Die Liste nennt die wenigsten Geräte, die alles gut abdecken, dazu, was mitkommt und was zu laden ist.',
    nothingServes: 'Deine Geräte decken nichts davon gut ab',
    coversAll: ({ count }) => plural(count, { one: 'Ein Gerät reicht', other: '# Geräte decken alles ab' }),
    coversSome: ({ count, covered, of }) =>
      plural(count, {
        one: `Ein Gerät für ${covered} von ${of}`,
        other: `# Geräte für ${covered} von ${of}`,
      }),
    untickAll: 'Alle Haken entfernen',
    copyAsText: 'Als Text kopieren',
    copied: 'Kopiert.',
    notCopied: 'Das Kopieren hat nicht geklappt. Versuch es noch einmal.',
    toPack: 'Einzupacken',
    open: 'öffnen',
    for: 'Für',
    notCovered: 'Nicht abgedeckt',
    notCoveredLine: ({ scenario, reason }) => `Nicht abgedeckt: ${scenario}. ${reason}`,
    listed: ({ device, covers }) => `${device} (${covers})`,
  },
  bring: {
    putOnUnopened: ({ product }) => `Montieren: ${product}, ungeöffnet, aus dem Vorrat.`,
    putOnFromDrawer: ({ product }) => `Montieren: ${product}, aus der Schublade.`,
    cableUnopened: ({ product }) => `Kabel mitnehmen: ${product}, ungeöffnet, aus dem Vorrat.`,
    cableFromDrawer: ({ product }) => `Kabel mitnehmen: ${product}, aus der Schublade.`,
    playsFrom: ({ source }) => `Quelle: ${source}.`,
    spare: {
      tips: ({ product, left, planned }) =>
        `Ersatzaufsätze: ${product}; die jetzigen halten noch etwa ${left}, geplant sind ${planned}.`,
      pads: ({ product, left, planned }) =>
        `Ersatzpolster: ${product}; die jetzigen halten noch etwa ${left}, geplant sind ${planned}.`,
    },
    noSpare: {
      tips: ({ left, planned }) =>
        `Die Aufsätze halten noch etwa ${left}, geplant sind ${planned}. Ein passendes Ersatzpaar ist nicht bekannt.`,
      pads: ({ left, planned }) =>
        `Die Polster halten noch etwa ${left}, geplant sind ${planned}. Ein passendes Ersatzpaar ist nicht bekannt.`,
    },
    about: ({ amount }) => `etwa ${amount}`,
    charge: ({ battery }) => `Laden: Der Akku reicht für ${battery}.`,
    chargeAndCharger: ({ battery, planned }) =>
      `Laden und Ladegerät mitnehmen: Der Akku reicht für ${battery}, geplant sind ${planned}.`,
  },
  uncovered: {
    tooWeak: ({ device, score }) => `Dein bestes Gerät dafür, ${device}, kommt nur auf ${score} von 100.`,
    nothingOwned: 'Du hast noch nichts, das mitkommen könnte.',
    allExcluded: 'Gegen jedes deiner Geräte spricht etwas.',
  },
  neitherWay: 'Weder im Vorteil noch im Nachteil.',
  compare: {
    takesTwo: 'Dazu gehören zwei',
    addSecond:
      'Mit einem zweiten Gerät in der Sammlung lassen sich hier beide direkt vergleichen, Kriterium für Kriterium.',
    addDevice: 'Gerät hinzufügen',
    what: 'Was verglichen wird',
    twoDevices: 'Zwei Geräte',
    formats: 'In-Ear oder Kopfhörer',
    one: 'Das eine',
    other: 'Das andere',
    against: ({ a, b }) => `${a} gegen ${b}`,
    ahead: 'vorn',
    againstIt: ({ reasons }) => `Dagegen spricht: ${reasons}`,
    notScored: 'Es gibt nichts gegenüberzustellen: Eines der beiden lässt sich nicht bewerten.',
    decisiveFirst: 'Das Entscheidende steht oben.',
    decisiveFirstBars:
      'Das Entscheidende steht oben. Ein Balken ist so lang, wie das Kriterium wiegt, und so weit gefüllt, wie das Gerät passt.',
    showAs: 'Kriterien zeigen als',
    bars: 'Balken',
    table: 'Tabelle',
    terms: 'Kriterien',
    sideOf: ({ device }) => `${device}: `,
    points: ' Punkte. ',
    assumed: ({ reason }) => `${reason} (für diese Art angenommen)`,
    columns: { criterion: 'Kriterium', weight: 'Gewicht', lead: 'Vorsprung', because: 'Grund' },
    even: 'gleichauf',
    leads: ({ device, points }) => `${device} +${points}`,
  },
  kinds,
}

function pointsBehind(points: number): string {
  return plural(points, { one: '# Punkt', other: '# Punkte' })
}
