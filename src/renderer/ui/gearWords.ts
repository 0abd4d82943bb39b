import type {
  Back,
  Device,
  DeviceStatus,
  DriverType,
  Form,
  RatedAspect,
  RetireReason,
  Slot,
} from '../../shared/gear/device'
import type { Side } from '../../shared/parts/part'

/** What the owner reads instead of the keys of the record. */
export const FORM_WORDS: Readonly<Record<Form, string>> = {
  in_ear: 'In-ear',
  over_ear: 'Over-ear',
  on_ear: 'On-ear',
  earbud: 'Earbud',
  bone_conduction: 'Bone conduction',
}

export const BACK_WORDS: Readonly<Record<Back, string>> = {
  open: 'open back',
  semi_open: 'semi-open',
  closed: 'closed back',
}

export const FIT_WORDS: Readonly<Record<NonNullable<Device['fit']>, string>> = {
  universal: 'universal',
  custom: 'custom moulded',
}

export const DRIVER_WORDS: Readonly<Record<DriverType, string>> = {
  dynamic: 'dynamic',
  balanced_armature: 'balanced armature',
  planar: 'planar',
  electrostatic: 'electrostatic',
  bone: 'bone conduction',
  piezo: 'piezo',
}

export const MICROPHONE_WORDS: Readonly<Record<NonNullable<Device['microphone']>, string>> = {
  none: 'none',
  inline: 'on the cable',
  boom: 'boom',
  built_in: 'built in',
}

export const STATUS_WORDS: Readonly<Record<DeviceStatus, string>> = {
  available: 'Available',
  lent: 'Lent',
  in_repair: 'In repair',
  selling: 'For sale',
  retired: 'Retired',
  lost: 'Lost',
}

export const SLOT_WORDS: Readonly<Record<Slot, string>> = {
  tips: 'Tips',
  pads: 'Pads',
  cable: 'Cable',
  filters: 'Filters',
  headband_pad: 'Headband pad',
  battery: 'Battery',
}

/** One of them, after a verb: "mount a cable", "add tips". */
export const SLOT_OBJECTS: Readonly<Record<Slot, string>> = {
  tips: 'tips',
  pads: 'pads',
  cable: 'a cable',
  filters: 'filters',
  headband_pad: 'a headband pad',
  battery: 'a battery',
}

export const SIDE_WORDS: Readonly<Record<Side, string>> = {
  both: 'left and right',
  left: 'left',
  right: 'right',
}

export const REASON_WORDS: Readonly<Record<RetireReason, string>> = {
  worn_out: 'Worn out',
  torn: 'Torn or broken',
  just_in_case: 'Just in case',
  hygiene: 'Hygiene',
  lost: 'Lost',
  sold: 'Sold',
  gifted: 'Given away',
  upgraded: 'Replaced by something better',
  other: 'Another reason',
}

export const ASPECT_WORDS: Readonly<Record<RatedAspect, string>> = {
  stage: 'Stage',
  imaging: 'Imaging',
  detail: 'Detail',
  bass: 'Bass',
  tone: 'Tone',
  comfort: 'Comfort',
}
