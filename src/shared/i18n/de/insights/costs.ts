import type { Texts } from '../../en'
import { formatNumber, plural } from '../../kit'

export const costs: Texts['insights']['costs'] = {
  adding: 'Wird zusammengezählt …',
  usedUpLately: ({ amounts }) =>
    `In den letzten 12 Monaten hast du ${amounts} an Aufsätzen, Polstern und anderem Verbrauchsmaterial aufgebraucht.`,
  nothingUsedUp: 'In den letzten 12 Monaten wurde kein Verbrauchsmaterial mit Preis aufgebraucht.',
  nothingDue: 'Von dem, was montiert ist, wird in den nächsten 12 Monaten nichts fällig.',
  ahead: ({ count }) =>
    plural(count, {
      one: 'In den nächsten 12 Monaten ist wohl einmal Ersatz nötig.',
      other: 'In den nächsten 12 Monaten ist wohl #-mal Ersatz nötig.',
    }),
  aheadFor: ({ count, amounts }) =>
    plural(count, {
      one: `In den nächsten 12 Monaten ist wohl einmal Ersatz nötig, etwa ${amounts}.`,
      other: `In den nächsten 12 Monaten ist wohl #-mal Ersatz nötig, etwa ${amounts}.`,
    }),
  aheadForSome: ({ count, amounts, priced }) =>
    plural(count, {
      one: `In den nächsten 12 Monaten ist wohl einmal Ersatz nötig, etwa ${amounts} für die ${formatNumber(priced)} mit bekanntem Preis.`,
      other: `In den nächsten 12 Monaten ist wohl #-mal Ersatz nötig, etwa ${amounts} für die ${formatNumber(priced)} mit bekanntem Preis.`,
    }),

  byYear: {
    title: 'Verbrauchsmaterial nach Jahr',
    when: 'Wann',
    last12Months: 'Letzte 12 Monate',
    bought: 'Gekauft',
    usedUp: 'Aufgebraucht',
    nonePriced:
      'Noch ist bei keinen Aufsätzen, Polstern oder anderem Verbrauchsmaterial ein Preis eingetragen.',
    howToRead:
      'Gekauft ist, was damals bezahlt wurde; aufgebraucht ist der Anteil aller Preise, der damals verschlissen oder verloren ging. Eine in einem Jahr gekaufte Packung kann drei Jahre reichen. Kabel zählen nicht mit.',
    undated: ({ count }) =>
      plural(count, {
        one: '# Kauf hat einen Preis, aber keinen Tag, und fehlt unter „Gekauft“.',
        other: '# Käufe haben einen Preis, aber keinen Tag, und fehlen unter „Gekauft“.',
      }),
  },
  nextYear: {
    title: 'Die nächsten 12 Monate',
    likelyNeeded: 'Wohl nötig',
    unopened: 'Ungeöffnet',
    none: 'keine',
    lastPrice: 'Letzter Stückpreis',
    together: 'Summe',
    nothing: 'Von dem, was montiert ist, muss wohl innerhalb eines Jahres nichts ersetzt werden.',
    howToRead:
      'Schlicht gezählt, nicht versprochen: Du hörst weiter wie zuletzt und ersetzt jedes Paar, wenn die Hälfte solcher Paare verschlissen ist. Was schon ungeöffnet da ist, ist eingerechnet.',
    unpriced: ({ count }) =>
      plural(count, {
        one: '# davon hat keinen Preis und ist nicht in der Summe.',
        other: '# davon haben keinen Preis und sind nicht in der Summe.',
      }),
  },
  products: {
    title: 'Eine Stunde mit jedem Produkt',
    product: 'Produkt',
    kind: 'Art',
    opened: 'Geöffnet',
    usedUp: 'Aufgebraucht',
    wornFor: 'Getragen',
    perHour: 'Pro Stunde',
    neverWorn: 'nie getragen',
    openedWithoutPrice: ({ amount, count }) => `${amount}, dazu ${formatNumber(count)} ohne Preis`,
    howToRead:
      'Bei dem, was in Gebrauch ist, zählt der verschlissene Anteil des Preises, bei Ausgemustertem der ganze Preis.',
    someUnpriced: 'Paare ohne Preis zählen weder bei den Kosten noch bei den Stunden.',
    leftOut: ({ names }) => `Nicht dabei, da kein Preis bekannt ist: ${names}.`,
    andMore: ({ names, count }) => `${names} und ${formatNumber(count)} weitere`,
  },
  devices: {
    title: 'Eine Stunde mit jedem Gerät',
    device: 'Gerät',
    noLongerHere: '(nicht mehr hier)',
    itsPrice: 'Gerätepreis',
    partsUsedUp: 'Daran aufgebrauchte Teile',
    listened: 'Gehört',
    perHour: 'Pro Stunde',
    neverUsed: 'nie benutzt',
    partsOnly: 'Wo der Gerätepreis nicht bekannt ist, kostet die Stunde, was die Teile kosteten.',
    otherCurrencies: ({ currencies }) =>
      `In ${currencies} bezahlte Teile ließen sich nicht zu einem Gerät addieren, das in anderer Währung bezahlt wurde.`,
    unpriced: ({ count }) =>
      plural(count, {
        one: '# Gerät hat weder einen Preis noch ein Teil mit Preis.',
        other: '# Geräte haben weder einen Preis noch ein Teil mit Preis.',
      }),
  },
  priceUnknown: 'nicht bekannt',
  listed: ({ items }) => items.join(', '),

  nothingPriced: 'Was kostet eine Stunde?',
  howItBegins:
    'Gib an, was ein Gerät, eine Packung Aufsätze oder ein Paar Polster gekostet hat. Diese Seite sagt dann, was eine Stunde damit kostet, was ein Jahr Verbrauchsmaterial kostet und was das nächste wohl braucht.',
  goToCollection: 'Zur Sammlung',
}
