/** What a rig takes for granted and what in it is about to give out, as whole sentences. */
export const rig = {
  tipsAssumed: 'No tips are recorded for it: the usual silicone ones are assumed.',
  padsAssumed: 'No pads are recorded for it: its own are assumed.',
  fromDrawer: ({ name }: { name: string }) => `${name}, from the drawer.`,
  fromDrawerMayFit: ({ name }: { name: string }) =>
    `${name}, from the drawer. Whether they fit is not known.`,
  fromStock: ({ name }: { name: string }) => `${name}, unopened, from stock.`,
  fromStockMayFit: ({ name }: { name: string }) =>
    `${name}, unopened, from stock. Whether they fit is not known.`,
  wrongSize: {
    tips: 'The tips it wears may be the wrong size.',
    pads: 'The pads it wears may be the wrong size.',
  },
  unequal: ({ left, right }: { left: string; right: string }) => `Left ${left}, right ${right}.`,
  nothingRecorded: 'nothing recorded',
  plugUnknown: ({ source }: { source: string }) =>
    `Whether its plug fits the ${source} is not recorded; it is assumed to.`,
  usualAdapter: ({ plug, socket }: { plug: string; socket: string }) =>
    `It needs the usual ${plug} to ${socket} adapter.`,
  yourAdapter: ({ adapter }: { adapter: string }) => `It needs your ${adapter} adapter.`,
  outputUnknown: ({ source }: { source: string }) =>
    `What the ${source} can deliver is not recorded: 1 V, like a phone dongle, is assumed.`,
  noSource: 'No source is recorded: a phone dongle (1 V, 1 Ω) is assumed.',
  noBluetooth: 'No Bluetooth source is recorded: a phone is assumed.',
  dose: ({ level, length, dose }: { level: string; length: string; dose: string }) =>
    `Against this noise you would listen at about ${level} dB(A): ${length} use up ${dose}.`,
}
