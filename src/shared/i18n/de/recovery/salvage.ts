import type { Texts } from '../../en'
import { plural } from '../../kit'

export const salvage: Texts['recovery']['salvage'] = {
  action: 'Lesbares sichern',
  about:
    'Was noch lesbar ist, lässt sich auch als Datei sichern und in eine neue Sammlung importieren. Das lohnt sich, wenn die Sicherungen zu alt sind.',
  aboutReadOnly:
    'Alles darin lässt sich als Datei speichern, die ein Canalog mit Schreibrechten öffnen kann.',
  chooseFile: 'Lesbares sichern',
  fileKind: 'Canalog-Sammlung',
  fileName: 'sammlung-gerettet.canalog.json',
  saved: ({ file }) => `Was lesbar ist, liegt jetzt in ${file}.`,
  kept: ({ list }) => `Erhalten: ${list}.`,
  devices: ({ count }) => plural(count, { one: '# Gerät', other: '# Geräte' }),
  pairs: ({ count }) => plural(count, { one: '# Paar', other: '# Paare' }),
  sessions: ({ count }) => plural(count, { one: '# Sitzung', other: '# Sitzungen' }),
  photos: ({ count }) => plural(count, { one: '# Foto', other: '# Fotos' }),
  others: ({ count }) => plural(count, { one: '# weiterer Eintrag', other: '# weitere Einträge' }),
  allRead: 'Jede Seite und jeder Eintrag war lesbar.',
  brokenPages: ({ count }) =>
    plural(count, {
      one: '# Seite der Datei ist unlesbar, mit allem, was darauf stand.',
      other: '# Seiten der Datei sind unlesbar, mit allem, was darauf stand.',
    }),
  unplacedPages: ({ count }) =>
    plural(count, {
      one: '# weitere Seite gehört zu nichts, was gefunden wurde; was darauf stand, ist verloren.',
      other: '# weitere Seiten gehören zu nichts, was gefunden wurde; was darauf stand, ist verloren.',
    }),
  lostRows: ({ count }) =>
    plural(count, { one: '# weiterer Eintrag ist unlesbar.', other: '# weitere Einträge sind unlesbar.' }),
  leftOut: ({ count }) =>
    plural(count, {
      one: '# Eintrag widerspricht dem Rest und wurde weggelassen.',
      other: '# Einträge widersprechen dem Rest und wurden weggelassen.',
    }),
  nameOnly: ({ count }) =>
    plural(count, {
      one: 'Von # Gerät oder Produkt ist nur der Kurzname bekannt; die Einzelheiten sind verloren.',
      other: 'Von # Geräten oder Produkten ist nur der Kurzname bekannt; die Einzelheiten sind verloren.',
    }),
  next: 'Um damit weiterzumachen, beginne leer und öffne die Datei mit Canalog. Die beschädigte Sammlung wurde nicht verändert.',
  nextReadOnly:
    'Die Sammlung selbst wurde nicht verändert. Die Datei lässt sich dort öffnen, wo Canalog schreiben darf.',
  nothing: 'Nichts war lesbar.',
  nothingDetail: 'Es wurde keine Datei geschrieben, und die beschädigte Sammlung wurde nicht verändert.',
  sameFile:
    'Das ist eine Datei der beschädigten Sammlung selbst. Es wurde nichts geschrieben; wähle einen anderen Namen.',
  failed: 'Das Lesbare wurde nicht gesichert.',
}
