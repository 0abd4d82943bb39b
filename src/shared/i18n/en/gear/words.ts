import type { Back, Device, DeviceStatus, DriverType, Form, RatedAspect, Slot } from '../../../gear/device'

export const forms = {
  in_ear: 'In-ear',
  over_ear: 'Over-ear',
  on_ear: 'On-ear',
  earbud: 'Earbud',
  bone_conduction: 'Bone conduction',
} satisfies Record<Form, string>

export const backs = {
  open: 'open back',
  semi_open: 'semi-open',
  closed: 'closed back',
} satisfies Record<Back, string>

export const fits = {
  universal: 'universal',
  custom: 'custom moulded',
} satisfies Record<NonNullable<Device['fit']>, string>

export const drivers = {
  dynamic: 'dynamic',
  balanced_armature: 'balanced armature',
  planar: 'planar',
  electrostatic: 'electrostatic',
  bone: 'bone conduction',
  piezo: 'piezo',
} satisfies Record<DriverType, string>

export const microphones = {
  none: 'none',
  inline: 'on the cable',
  boom: 'boom',
  built_in: 'built in',
} satisfies Record<NonNullable<Device['microphone']>, string>

export const statuses = {
  available: 'Available',
  lent: 'Lent',
  in_repair: 'In repair',
  selling: 'For sale',
  retired: 'Retired',
  lost: 'Lost',
} satisfies Record<DeviceStatus, string>

/** One of them, after a verb: "mount a cable", "add tips". */
export const slotObjects = {
  tips: 'tips',
  pads: 'pads',
  cable: 'a cable',
  filters: 'filters',
  headband_pad: 'a headband pad',
  battery: 'a battery',
} satisfies Record<Slot, string>

export const aspects = {
  stage: 'Stage',
  imaging: 'Imaging',
  detail: 'Detail',
  bass: 'Bass',
  tone: 'Tone',
  comfort: 'Comfort',
} satisfies Record<RatedAspect, string>
