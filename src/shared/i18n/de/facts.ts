import type { Texts } from '../en'
import { statements } from './facts/statements'

export const facts: Texts['facts'] = {
  statements,
  prices: {
    entry: 'Unter etwa 100 gibt ein In-Ear meist mehr Klang fürs Geld.',
    value: 'Bis 300 oder 500 liegen In-Ears bei Technik und Klang oft vorn.',
    middle:
      'Zwischen 100 und 500 wähle nach Zweck: In-Ears wegen der Treiber, Kopfhörer wegen Komfort und Robustheit.',
    taste: 'Jenseits von 500 bis 1000 zählt der Geschmack mehr als der Preis.',
    moulded:
      'Maßgefertigte In-Ears beginnen um 500, Abdrücke extra. Jahrelang getragen können sie sich durch Komfort bezahlt machen.',
    lasting:
      'Schau auf die Kosten pro Jahr: Ersatzteile, Kabel und Reparaturen zählen so viel wie der Preis.',
  },
  whereToBegin:
    'Beginne mit dem, was du am häufigsten tust, und schau dann, wo deine Sammlung die größte Lücke hat.',
}
