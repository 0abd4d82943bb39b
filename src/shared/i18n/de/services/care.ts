import type { Texts } from '../../en'
import { plural } from '../../kit'

export const care: Texts['services']['care'] = {
  done: {
    clean: ({ name }) => `${name} gereinigt`,
    inspect: ({ name }) => `${name} geprüft`,
    replace: ({ name }) => `${name} ersetzt`,
    charge: ({ name }) => `${name} geladen`,
    condition: ({ name }) => `${name}: Leder gepflegt`,
  },
  skipped: {
    clean: ({ name }) => `Reinigen übersprungen: ${name}`,
    inspect: ({ name }) => `Prüfen übersprungen: ${name}`,
    replace: ({ name }) => `Ersetzen übersprungen: ${name}`,
    charge: ({ name }) => `Laden übersprungen: ${name}`,
    condition: ({ name }) => `Lederpflege übersprungen: ${name}`,
  },
  snoozed: {
    clean: ({ name }) => `Reinigen aufgeschoben: ${name}`,
    inspect: ({ name }) => `Prüfen aufgeschoben: ${name}`,
    replace: ({ name }) => `Ersetzen aufgeschoben: ${name}`,
    charge: ({ name }) => `Laden aufgeschoben: ${name}`,
    condition: ({ name }) => `Lederpflege aufgeschoben: ${name}`,
  },
  woken: {
    clean: ({ name }) => `Reinigen steht wieder an: ${name}`,
    inspect: ({ name }) => `Prüfen steht wieder an: ${name}`,
    replace: ({ name }) => `Ersetzen steht wieder an: ${name}`,
    charge: ({ name }) => `Laden steht wieder an: ${name}`,
    condition: ({ name }) => `Lederpflege steht wieder an: ${name}`,
  },
  ruleSet: {
    clean: ({ name, rule }) => `Reinigen (${name}): ${rule}`,
    inspect: ({ name, rule }) => `Prüfen (${name}): ${rule}`,
    replace: ({ name, rule }) => `Ersetzen (${name}): ${rule}`,
    charge: ({ name, rule }) => `Laden (${name}): ${rule}`,
    condition: ({ name, rule }) => `Lederpflege (${name}): ${rule}`,
  },
  asUsualAgain: 'wieder wie üblich',
  never: 'nie',
  things: ({ count }) => plural(count, { one: '# Teil', other: '# Teile' }),
  stillFine: ({ name }) => `${name} für noch gut befunden`,
  entryEdited: 'Pflegeeintrag bearbeitet',
  entryDeleted: 'Pflegeeintrag gelöscht',
  checkupLeft: 'Monatlicher Blick auf nächsten Monat verschoben',
  checkupFine: ({ count }) =>
    plural(count, { one: 'Ein Teil für noch gut befunden', other: '# Teile für noch gut befunden' }),
  lastTaken: 'das letzte aus der Reserve wird an diesem Tag wohl in Gebrauch genommen',

  wearOn: ({ name }) => `Verschleißzählung eingeschaltet: ${name}`,
  wearOff: ({ name }) => `Verschleißzählung ausgeschaltet: ${name}`,
  renewed: ({ name }) => `Erneuert: ${name}`,
  beginningCorrected: ({ name }) => `Anfang korrigiert: ${name}`,
  figuresChanged: ({ name }) => `Verschleißwerte geändert: ${name}`,
  choiceNoted: ({ name }) => `Wahl notiert: ${name}`,
  passedOver: ({ name }) => `${name} diesmal übergangen`,
  choiceForgotten: 'Wahl vergessen',
  learningReset: ({ name }) => `Gelerntes für ${name} zurückgesetzt`,

  notYet: 'Dieser Zeitpunkt ist noch nicht gekommen.',
  stillToCome: 'Dieser Zeitpunkt liegt noch in der Zukunft.',
  entryGone: 'Diesen Eintrag gibt es nicht mehr.',
  oneGone: 'Eines davon ist nicht mehr in der Sammlung.',
  notInUse:
    'Es ist nicht in Gebrauch, seine Stunden vergehen also nicht. Schieb es stattdessen um einige Tage auf.',
  materialNeeded: 'Eine Regel für ein Material braucht ein Material oder eine Art von Teil.',
  kindNeeded: 'Eine Regel für ein Material braucht die Art von Teil, für die sie gilt.',
  meteredAlready: 'Der Verschleiß wird bereits gezählt.',
  nothingToMeter: ({ name }) => `${name} hat nichts dieser Art, dessen Verschleiß sich zählen ließe.`,
  beganLater:
    'Es hat erst nach diesem Zeitpunkt begonnen. Wähle eine spätere Zeit, oder korrigiere den Anfang.',
  endedAlready: 'Es ist bereits beendet.',
  formerAtWork: 'Zu diesem Zeitpunkt war noch das vorige in Betrieb.',
  stressOfKind: 'Belastungen lassen sich nur für alles dieser Art festlegen.',
  nothingToLearn: 'Das gewählte Gerät ist das vorgeschlagene: Es gibt nichts zu lernen.',
  builtInScenario: 'Dieses Szenario gehört zu Canalog: Lege eine Kopie an, um es zu ändern.',
  thresholdOrder: '„Bald“ muss vor „fällig“ kommen und „fällig“ vor „überfällig“.',
}
