import type { Texts } from '../../en'

export const whole: Texts['collection']['whole'] = {
  title: 'Was am Gerät selbst verschleißt',
  promises: {
    battery: 'Zählt Ladungen und Alter.',
    headband: 'Zählt Stunden und Alter.',
    cable: 'Zählt Stunden und Alter.',
    shell: 'Zählt das Alter: Ohren und Silikon verändern sich.',
  },
  renewals: {
    battery: 'Neuer Akku …',
    headband: 'Neues Kopfband …',
    cable: 'Neues Kabel …',
    shell: 'Neu angefertigt …',
  },
  figures: 'Werte …',
  before: ({ meter }) => `${meter} davor`,
  nothingWears: 'Nach diesen Werten verschleißt es nicht.',
  ofDevice: ({ meter, device }) => `${meter} von ${device}`,
  restsOn: 'Worauf das beruht',
  restsOnLabel: ({ name }) => `Worauf der Verschleiß beruht: ${name}`,
  figuresTitle: 'Verschleißwerte',
  changeOne: 'Ein Wert gilt nur hier oder für alles dieser Art. Leer heißt übernommen.',
  atWorkSince: 'In Gebrauch seit',
  emptyIsBefore: 'Leer: seit dem Ende des vorigen.',
  emptyIsNew: 'Leer: seit das Gerät neu war.',
  renewed: ({ meter, device }) => `${meter} von ${device} erneuert`,
  whyDidItGo: 'Warum musste das alte Teil weg?',
  when: 'Wann',
  renew: 'Erneuern',
}
