import type { Slot } from '../../../gear/device'
import type { ProductKind, Side } from '../../../parts/part'

/** Whether a product fits a device, and why. */
export const fit = {
  notForSlot: ({ name, thing, place }: { name: string; thing: string; place: string }) =>
    `${name} is ${thing}, not something for ${place}.`,
  things: {
    tips: 'a pair of tips',
    pads: 'a pair of pads',
    cable: 'a cable',
    filters: 'a set of filters',
    headband_pad: 'a headband pad',
    battery: 'a battery',
    adapter: 'an adapter',
  } satisfies Record<ProductKind, string>,
  places: {
    tips: 'the nozzles',
    pads: 'the cups',
    cable: 'the cable socket',
    filters: 'the filter seats',
    headband_pad: 'the headband',
    battery: 'the battery bay',
  } satisfies Record<Slot, string>,
  takesNone: ({ device, nothing }: { device: string; nothing: string }) => `The ${device} takes ${nothing}.`,
  nothings: {
    tips: 'no tips',
    pads: 'no pads',
    cable: 'no separate cable',
    filters: 'no filters',
    headband_pad: 'no headband pad',
    battery: 'no separate battery',
  } satisfies Record<Slot, string>,
  foundToFit: ({ name }: { name: string }) => `You found that ${name} fits.`,
  foundNotToFit: ({ name }: { name: string }) => `You found that ${name} does not fit.`,
  coreUnknown: ({ name }: { name: string }) => `The core of ${name} is not known.`,
  nozzleUnknown: ({ device }: { device: string }) => `The nozzle of the ${device} is not known.`,
  coreFits: ({ coreMm, nozzleMm }: { coreMm: string; nozzleMm: string }) =>
    `Fits: a ${coreMm} mm core on a ${nozzleMm} mm nozzle.`,
  coreTooLoose: ({ coreMm, nozzleMm }: { coreMm: string; nozzleMm: string }) =>
    `Too loose: a ${coreMm} mm core on a ${nozzleMm} mm nozzle.`,
  coreTooTight: ({ coreMm, nozzleMm }: { coreMm: string; nozzleMm: string }) =>
    `Too tight: a ${coreMm} mm core on a ${nozzleMm} mm nozzle.`,
  connectorUnknown: ({ name }: { name: string }) => `The connector of ${name} is not known.`,
  deviceConnectorUnknown: ({ device }: { device: string }) => `The connector of the ${device} is not known.`,
  connectorFits: ({ connector }: { connector: string }) => `Fits: both are ${connector}.`,
  connectorsDiffer: ({ name, has, device, takes }: Record<'name' | 'has' | 'device' | 'takes', string>) =>
    `${name} has ${has}, the ${device} takes ${takes}.`,
  notKnown: ({ device }: { device: string }) => `Nothing says yet whether this fits the ${device}.`,
  sealedHere: 'Sealed for you here.',
}

type WorkedOn = { device: string; nozzle: string }

/** Why tips that worked on one device are worth a try on another. */
export const proposals = {
  /** What follows the other device: how wide its nozzle is beside this one. */
  nozzle: {
    asWide: 'whose nozzle is as wide',
    wider: ({ mm }: { mm: string }) => `whose nozzle is ${mm} mm wider`,
    narrower: ({ mm }: { mm: string }) => `whose nozzle is ${mm} mm narrower`,
    alsoWider: ({ width, mm }: { width: string; mm: string }) =>
      `whose nozzle is ${width} too, ${mm} mm wider`,
    alsoNarrower: ({ width, mm }: { width: string; mm: string }) =>
      `whose nozzle is ${width} too, ${mm} mm narrower`,
    widths: { narrow: 'narrow', medium: 'of medium width', wide: 'wide' },
  },
  sealed: {
    both: ({ device, nozzle }: WorkedOn) => `Sealed on your ${device}, ${nozzle}.`,
    left: ({ device, nozzle }: WorkedOn) => `Sealed in the left ear on your ${device}, ${nozzle}.`,
    right: ({ device, nozzle }: WorkedOn) => `Sealed in the right ear on your ${device}, ${nozzle}.`,
  } satisfies Record<Side, unknown>,
  fits: {
    both: ({ device, nozzle }: WorkedOn) => `Fits on your ${device}, ${nozzle}.`,
    left: ({ device, nozzle }: WorkedOn) => `Fits in the left ear on your ${device}, ${nozzle}.`,
    right: ({ device, nozzle }: WorkedOn) => `Fits in the right ear on your ${device}, ${nozzle}.`,
  } satisfies Record<Side, unknown>,
  comfortable: {
    both: ({ device, nozzle }: WorkedOn) => `Comfortable on your ${device}, ${nozzle}.`,
    left: ({ device, nozzle }: WorkedOn) => `Comfortable in the left ear on your ${device}, ${nozzle}.`,
    right: ({ device, nozzle }: WorkedOn) => `Comfortable in the right ear on your ${device}, ${nozzle}.`,
  } satisfies Record<Side, unknown>,
  withComfort: ({ worked, duration }: { worked: string; duration: string }) =>
    `${worked} Comfortable for ${duration}.`,
  nozzleUnknownHere: ({ device }: { device: string }) =>
    `The nozzle of the ${device} is not known. What worked elsewhere cannot be compared with it.`,
  nozzleUnknownThere: ({ device }: { device: string }) =>
    `What worked on your ${device} cannot be compared: its nozzle is not known.`,
}
