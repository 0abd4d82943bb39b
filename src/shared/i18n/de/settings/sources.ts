import type { Texts } from '../../en'

export const sources: Texts['settings']['sources'] = {
  title: 'Quellen',
  intro: 'Handys, Dongles, Player und Verstärker. Sie entscheiden, was sich antreiben lässt und wie weit.',
  none: 'Noch keine. Bis dahin gilt ein einfacher Handy-Dongle mit 1 V.',
  add: 'Quelle hinzufügen',
  editNamed: ({ name }) => `${name} bearbeiten`,
  removeNamed: ({ name }) => `${name} entfernen`,
  upTo: ({ volts }) => `bis ${volts} V`,
  electrostatic: 'elektrostatisch',
  output: ({ number }) => `Ausgang ${number}`,
  addOutput: 'Ausgang hinzufügen',
  plug: 'Stecker',
  balanced: ({ plug }) => `${plug} symmetrisch`,
  figures: {
    maxVoltageV: 'Höchste Spannung',
    outputImpedanceOhm: 'Ausgangsimpedanz',
    maxPowerMw: 'Leistung',
    intoOhm: 'an',
  },
  drivesElectrostatic: 'Treibt elektrostatische Kopfhörer an',
}
