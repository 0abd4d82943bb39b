/** What the owner drives headphones with. */
export const sources = {
  title: 'Sources',
  intro: 'Phones, dongles, players and amplifiers. They decide what can be driven, and how far.',
  none: 'None yet. Until then a plain phone dongle with 1 V is assumed.',
  add: 'Add a source',
  editNamed: ({ name }: { name: string }) => `Edit ${name}`,
  removeNamed: ({ name }: { name: string }) => `Remove ${name}`,
  upTo: ({ volts }: { volts: string }) => `up to ${volts} V`,
  electrostatic: 'electrostatic',
  output: ({ number }: { number: string }) => `Output ${number}`,
  addOutput: 'Add an output',
  plug: 'Plug',
  balanced: ({ plug }: { plug: string }) => `${plug} balanced`,
  figures: {
    maxVoltageV: 'Loudest voltage',
    outputImpedanceOhm: 'Output impedance',
    maxPowerMw: 'Power',
    intoOhm: 'into',
  },
  drivesElectrostatic: 'Drives electrostatic headphones',
}
