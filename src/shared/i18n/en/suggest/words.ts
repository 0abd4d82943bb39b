import type { RatedAspect } from '../../../gear/device'
import type { Criterion } from '../../../scenarios/scenario'

/** What a criterion is called in a sentence: "behind on …". */
export const criteria = {
  isolation: 'isolation',
  awareness: 'hearing the surroundings',
  leakage: 'keeping the sound to itself',
  seal: 'seal',
  comfort: 'comfort',
  heat: 'coolness',
  glasses: 'room for glasses',
  stability: 'staying put',
  sweat: 'sweat resistance',
  portability: 'portability',
  quickRemoval: 'quick removal',
  stage: 'stage',
  imaging: 'imaging',
  detail: 'detail',
  bass: 'bass',
  tone: 'natural tone',
  microphone: 'the microphone',
  latency: 'delay',
  drive: 'loudness in reserve',
  battery: 'battery',
  condition: 'condition of tips and pads',
  rotation: 'being due for a turn',
} satisfies Record<Criterion, string>

/** What is rated, in a sentence: "you rate its …". */
export const aspects = {
  stage: 'stage',
  imaging: 'imaging',
  detail: 'detail',
  bass: 'bass',
  tone: 'tone',
  comfort: 'comfort',
} satisfies Record<RatedAspect, string>

/** When something was last worn; follows "last worn" or "used". */
export const daysAgo = {
  today: 'today',
  yesterday: 'yesterday',
  days: ({ days }: { days: string }) => `${days} days ago`,
  weeks: ({ weeks }: { weeks: string }) => `${weeks} weeks ago`,
  months: ({ months }: { months: string }) => `${months} months ago`,
}

/** From one length of time to a longer one. */
export const spans = {
  minutes: ({ from, to }: { from: string; to: string }) => `${from} to ${to} min`,
  hours: ({ from, to }: { from: string; to: string }) => `${from} to ${to} h`,
  mixed: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
}

/** What the noise of a place is called, after its level: "76 dB(A) of …". */
export const noises = {
  stage: 'stage noise',
  train: 'train noise',
  cabin: 'cabin noise',
  room: 'room noise',
  street: 'street noise',
  gym: 'gym noise',
  household: 'household noise',
  office: 'office noise',
  any: 'noise',
}

/** What drives a device: "up to 110 dB from …". */
export const from = {
  dongle: 'a phone dongle',
  source: ({ name }: { name: string }) => `the ${name}`,
}
