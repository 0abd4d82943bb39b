import type { Device } from '../../../gear/device'

/** What speaks for or against a device, each a phrase without a full stop that may begin a sentence. */
export const verdicts = {
  rated: ({ aspect, rating }: { aspect: string; rating: string }) => `you rate its ${aspect} ${rating} of 5`,
  /** `rig` is the name of the tips or pads it was rated with. */
  ratedWith: ({ aspect, rating, rig }: { aspect: string; rating: string; rig: string }) =>
    `you rate its ${aspect} ${rating} of 5 with the ${rig}`,
  isolation: {
    littleToKeepOut: ({ noise }: { noise: string }) => `at ${noise} dB(A) there is little to keep out`,
    letsIn: ({ left, noise }: { left: string; noise: string }) => `lets all ${left} dB(A) of ${noise} in`,
    leaves: ({ reduction, left, noise }: { reduction: string; left: string; noise: string }) =>
      `${reduction} dB isolation leaves ${left} dB(A) of ${noise}`,
    playAt: ({ fact, level }: { fact: string; level: string }) =>
      `${fact}, so you would play at about ${level}`,
    playAtDose: ({ fact, level, span }: { fact: string; level: string; span: string }) =>
      `${fact}, so you would play at about ${level}: the whole week’s dose in ${span}`,
  },
  awareness: {
    needless: 'the surroundings need not be heard',
    hearsSpeaker: 'lets you hear who speaks to you',
    shutsOut: 'shuts out who speaks to you',
    leavesOpen: 'leaves the ear open to who speaks to you',
    openEars: 'leaves the ears open to the surroundings',
    transparency: 'its transparency mode lets the surroundings in',
    letsThrough: 'lets the surroundings through',
    takesOff: ({ db }: { db: string }) => `takes ${db} dB off the surroundings`,
  },
  leakage: {
    nobodyNear: 'nobody near to be disturbed',
    others: {
      nothing: 'others hear nothing of it',
      nextToNothing: 'others hear next to nothing of it',
      somewhat: 'leaks somewhat to others',
      openBack: 'its open back leaks to others',
    },
    microphone: {
      nothing: 'the microphone hears nothing of it',
      nextToNothing: 'the microphone hears next to nothing of it',
      somewhat: 'leaks somewhat to the microphone',
      openBack: 'its open back leaks to the microphone',
    },
  },
  seal: {
    moulded: 'moulded to your ears',
    foundLeaking: 'you found that these tips do not seal',
    tipsSeal: 'the tips seal well',
    tipsMayNot: 'the tips may not seal fully',
    openNeedsNone: 'an open back needs no seal',
    padsClose: 'the pads close well',
    airPast: 'glasses or tired pads let air past',
    noSeal: 'it does not seal the ear',
  },
  comfort: {
    rated: ({ rating, length }: { rating: string; length: string }) =>
      `you rate its comfort ${rating} of 5, for ${length}`,
    ratedWith: ({ rating, rig, length }: { rating: string; rig: string; length: string }) =>
      `you rate its comfort ${rating} of 5 with the ${rig}, for ${length}`,
    usual: ({ length }: { length: string }) => `you usually wear it for ${length}`,
    moulded: ({ length }: { length: string }) => `moulded to your ears for ${length}`,
    mouldedFlat: ({ length }: { length: string }) =>
      `moulded to your ears for ${length}, flat enough to rest the head`,
    mouldedPresses: ({ length }: { length: string }) =>
      `moulded to your ears for ${length}, with shells that press when the head rests`,
    canal: ({ length }: { length: string }) => `${length} in the ear canal`,
    canalFlat: ({ length }: { length: string }) => `${length} in the ear canal, flat enough to rest the head`,
    canalPresses: ({ length }: { length: string }) =>
      `${length} in the ear canal, with shells that press when the head rests`,
    onHead: ({ weight, length }: { weight: string; length: string }) =>
      `${weight} g on the head for ${length}`,
    onHeadrest: ({ weight, length }: { weight: string; length: string }) =>
      `${weight} g on the head for ${length}, and its cups are in the way of a headrest`,
    onEar: ({ length }: { length: string }) => `${length} on the ear`,
  },
  heat: {
    coolEnough: ({ temperature }: { temperature: string }) => `cool enough at ${temperature} °C`,
    staysCool: ({ temperature }: { temperature: string }) => `stays cool at ${temperature} °C`,
    warm: ({ temperature }: { temperature: string }) => `warm around the ears at ${temperature} °C`,
    littleWarm: ({ temperature }: { temperature: string }) => `a little warm at ${temperature} °C`,
  },
  glasses: {
    noGlasses: 'no glasses to mind',
    press: {
      thin: 'its pads press on thin temples',
      normal: 'its pads press on normal temples',
      thick: 'its pads press on thick temples',
    },
    sharesEar: 'shares the ear with the temples of your glasses',
    outOfTheWay: 'glasses stay out of its way',
  },
  stability: {
    nothingShakes: 'nothing shakes it',
    cupsShift: ({ weight }: { weight: string }) => `${weight} g that shift when you move`,
    hooks: 'ear hooks hold it in place',
    wings: 'wings hold it in place',
    shells: 'its moulded shells stay put',
    cable: 'the cable over the ear keeps it in place',
    earAlone: 'light, but held by the ear alone',
    band: 'its band holds it in place',
    windy: ({ hold }: { hold: string }) => `${hold}, and the wind is heard in it`,
  },
  sweat: {
    noSweat: 'no sweat to bear',
    unknown: 'whether it bears sweat is not known',
    unprotected: 'has no protection against sweat',
    bears: ({ rating }: { rating: string }) => `${rating} bears sweat`,
    little: ({ rating }: { rating: string }) => `${rating} is little protection against sweat`,
  },
  portability: {
    pocket: 'fits a pocket',
    folds: ({ weight }: { weight: string }) => `${weight} g that fold`,
    rigid: ({ weight }: { weight: string }) => `${weight} g that do not fold`,
  },
  quickRemoval: {
    nobody: 'nobody interrupts',
    pauses: 'pauses by itself when taken off',
    inASecond: 'comes off in a second',
    passedOn: 'comes off in a second and is easily passed on',
    voicesIn: 'lets voices in without being taken out',
    takesTime: 'takes time to put back in',
  },
  microphone: {
    boom: 'has a boom microphone',
    built_in: 'has a built-in microphone',
    inline: 'has a microphone in the cable',
    none: 'has no microphone',
  } satisfies Record<NonNullable<Device['microphone']>, string>,
  latency: {
    noMatter: 'delay does not matter',
    delay: ({ delay, limit }: { delay: string; limit: string }) =>
      `${delay} ms delay, up to ${limit} ms go unnoticed`,
    cable: 'no delay over its cable',
  },
  drive: {
    noSource: 'no source reaches it',
    ownAmplifier: 'its own amplifier drives it',
    madeForIt: ({ from }: { from: string }) => `${from} is made for it`,
    enough: ({ db, from }: { db: string; from: string }) =>
      `up to ${db} dB from ${from}, just enough for the peaks`,
    more: ({ db, from, over }: { db: string; from: string; over: string }) =>
      `up to ${db} dB from ${from}, ${over} dB more than the peaks need`,
    short: ({ db, from, under }: { db: string; from: string; under: string }) =>
      `up to ${db} dB from ${from}, ${under} dB short of the highest peaks`,
  },
  battery: {
    noBattery: 'needs no battery',
    lasts: ({ battery, planned }: { battery: string; planned: string }) =>
      `${battery} of battery for ${planned}`,
  },
  condition: {
    nothingWears: 'nothing on it wears out',
    unopened: 'an unopened pair',
    notRecorded: 'with no wear recorded, they count as fairly fresh',
    thePair: 'the pair',
    wornOut: ({ name, percent }: { name: string; percent: string }) =>
      `${name}: ${percent} % of such pairs are worn out by now`,
    goodShape: ({ name }: { name: string }) => `${name} in good shape`,
    left: ({ name, left, planned }: { name: string; left: string; planned: string }) =>
      `${name}: about ${left} left for ${planned} planned`,
  },
  rotation: {
    notYet: 'due for a turn: not worn yet',
    due: ({ ago }: { ago: string }) => `due for a turn: last worn ${ago}`,
    lastWorn: ({ ago }: { ago: string }) => `last worn ${ago}`,
  },
}
