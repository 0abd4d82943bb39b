type OfDevice = (given: { device: string }) => string

/** How sure the first place is, and what to find out to be surer. */
export const confidence = {
  onlyOne: 'The only one to choose from.',
  clear: ({ share }: { share: string }) => `A clear first choice: first in ${share} what-ifs.`,
  likely: ({ share }: { share: string }) => `Likely the best: first in ${share} what-ifs.`,
  tossUp: ({ rival, share, theirs }: { rival: string; share: string; theirs: string }) =>
    `A toss-up with the ${rival}: first in ${share} what-ifs, the other in ${theirs}.`,
  ofHundred: ({ count }: { count: string }) => `${count} of 100`,
  moreThan99: 'more than 99 of 100',
  /** What to fill in; one or two follow "To be surer, fill in". */
  fillIns: {
    back: ({ device }) => `the open or closed back of the ${device}`,
    drivers: ({ device }) => `the drivers of the ${device}`,
    weightG: ({ device }) => `the weight of the ${device}`,
    isolationDb: ({ device }) => `the isolation of the ${device}`,
    ancDb: ({ device }) => `the strength of noise cancelling of the ${device}`,
    impedanceOhm: ({ device }) => `the impedance of the ${device}`,
    sensitivity: ({ device }) => `the sensitivity of the ${device}`,
    latencyMs: ({ device }) => `the delay of the ${device}`,
    batteryHours: ({ device }) => `the battery life of the ${device}`,
    microphone: ({ device }) => `the microphone of the ${device}`,
    ipRating: ({ device }) => `the water protection of the ${device}`,
    transparency: ({ device }) => `the transparency mode of the ${device}`,
    earHooks: ({ device }) => `the ear hooks of the ${device}`,
    wings: ({ device }) => `the wings of the ${device}`,
    overEarCable: ({ device }) => `the cable over the ear of the ${device}`,
    lowProfile: ({ device }) => `the flat shells of the ${device}`,
    folds: ({ device }) => `whether the ${device} folds`,
    wearSensor: ({ device }) => `the wear sensor of the ${device}`,
    stage: ({ device }) => `your rating of the stage of the ${device}`,
    imaging: ({ device }) => `your rating of the imaging of the ${device}`,
    detail: ({ device }) => `your rating of the detail of the ${device}`,
    bass: ({ device }) => `your rating of the bass of the ${device}`,
    tone: ({ device }) => `your rating of the tone of the ${device}`,
    comfort: ({ device }) => `your rating of the comfort of the ${device}`,
  } satisfies Record<string, OfDevice>,
}
