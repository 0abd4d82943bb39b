import type { Texts } from '../../en'
import { plural } from '../../kit'

export const shopping: Texts['parts']['shopping'] = {
  orderNow: 'Jetzt bestellen',
  within: ({ months }) => plural(months, { one: 'Innerhalb eines Monats', other: 'Innerhalb von # Monaten' }),
  askedFor: 'Gewünscht',
  lastFor: ({ months }) =>
    plural(months, {
      one: 'Die Mengen reichen einen Monat und lassen den Mindestvorrat übrig, in ganzen Packungen.',
      other: 'Die Mengen reichen # Monate und lassen den Mindestvorrat übrig, in ganzen Packungen.',
    }),

  toBuy: ({ count, total }) =>
    plural(count, { one: `# Produkt zu kaufen, ${total}.`, other: `# Produkte zu kaufen, ${total}.` }),
  total: ({ amounts }) => `etwa ${amounts} zu den letzten Preisen`,
  totalWithout: ({ amounts, count }) =>
    `etwa ${amounts} zu den letzten Preisen, ${count} ohne bekannten Preis`,
  totalUnknown: 'noch kein Preis bekannt',
  copyText: 'Als Text kopieren',
  copyCsv: 'Als CSV kopieren',
  saveCsv: 'Als CSV speichern …',
  copied: 'Die Einkaufsliste ist kopiert.',
  notCopied: 'Das Kopieren hat nicht geklappt.',
  savedAs: ({ file }) => `Gespeichert als ${file}.`,

  heading: 'Einkaufsliste',
  line: ({ name, amount }) => `- ${name}: ${amount}`,
  lineWithCost: ({ name, amount, cost }) => `- ${name}: ${amount}, etwa ${cost}`,
  amountInPacks: ({ amount, packs }) => `${amount} (${packs})`,

  howManyOf: ({ name }) => `Wie viel: ${name}`,
  oneFewer: ({ one }) => `1 ${one} weniger`,
  oneMore: ({ one }) => `1 ${one} mehr`,
  packFewer: ({ size }) => `Eine Packung zu ${size} weniger`,
  packMore: ({ size }) => `Eine Packung zu ${size} mehr`,
  priceUnknown: 'Preis nicht bekannt',
  lastPaid: ({ price }) => `zuletzt ${price} bezahlt`,
  ordered: 'Bestellt',
  orderedNamed: ({ name }) => `Bestellt: ${name}`,
  orderedWithDetails: 'Bestellt, mit Preis und Tag …',
  haveMore: 'Ich habe mehr: Vorrat ergänzen …',
  stockAndPrices: 'Vorrat und Preise',

  nothingToBuy: 'Nichts zu kaufen',
  writesItself:
    'Diese Liste schreibt sich selbst: aus dem, was du benutzt, wie schnell es verschleißt und was vorrätig ist. Damit von etwas immer genug da ist, öffne es unter „Vorrat“ und gib ein Minimum an.',
  enoughFor: ({ months, name, day }) =>
    plural(months, {
      one: `Was da und unterwegs ist, reicht für den nächsten Monat. Als Nächstes zu bestellen: ${name}, bis etwa ${day}.`,
      other: `Was da und unterwegs ist, reicht für die nächsten # Monate. Als Nächstes zu bestellen: ${name}, bis etwa ${day}.`,
    }),

  onOrder: 'Bestellt',
  orderedOnDay: ({ day }) => `bestellt am ${day}`,
  arrived: 'Angekommen',
  arrivedNamed: ({ name }) => `Angekommen: ${name}`,
  arrivedWithDetails: 'Angekommen, mit Anzahl und Preis …',
  wasCancelled: 'Wurde storniert',
  expected: {
    today: 'heute erwartet',
    tomorrow: 'morgen erwartet',
    yesterday: 'gestern erwartet',
    daysAgo: ({ days }) => plural(days, { one: 'vor # Tag erwartet', other: 'vor # Tagen erwartet' }),
    on: ({ day }) => `erwartet am ${day}`,
  },

  orderOf: ({ name }) => `Bestellung: ${name}`,
  editOrderOf: ({ name }) => `Bestellung bearbeiten: ${name}`,
  howMany: ({ many }) => `Wie viele ${many}`,
  orderedOn: 'Bestellt am',
  expectedOn: 'Erwartet am',
  expectedOnHint: ({ days }) =>
    plural(days, { one: 'Leer: einen Tag nach der Bestellung', other: 'Leer: # Tage nach der Bestellung' }),
  expectedTooEarly: 'Das liegt vor der Bestellung.',
  noteOrder: 'Bestellung notieren',

  hasArrived: ({ name }) => `${name} angekommen`,
  howManyCame: ({ many }) => `Wie viele ${many} angekommen sind`,
  complete: 'Die Bestellung ist vollständig.',
  restStays: ({ amount }) => `Weiterhin bestellt: ${amount}.`,
  putInStock: 'In den Vorrat legen',
}
