/** `kind` names it alone (`Cable`), `thing` after a verb (`a cable`). */
interface Mountable {
  readonly kind: string
  readonly thing: string
}

/** What is in each slot of a device, and what could go there. */
export const mounted = {
  title: 'Mounted now',
  slotOnSide: ({ slot, side }: { slot: string; side: string }) => `${slot} · ${side}`,
  nothingRecorded: 'Nothing recorded',
  mount: {
    both: ({ thing }: Mountable) => `Mount ${thing}`,
    left: ({ thing }: Mountable) => `Mount ${thing} on the left`,
    right: ({ thing }: Mountable) => `Mount ${thing} on the right`,
  },
  doesNotWear: 'It does not wear.',
  swap: 'Swap',
  cleaned: 'Cleaned',
  stillFine: 'Still fine',
  takeOff: 'Take off',
  ears: {
    short: ({ left, right }: Ears) => `L: ${left} · R: ${right}`,
    long: ({ left, right }: Ears) => `Left: ${left}. Right: ${right}.`,
    noSize: 'no size',
    nothing: 'nothing',
  },
  side: 'Side',
  sides: { both: 'Both', left: 'Left only', right: 'Right only' },
  looking: 'Looking into the drawer …',
  none: ({ kinds }: { kinds: string }) => `No ${kinds} in the drawer or in stock yet.`,
  noOther: ({ kinds }: { kinds: string }) => `No other ${kinds} in the drawer or in stock.`,
  fitsAnyway: 'Fits anyway',
  add: ({ thing }: Mountable) => `Add ${thing} …`,
  inDrawer: 'in the drawer',
  inDrawerWorn: ({ hours }: { hours: string }) => `in the drawer, ${hours} worn`,
  newInStock: ({ count }: { count: string }) => `new, ${count} in stock`,
  otherHalf: {
    left: 'on the left now: its other half as well',
    right: 'on the right now: its other half as well',
  },
}

interface Ears {
  readonly left: string
  readonly right: string
}
