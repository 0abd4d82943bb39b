import type { DutyClock } from '../../care/rule'
import type { Texts } from '../en'
import { formatList, formatNumber, plural } from '../kit'

const amounts: Texts['care']['amounts'] = {
  hours: ({ amount }) => `${formatNumber(amount, 2)} h`,
  sessions: ({ amount }) => plural(amount, { one: '# Sitzung', other: '# Sitzungen' }, 1),
  daysUsed: ({ amount }) => plural(amount, { one: '# Nutzungstag', other: '# Nutzungstage' }, 1),
  days: ({ amount }) => plural(amount, { one: '# Tag', other: '# Tage' }, 1),
  cycles: ({ amount }) => plural(amount, { one: '# Zyklus', other: '# Zyklen' }, 1),
}

const single: Readonly<Record<DutyClock, string>> = {
  hours: 'jede Stunde',
  sessions: 'jede Sitzung',
  daysUsed: 'jeden Nutzungstag',
  days: 'jeden Tag',
  cycles: 'jeden Zyklus',
}

export const care: Texts['care'] = {
  duties: {
    clean: 'Reinigen',
    inspect: 'Prüfen',
    replace: 'Ersetzen',
    charge: 'Laden',
    condition: 'Leder pflegen',
  },
  tasks: {
    replace: ({ thing }) => `${thing} ersetzen`,
    clean: ({ thing }) => `${thing} reinigen`,
    inspect: ({ thing }) => `${thing} prüfen`,
    charge: ({ thing }) => `${thing} laden`,
    condition: ({ thing }) => `${thing}: Leder pflegen`,
    order: ({ thing }) => `${thing} bestellen`,
  },
  taskAt: ({ title, device }) => `${title} (${device})`,
  thingAt: ({ thing, device }) => `${thing} an ${device}`,
  meterOf: {
    battery: ({ device }) => `Akku von ${device}`,
    headband: ({ device }) => `Kopfband von ${device}`,
    cable: ({ device }) => `Kabel von ${device}`,
    shell: ({ device }) => `Schale von ${device}`,
  },
  errands: {
    clean: ({ count }) => plural(count, { other: '# Teile reinigen' }),
    order: ({ count }) => plural(count, { other: '# Produkte bestellen' }),
  },
  noneLeft: ({ product }) => `${product}: Vorrat leer`,
  checkup: {
    some: 'Einige Teile ansehen',
    parts: ({ count }) => plural(count, { one: 'Ein Teil ansehen', other: '# Teile ansehen' }),
    why: 'ein Blick im Monat lehrt, wie lange sie halten',
  },
  amounts,
  never: 'nie',
  every: ({ intervals }) =>
    intervals
      .map(({ clock, amount }) => (amount === 1 ? single[clock] : `alle ${amounts[clock]({ amount })}`))
      .join(' oder '),
  origins: {
    usualFor: ({ things }) => `üblich für ${things}`,
    yourRuleFor: ({ things }) => `deine Regel für ${things}`,
    usualCare: 'übliche Pflege',
    allOf: ({ things }) => `alle ${things}`,
    allOfUnknownMaterial: ({ kind }) => `alle ${kind} aus unbekanntem Material`,
    slotOf: ({ kind, device }) => `${kind} von ${device}`,
    suchThings: 'solche Teile',
    thisDevice: 'dieses Gerät',
    thisProduct: 'dieses Produkt',
    thisPair: 'dieses Paar',
    thisOne: 'dieses Teil',
  },
  why: {
    notUsedYet: 'noch nicht benutzt',
    notUsedSince: ({ past }) => `${past}, seitdem nicht benutzt`,
    whole: ({ past, outlook }) => `${past}, ${outlook}`,
    notYet: {
      clean: ({ since }) => `noch nie gereinigt: ${since}`,
      inspect: ({ since }) => `noch nie geprüft: ${since}`,
      charge: ({ since }) => `noch nie geladen: ${since}`,
      condition: ({ since }) => `Leder noch nie gepflegt: ${since}`,
    },
    sinceFirstUse: ({ amount }) => `${amount} seit der ersten Benutzung`,
    firstUsed: ({ ago }) => `${ago} zum ersten Mal benutzt`,
    usedAgain: ({ ago, since }) => `${ago} wieder benutzt, zum ersten Mal seit ${since}`,
    amountSince: ({ amount, since }) => `${amount} seit ${since}`,
    since: {
      done: {
        clean: 'der Reinigung',
        inspect: 'der Prüfung',
        replace: 'dem Ersetzen',
        charge: 'dem Laden',
        condition: 'der Lederpflege',
      },
      stillFine: 'der letzten Prüfung („noch gut“)',
      skipped: {
        clean: 'der übersprungenen Reinigung',
        inspect: 'der übersprungenen Prüfung',
        replace: 'dem verschobenen Ersetzen',
        charge: 'dem übersprungenen Laden',
        condition: 'der übersprungenen Lederpflege',
      },
    },
    seenTo: ({ what, ago }) => `${ago} ${what}`,
    what: {
      done: {
        clean: 'gereinigt',
        inspect: 'geprüft',
        replace: 'ersetzt',
        charge: 'geladen',
        condition: 'Leder gepflegt',
      },
      stillFine: 'für noch gut befunden',
      skipped: {
        clean: 'Reinigung übersprungen',
        inspect: 'Prüfung übersprungen',
        replace: 'Ersetzen verschoben',
        charge: 'Laden übersprungen',
        condition: 'Lederpflege übersprungen',
      },
    },
    today: 'heute',
    yesterday: 'gestern',
    daysAgo: ({ days }) => plural(days, { one: 'vor # Tag', other: 'vor # Tagen' }),
    over: ({ over, interval }) => `${over} über dem Intervall (${interval})`,
    lateByRhythm: ({ over, interval }) => `${over} zu spät nach dem festen Rhythmus (${interval})`,
    byRhythm: ({ due, interval }) => `${due} nach dem festen Rhythmus (${interval})`,
    dueNow: 'jetzt fällig',
    dueTomorrow: 'morgen fällig',
    dueAfter: {
      hours: ({ amount }) => `fällig nach weiteren ${formatNumber(amount, 1)} h`,
      sessions: ({ amount }) =>
        plural(
          amount,
          { one: 'fällig nach # weiteren Sitzung', other: 'fällig nach # weiteren Sitzungen' },
          1,
        ),
      daysUsed: ({ amount }) =>
        plural(
          amount,
          { one: 'fällig nach # weiteren Nutzungstag', other: 'fällig nach # weiteren Nutzungstagen' },
          1,
        ),
      days: ({ amount }) => plural(amount, { one: 'fällig in # Tag', other: 'fällig in # Tagen' }, 1),
      cycles: ({ amount }) =>
        plural(amount, { one: 'fällig nach # weiteren Zyklus', other: 'fällig nach # weiteren Zyklen' }, 1),
    },
  },
  notices: {
    due: ({ count }) => plural(count, { other: '# Aufgaben sind fällig' }),
    toSeeTo: ({ count }) => plural(count, { other: '# Aufgaben stehen an' }),
    inPlace: ({ place, why }) => `${place}: ${why}`,
    together: ({ titles, more }) =>
      formatList(more > 0 ? [...titles, `${formatNumber(more)} weitere`] : titles),
  },
  calendar: {
    likelyBetween: ({ from, to }) => `Wahrscheinlich zwischen dem ${from} und dem ${to}.`,
    again: ({ every }) => `Danach ${every}.`,
  },
  offers: {
    wipeShells: 'Gehäuse abwischen',
    wipeShellsAndCable: 'Gehäuse und Kabel abwischen',
    wipeDown: 'Abwischen',
    checkMeshes: 'Gitter auf Ohrenschmalz prüfen',
    checkJoints: 'Gelenke, Schrauben und Buchsen prüfen',
    charge: 'Aufladen',
    conditionLeather: 'Leder pflegen',
    replace: 'Ersetzen',
    assumed: 'angenommen',
    batteryUnknown: 'die Akkulaufzeit ist nicht bekannt',
    batteryLasts: ({ hours }) => `der Akku hält ${hours} h`,
    nothingKnown: 'nichts bekannt',
  },
  snoozes: { day: 'Für einen Tag', week: 'Für eine Woche', tenHours: 'Für 10 h Nutzung' },
}
