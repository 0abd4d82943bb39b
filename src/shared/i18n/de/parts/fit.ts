import type { Texts } from '../../en'

export const fit: Texts['parts']['fit'] = {
  notForSlot: ({ name, thing, place }) => `${name} ist ${thing} und nichts für ${place}.`,
  things: {
    tips: 'ein Paar Aufsätze',
    pads: 'ein Paar Polster',
    cable: 'ein Kabel',
    filters: 'ein Satz Filter',
    headband_pad: 'ein Kopfbandpolster',
    battery: 'ein Akku',
    adapter: 'ein Adapter',
  },
  places: {
    tips: 'die Schallrohre',
    pads: 'die Ohrmuscheln',
    cable: 'die Kabelbuchse',
    filters: 'die Filtersitze',
    headband_pad: 'das Kopfband',
    battery: 'das Akkufach',
  },
  takesNone: ({ device, nothing }) => `${device}: ${nothing} vorgesehen.`,
  nothings: {
    tips: 'keine Aufsätze',
    pads: 'keine Polster',
    cable: 'kein separates Kabel',
    filters: 'keine Filter',
    headband_pad: 'kein Kopfbandpolster',
    battery: 'kein separater Akku',
  },
  foundToFit: ({ name }) => `Du hast festgestellt: ${name} passt.`,
  foundNotToFit: ({ name }) => `Du hast festgestellt: ${name} passt nicht.`,
  coreUnknown: ({ name }) => `Die Bohrung von ${name} ist nicht bekannt.`,
  nozzleUnknown: ({ device }) => `Das Schallrohr von ${device} ist nicht bekannt.`,
  coreFits: ({ coreMm, nozzleMm }) => `Passt: Bohrung ${coreMm} mm auf Schallrohr ${nozzleMm} mm.`,
  coreTooLoose: ({ coreMm, nozzleMm }) => `Zu locker: Bohrung ${coreMm} mm auf Schallrohr ${nozzleMm} mm.`,
  coreTooTight: ({ coreMm, nozzleMm }) => `Zu eng: Bohrung ${coreMm} mm auf Schallrohr ${nozzleMm} mm.`,
  connectorUnknown: ({ name }) => `Der Anschluss von ${name} ist nicht bekannt.`,
  deviceConnectorUnknown: ({ device }) => `Der Anschluss von ${device} ist nicht bekannt.`,
  connectorFits: ({ connector }) => `Passt: beide haben ${connector}.`,
  connectorsDiffer: ({ name, has, device, takes }) => `${name} hat ${has}, ${device} braucht ${takes}.`,
  notKnown: ({ device }) => `Ob das an ${device} passt, ist noch nicht bekannt.`,
  sealedHere: 'Hat bei dir hier abgedichtet.',
}

export const proposals: Texts['parts']['proposals'] = {
  nozzle: {
    asWide: 'dort ist das Schallrohr gleich weit',
    wider: ({ mm }) => `dort ist das Schallrohr ${mm} mm weiter`,
    narrower: ({ mm }) => `dort ist das Schallrohr ${mm} mm enger`,
    alsoWider: ({ width, mm }) => `dort ist das Schallrohr ebenfalls ${width}, ${mm} mm weiter`,
    alsoNarrower: ({ width, mm }) => `dort ist das Schallrohr ebenfalls ${width}, ${mm} mm enger`,
    widths: { narrow: 'eng', medium: 'mittelweit', wide: 'weit' },
  },
  sealed: {
    both: ({ device, nozzle }) => `Dichtet an ${device} ab; ${nozzle}.`,
    left: ({ device, nozzle }) => `Dichtet links an ${device} ab; ${nozzle}.`,
    right: ({ device, nozzle }) => `Dichtet rechts an ${device} ab; ${nozzle}.`,
  },
  fits: {
    both: ({ device, nozzle }) => `Passt an ${device}; ${nozzle}.`,
    left: ({ device, nozzle }) => `Passt links an ${device}; ${nozzle}.`,
    right: ({ device, nozzle }) => `Passt rechts an ${device}; ${nozzle}.`,
  },
  comfortable: {
    both: ({ device, nozzle }) => `Bequem an ${device}; ${nozzle}.`,
    left: ({ device, nozzle }) => `Links bequem an ${device}; ${nozzle}.`,
    right: ({ device, nozzle }) => `Rechts bequem an ${device}; ${nozzle}.`,
  },
  withComfort: ({ worked, duration }) => `${worked} ${duration} lang bequem.`,
  nozzleUnknownHere: ({ device }) =>
    `Das Schallrohr von ${device} ist nicht bekannt. Was anderswo passte, lässt sich damit nicht vergleichen.`,
  nozzleUnknownThere: ({ device }) =>
    `Was an ${device} passte, lässt sich nicht vergleichen: Das Schallrohr ist nicht bekannt.`,
}
