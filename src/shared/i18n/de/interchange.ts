import type { Texts } from '../en'
import { formatNumber, plural } from '../kit'

export const interchange: Texts['interchange'] = {
  entries: {
    device: ({ id }) => `Gerät "${id}"`,
    product: ({ id }) => `Produkt "${id}"`,
    lot: ({ id }) => `Posten "${id}"`,
    part: ({ id }) => `Teil "${id}"`,
    source: ({ id }) => `Quelle "${id}"`,
    scenario: ({ id }) => `Szenario "${id}"`,
    order: ({ id }) => `Bestellung "${id}"`,
    rule: ({ duty, scope, scopeId }) => `Regel für "${duty}" (${scope} "${scopeId}")`,
    slotRule: ({ duty, scope, scopeId, slot }) => `Regel für "${duty}" (${scope} "${scopeId}", ${slot})`,
    partSnooze: ({ duty, part }) => `Aufschub von "${duty}" für Teil "${part}"`,
    deviceSnooze: ({ duty, device }) => `Aufschub von "${duty}" für Gerät "${device}"`,
    meterSnooze: ({ duty, device, meter }) => `Aufschub von "${duty}" für Gerät "${device}" (${meter})`,
    learningReset: ({ scenario }) => `Neubeginn für Szenario "${scenario}"`,
    rigRating: ({ device, product }) => `Bewertung von "${device}" mit "${product}"`,
    fitJudgement: ({ product, device, side }) => `Urteil über "${product}" an "${device}" (${side})`,
    figures: ({ material }) => `Werte für "${material}"`,
  },
  inCollection: 'in der Sammlung',
  other: ({ entry, key, known, file }) =>
    `In der Sammlung steht ${entry} mit anderem Inhalt: ${key} ist dort ${known} und in der Datei ${file}.`,
  twice: ({ entry, place }) => `${entry} gibt es schon: ${place}.`,
  missing: ({ entry }) => `${entry} gibt es nicht.`,
  builtIn: ({ id }) => `"${id}" ist ein Szenario, das Canalog mitbringt; wähle eine andere id.`,
  samePart: 'Dasselbe Teil ist zweimal genannt.',
  dutyNeedsOne: 'Eine Pflegeaufgabe gilt einem Teil oder einem Gerät: Genau eines davon ist nötig.',
  snoozeNeedsOne: 'Ein Aufschub gilt einem Teil oder einem Gerät: Genau eines davon ist nötig.',
  snoozeNeedsEnd:
    'Ein Aufschub dauert bis zu einem Zeitpunkt oder bis zu so vielen Stunden: Genau eines davon ist nötig.',
  chosenItself: 'Ein Gerät kann nicht vor sich selbst gewählt werden.',
  hoursNeedStart: 'Zu Stunden vor Beginn der Aufzeichnung gehört der Zeitpunkt, ab dem aufgezeichnet wird.',
  reasonNeedsInstant: 'Zu einem Grund für das Ausmustern gehört dessen Zeitpunkt.',
  meterNeedsDevice: 'Das verschleißt an einem Gerät als Ganzem, also ist das Gerät anzugeben.',
  endNeedsReason: 'Zu einem Ende gehört sein Grund und zu einem Grund der Zeitpunkt des Endes.',
  endAfterBeginning: 'Das Ende muss nach dem Anfang liegen.',
  meterAtWork: ({ meter, place }) => `"${meter}" ist hier schon in Betrieb: ${place}.`,
  replacedItself: ({ id }) => `"${id}" hätte sich selbst ersetzt.`,
  sessionLength: 'Eine Sitzung muss nach ihrem Anfang enden.',
  mountLength: 'Eine Montage muss nach ihrem Anfang enden.',
  deviceRetired: ({ id, at }) => `Das Gerät "${id}" wurde zum Zeitpunkt ${at} ausgemustert.`,
  partOpened: ({ id, on }) => `Das Teil "${id}" wurde erst am ${on} geöffnet.`,
  partRetired: ({ id, at }) => `Das Teil "${id}" wurde zum Zeitpunkt ${at} ausgemustert.`,
  oneRunning: ({ place }) => `Es kann nur eine Sitzung laufen, und ${place} läuft auch.`,
  span: ({ from, to }) => `${from} bis ${to}`,
  openSpan: ({ from }) => `${from} bis jetzt`,
  overlapOnDevice: ({ span, other, place, device }) =>
    `${span} überschneidet sich mit ${other} (${place}) am Gerät "${device}".`,
  overlapInSlot: ({ span, other, place, slot, device }) =>
    `${span} überschneidet sich mit ${other} (${place}) am Platz ${slot} von "${device}".`,
  overlapWithPart: ({ span, other, place, part }) =>
    `${span} überschneidet sich mit ${other} (${place}) bei Teil "${part}".`,
  notJson: ({ reason }) => `Das ist kein JSON: ${reason}.`,
  unknownReason: 'unbekannter Grund',
  newerFormat: ({ format, known }) =>
    `Diese Datei hat das Format ${formatNumber(format)}; diese Version von Canalog liest bis ${formatNumber(known)}.`,
  overlongList: ({ entries, most }) =>
    `Diese Liste hat ${formatNumber(entries)} Einträge; Canalog liest bis zu ${formatNumber(most)}.`,
  overfull: ({ most }) =>
    `Diese Datei enthält mehr als ${formatNumber(most)} Werte, so viele hat keine Sammlung.`,
  unknownKey: ({ key }) => `Der Schlüssel ${key} ist hier nicht bekannt.`,
  unstorable: 'Dieser Text enthält ein Zeichen, das nicht gespeichert werden kann.',
  instantNeeded: 'Hier wird ein Zeitpunkt wie 2026-09-01T08:00:00Z gebraucht',
  refused: ({ problem, others }) => {
    const more =
      others === 0
        ? ''
        : ` ${plural(others, { one: 'Es gibt # weiteres solches Problem.', other: 'Es gibt # weitere solche Probleme.' })}`
    return `${problem}${more} Es wurde nichts importiert.`
  },
  cannotImport: 'Die Datei kann nicht importiert werden.',
}
