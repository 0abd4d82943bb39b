/** What excludes a device on an occasion, as whole sentences. */
export const vetoes = {
  lent: 'Lent out.',
  lentTo: ({ to }: { to: string }) => `Lent to ${to}.`,
  lentUntil: ({ day }: { day: string }) => `Lent out, due back on ${day}.`,
  lentToUntil: ({ to, day }: { to: string; day: string }) => `Lent to ${to}, due back on ${day}.`,
  inRepair: 'In repair.',
  intoMicrophone: 'Open back: the microphone would pick it up.',
  intoRoom: 'Open back: leaks into a shared room.',
  awareness: ({ db }: { db: string }) =>
    `Takes ${db} dB off the surroundings, which you need to hear, and has no transparency mode.`,
  lyingOnSide: 'Headphones are in the way when lying on a side.',
  tooHeavy: ({ weight }: { weight: string }) => `${weight} g do not stay put when running.`,
  openBackRunning: 'Open back: made for sitting still, not for running.',
  unprotected: 'No protection against heavy sweat or rain.',
  littleProtection: ({ rating }: { rating: string }) =>
    `${rating} is too little protection against heavy sweat or rain.`,
  delay: ({ delay, limit }: { delay: string; limit: string }) =>
    `${delay} ms delay where ${limit} ms is the limit.`,
  chosenSource: 'The source you chose does not reach it.',
  energiser: 'No source of yours drives an electrostatic headphone.',
  noSource: 'None of your sources fits its plug.',
  noSourceForPlug: ({ plug }: { plug: string }) => `None of your sources fits its plug (${plug}).`,
  tooQuiet: ({ db, from, least }: { db: string; from: string; least: string }) =>
    `At most ${db} dB from ${from}, under the ${least} dB that music needs.`,
  noTips: 'None of your loose tips fits it, and it is not recorded to wear any.',
  noTipsForNozzle: ({ width }: { width: string }) =>
    `None of your loose tips fits its ${width} mm nozzle, and it is not recorded to wear any.`,
  noPads: 'None of your loose pads fits it, and it is not recorded to wear any.',
}
