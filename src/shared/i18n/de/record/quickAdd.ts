import type { Texts } from '../../en'

export const quickAdd: Texts['record']['quickAdd'] = {
  reading: ({ names, when }) => `${names}, ${when}.`,
  deviceAndScenario: ({ device, scenario }) => `${device}, ${scenario}`,
  span: ({ day, from, to, length }) => `${day}, ${from}–${to} (${length})`,
  timeOnDay: ({ day, time }) => `${day}, ${time}`,
  understoodSoFar: ({ problem, understood }) => `${problem} Bisher verstanden: ${understood}.`,

  countedBack: 'Kein Anfang genannt: von jetzt an zurückgerechnet.',
  noTimeGiven: ({ time }) => `Keine Uhrzeit genannt: ${time} angenommen.`,
  partTakenAs: {
    smallHours: ({ time }) => `Nach Mitternacht: ${time} angenommen.`,
    morning: ({ time }) => `Morgens: ${time} angenommen.`,
    forenoon: ({ time }) => `Vormittags: ${time} angenommen.`,
    lunchtime: ({ time }) => `Mittags: ${time} angenommen.`,
    afternoon: ({ time }) => `Nachmittags: ${time} angenommen.`,
    earlyEvening: ({ time }) => `Am frühen Abend: ${time} angenommen.`,
    evening: ({ time }) => `Abends: ${time} angenommen.`,
    night: ({ time }) => `Nachts: ${time} angenommen.`,
  },
  cutAtNow: 'Bis jetzt gekürzt: Der Rest ist noch nicht geschehen.',

  whenMissing: 'Der Zeitpunkt fehlt: Ergänze einen Tag, eine Uhrzeit oder eine Dauer wie „2 h“.',
  lengthMissing: 'Die Dauer fehlt: Ergänze sie, etwa „2 h“, oder ein Ende wie „21:00-22:30“.',
  lengthOutOfRange: 'Eine Sitzung dauert zwischen einer Minute und 24 Stunden.',
  lengthAndEndDisagree: 'Dauer und Ende passen nicht zusammen: Lass eines davon weg.',
  inFuture: 'Das beginnt in der Zukunft; eintragen lässt sich nur Vergangenes.',
  noSuchDay: 'Diesen Tag gibt es im Kalender nicht.',
  deviceMissing: 'Das Gerät fehlt: Ergänze seinen Namen oder Spitznamen.',
  noDevice: ({ words }) => `Keines deiner Geräte heißt „${words}“.`,
  namesNothing: ({ words }) => `„${words}“ ist weder eines deiner Geräte noch ein Szenario.`,
  whichDevice: ({ words, choices }) => `„${words}“ kann ${choices} sein; schreib, welches Gerät.`,
  whichScenario: ({ choices }) => `Das Szenario kann ${choices} sein; schreib, welches.`,
}
