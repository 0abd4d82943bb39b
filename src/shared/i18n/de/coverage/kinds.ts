import type { Texts } from '../../en'

export const kinds: Texts['coverage']['kinds'] = {
  'kind-open-planar': {
    name: 'offener Magnetostat',
    text: 'Weit, detailreich und tief im Bass, dafür schwer und hungrig nach Leistung.',
  },
  'kind-open-dynamic': {
    name: 'offener dynamischer Kopfhörer',
    text: 'Natürlich und weit, und leicht genug für Stunden in einem ruhigen Raum.',
  },
  'kind-closed-dynamic': {
    name: 'geschlossener dynamischer Kopfhörer',
    text: 'Behält den Klang für sich und liefert spürbaren Bass; warm um die Ohren.',
  },
  'kind-anc-over-ear': {
    name: 'Over-Ear mit Geräuschunterdrückung',
    text: 'Nimmt Motorenlärm elektronisch weg und ist in einer Sekunde abgesetzt.',
  },
  'kind-anc-true-wireless': {
    name: 'True Wireless mit Geräuschunterdrückung',
    text: 'Abdichtung und Geräuschunterdrückung für die Hosentasche, dazu ein Modus, der Stimmen durchlässt.',
  },
  'kind-sport-iem': {
    name: 'Sport-In-Ear',
    text: 'Haken halten ihn, Schweiß schadet ihm nicht, und er kann den Verkehr durchlassen.',
  },
  'kind-hybrid-iem': {
    name: 'universeller Hybrid-In-Ear',
    text: 'Ein dynamischer Treiber für den Bass, Balanced-Armature-Treiber darüber und Dämmung ohne Elektronik.',
  },
  'kind-single-ba-iem': {
    name: 'In-Ear mit einem Balanced-Armature-Treiber',
    text: 'Klein, klar und tief sitzend; liegt flach auf dem Kissen, schlanker im Bass.',
  },
  'kind-custom-iem': {
    name: 'In-Ear nach Maß',
    text: 'Nach deinen Ohren geformt: bester Sitz, beste Dämmung und auf der Bühne der Standard.',
  },
  'kind-bone-conduction': {
    name: 'Knochenschall-Headset',
    text: 'Lässt die Ohren offen für den Verkehr und hat der Musik wenig zu bieten.',
  },
  'kind-earbud': {
    name: 'Earbud',
    text: 'Liegt ohne Abdichtung in der Ohrmuschel: luftig, mit dünnem Bass und ohne Dämmung.',
  },
  'kind-on-ear': {
    name: 'geschlossener On-Ear',
    text: 'Leicht und klein für einen Kopfhörer, drückt aber stärker als ein Over-Ear.',
  },
}
