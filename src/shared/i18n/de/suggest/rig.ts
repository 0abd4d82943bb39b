import type { Texts } from '../../en'

export const rig: Texts['suggest']['rig'] = {
  tipsAssumed: 'Keine Aufsätze dafür erfasst: Die üblichen aus Silikon werden angenommen.',
  padsAssumed: 'Keine Polster dafür erfasst: Die eigenen werden angenommen.',
  fromDrawer: ({ name }) => `${name}, aus der Schublade.`,
  fromDrawerMayFit: ({ name }) => `${name}, aus der Schublade. Ob das passt, ist nicht bekannt.`,
  fromStock: ({ name }) => `${name}, ungeöffnet, aus dem Vorrat.`,
  fromStockMayFit: ({ name }) => `${name}, ungeöffnet, aus dem Vorrat. Ob das passt, ist nicht bekannt.`,
  wrongSize: {
    tips: 'Die montierten Aufsätze haben womöglich die falsche Größe.',
    pads: 'Die montierten Polster haben womöglich die falsche Größe.',
  },
  unequal: ({ left, right }) => `Links ${left}, rechts ${right}.`,
  nothingRecorded: 'nichts erfasst',
  plugUnknown: ({ source }) => `Ob der Stecker an ${source} passt, ist nicht erfasst; Canalog nimmt es an.`,
  usualAdapter: ({ plug, socket }) => `Nötig ist der übliche Adapter von ${plug} auf ${socket}.`,
  yourAdapter: ({ adapter }) => `Nötig ist dein Adapter ${adapter}.`,
  outputUnknown: ({ source }) =>
    `Was ${source} leisten kann, ist nicht erfasst: 1 V wie bei einem Handy-Dongle wird angenommen.`,
  noSource: 'Keine Quelle erfasst: Ein Handy-Dongle (1 V, 1 Ω) wird angenommen.',
  noBluetooth: 'Keine Bluetooth-Quelle erfasst: Ein Handy wird angenommen.',
  dose: ({ level, length, dose }) =>
    `Gegen diesen Lärm würdest du mit etwa ${level} dB(A) hören: ${length} verbrauchen ${dose}.`,
}
