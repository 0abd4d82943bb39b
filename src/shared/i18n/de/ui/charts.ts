import type { Texts } from '../../en'
import { plural } from '../../kit'

export const charts: Texts['ui']['charts'] = {
  forecast: {
    today: 'heute',
    label: ({ name, words }) => `Prognose für ${name}. ${words}`,
    shares: { low: '1 von 10', median: 'die Hälfte', high: '9 von 10' },
    by: ({ day }) => `bis ${day}`,
    overTwentyYears: 'in über 20 Jahren',
    wornOut: ({ low, median, high }) =>
      `Von solchen Teilen sind verschlissen: 1 von 10 ${low}, die Hälfte ${median}, 9 von 10 ${high}.`,
    hasPassed: 'Dieser Tag ist vorbei.',
  },
  survival: {
    axes: { hours: 'Stunden Verschleiß', months: 'Monate Verschleiß', cycles: 'Zyklen Verschleiß' },
    amounts: {
      hours: ({ amount }) => `${amount} h Verschleiß`,
      months: ({ amount }) => `Verschleiß: ${amount}`,
      cycles: ({ amount }) => `${amount} Zyklen Verschleiß`,
    },
    short: {
      hours: ({ amount }) => `${amount} h`,
      months: ({ amount }) => amount,
      cycles: ({ amount }) => `${amount} Zyklen`,
    },
    hint: 'Jede Marke ist ein verschlissenes Paar, jeder Strich eines, das mindestens so lange hielt. Darauf zeigen oder mit den Pfeiltasten wandern.',
    lines: 'Linien',
    points: 'Punkte des Diagramms',
    stillGoodAxis: 'noch gut',
    pointInUse: ({ name, amount }) =>
      `${name}: eines noch in Gebrauch (${amount}), es hielt also mindestens so lange.`,
    pointGone: ({ name, amount }) =>
      `${name}: eines aus anderem Grund weg (${amount}), es hielt also mindestens so lange.`,
    pointWorn: ({ name, amount, worn, watched }) =>
      `${name}: ${worn} von ${watched} verschlissen (${amount}).`,
    stillGood: ({ share }) => `Noch gut: ${share}.`,
    stillGoodBetween: ({ share, from, to, confidence }) =>
      `Noch gut: ${share} (${from}–${to}, Konfidenz ${confidence}).`,
    learnedCurve: ({ share }) => `Gelernte Kurve: ${share}.`,
    columns: {
      wear: 'Verschleiß',
      happened: 'Ereignis',
      watched: 'Beobachtet',
      stillGood: 'Noch gut',
      limits: ({ confidence }) => `${confidence}-Grenzen`,
      learned: 'Gelernte Kurve',
    },
    nothingRecorded: 'Von ihrer Nutzung ist noch nichts eingetragen.',
    wornOut: ({ count }) => plural(count, { one: 'Verschlissen', other: '# verschlissen' }),
    inUse: 'Noch in Gebrauch',
    gone: 'Aus anderem Grund weg',
  },
}
