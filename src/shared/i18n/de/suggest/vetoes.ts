import type { Texts } from '../../en'

export const vetoes: Texts['suggest']['vetoes'] = {
  lent: 'Verliehen.',
  lentTo: ({ to }) => `Verliehen an ${to}.`,
  lentUntil: ({ day }) => `Verliehen, zurück am ${day}.`,
  lentToUntil: ({ to, day }) => `Verliehen an ${to}, zurück am ${day}.`,
  inRepair: 'In Reparatur.',
  intoMicrophone: 'Offen: Das Mikrofon würde mithören.',
  intoRoom: 'Offen: Im Raum hören andere mit.',
  awareness: ({ db }) =>
    `Macht die Umgebung, die du hören musst, ${db} dB leiser und hat keinen Transparenzmodus.`,
  lyingOnSide: 'Kopfhörer stören beim Liegen auf der Seite.',
  tooHeavy: ({ weight }) => `${weight} g halten beim Laufen nicht.`,
  openBackRunning: 'Offen: zum Stillsitzen gemacht, nicht zum Laufen.',
  unprotected: 'Kein Schutz vor starkem Schweiß oder Regen.',
  littleProtection: ({ rating }) => `${rating} schützt zu wenig vor starkem Schweiß oder Regen.`,
  delay: ({ delay, limit }) => `${delay} ms Verzögerung; höchstens ${limit} ms dürfen es sein.`,
  chosenSource: 'Passt nicht an die gewählte Quelle.',
  energiser: 'Keine deiner Quellen treibt einen elektrostatischen Kopfhörer an.',
  noSource: 'Der Stecker passt an keine deiner Quellen.',
  noSourceForPlug: ({ plug }) => `Der Stecker (${plug}) passt an keine deiner Quellen.`,
  tooQuiet: ({ db, from, least }) =>
    `Höchstens ${db} dB an ${from}, weniger als die ${least} dB, die Musik braucht.`,
  noTips: 'Von deinen losen Aufsätzen passen keine, und montierte sind nicht erfasst.',
  noTipsForNozzle: ({ width }) =>
    `Von deinen losen Aufsätzen passen keine auf das Schallrohr (${width} mm), und montierte sind nicht erfasst.`,
  noPads: 'Von deinen losen Polstern passen keine, und montierte sind nicht erfasst.',
}
