import type { Texts } from '../../en'
import { plural } from '../../kit'

export const add: Texts['collection']['add'] = {
  title: 'Geräte hinzufügen',
  oneByOne: 'Einzeln',
  pasteList: 'Liste einfügen',
  brandOrModel: 'Marke oder Modell',
  example: 'Drei Buchstaben reichen: hd6, er4, blessing',
  keys: 'Mit ↑ und ↓ wählen, mit der Eingabetaste hinzufügen. Alles andere kann später folgen.',
  justAdded: ({ names }) => `Eben hinzugefügt: ${names}`,
  found: 'Im Katalog gefunden',
  youOwn: ({ count }) => `du hast ${count}`,
  asItIs: ({ text }) => `„${text}“ so hinzufügen`,
  notInCatalogue: 'Der Katalog kennt kein solches Modell',
  noiseCancelling: 'Geräuschunterdrückung',
  whatIs: ({ name }) => `Was ist ${name}?`,
  whatIsQuoted: ({ name }) => `Was ist „${name}“?`,
  trueWireless: 'True Wireless',
  back: 'Zurück',
  linePerDevice: 'Ein Gerät pro Zeile',
  listExample: 'Sennheiser HD 600\nMoondrop Blessing 3\n- airpods pro 2',
  whatItMeans: 'Was die Liste bedeutet',
  columns: { add: 'Hinzufügen', line: 'Deine Zeile', as: 'Wird hinzugefügt als', form: 'Bauform' },
  addLine: ({ line }) => `${line} hinzufügen`,
  writtenNotFound: 'Wie geschrieben: nicht im Katalog',
  meaningOf: ({ line }) => `Was ${line} bedeutet`,
  asWritten: ({ line }) => `Wie geschrieben: ${line}`,
  likely: ({ model }) => `${model} – vermutlich`,
  formOf: ({ line }) => `Bauform von ${line}`,
  chooseForm: 'Wählen …',
  needForm: ({ count }) =>
    plural(count, {
      one: 'Eine Zeile braucht noch eine Bauform.',
      other: '# Zeilen brauchen noch eine Bauform.',
    }),
  addCount: ({ count }) => plural(count, { one: '# Gerät hinzufügen', other: '# Geräte hinzufügen' }),
}
