import type { Texts } from '../en'
import { plural } from '../kit'

export const compare: Texts['compare'] = {
  gone: 'Gehört nicht mehr zu deiner Sammlung.',
  sameDevice: 'Auf beiden Seiten dasselbe Gerät.',
  neither: ({ nameA, vetoA, nameB, vetoB }) => `Beide scheiden aus. ${nameA}: ${vetoA} ${nameB}: ${vetoB}`,
  tooClose: 'Fast gleichauf.',
  tooCloseAhead: ({ name, aspects }) => `Fast gleichauf; Vorteile von ${name}: ${aspects}.`,
  tooCloseBoth: ({ nameA, aspectsA, nameB, aspectsB }) =>
    `Fast gleichauf; Vorteile von ${nameA}: ${aspectsA}; Vorteile von ${nameB}: ${aspectsB}.`,
  takeForVeto: ({ first, second, veto }) => `Nimm ${first}. Gegen ${second} spricht: ${veto}`,
  wins: ({ first, points, aspects }) =>
    `${first}, mit ${plural(points, { one: '# Punkt', other: '# Punkten' })} Vorsprung; Vorteile: ${aspects}.`,
  winsYet: ({ first, points, aspects, second, theirs }) =>
    `${first}, mit ${plural(points, { one: '# Punkt', other: '# Punkten' })} Vorsprung; Vorteile: ${aspects}; Vorteile von ${second}: ${theirs}.`,
  formats: {
    inEar: ({ sentence }) => `In-Ear. ${sentence}`,
    headphone: ({ sentence }) => `Kopfhörer. ${sentence}`,
    either: ({ sentence }) => `Beides geht. ${sentence}`,
    inEarAlone: 'In-Ear: Keiner deiner Kopfhörer kommt hier infrage.',
    headphoneAlone: 'Kopfhörer: Keiner deiner In-Ears kommt hier infrage.',
    nothing: 'Nichts aus deiner Sammlung kommt hier infrage.',
  },
}
