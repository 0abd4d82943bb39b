/** Kinds of devices that could be bought, by the ids of their archetypes. */
export const kinds = {
  'kind-open-planar': {
    name: 'open planar headphone',
    text: 'Wide, detailed and deep in the bass, heavy, and thirsty for power.',
  },
  'kind-open-dynamic': {
    name: 'open dynamic headphone',
    text: 'Natural and wide, and light enough for hours in a quiet room.',
  },
  'kind-closed-dynamic': {
    name: 'closed dynamic headphone',
    text: 'Keeps its sound to itself and gives bass you feel; warm around the ears.',
  },
  'kind-anc-over-ear': {
    name: 'noise-cancelling over-ear',
    text: 'Takes engines away by electronics and comes off in a second.',
  },
  'kind-anc-true-wireless': {
    name: 'noise-cancelling true wireless',
    text: 'A seal plus noise cancelling in the pocket, and a mode that lets voices in.',
  },
  'kind-sport-iem': {
    name: 'sport in-ear',
    text: 'Hooks hold it, sweat does not hurt it, and it can let traffic through.',
  },
  'kind-hybrid-iem': {
    name: 'universal hybrid in-ear',
    text: 'A dynamic driver for the bass, armatures above it, and isolation without electronics.',
  },
  'kind-single-ba-iem': {
    name: 'single-armature in-ear',
    text: 'Small, clear and deep-sitting; lies flat on a pillow, lighter in the bass.',
  },
  'kind-custom-iem': {
    name: 'custom in-ear',
    text: 'Moulded to your ears: the best fit and isolation, and the standard on stage.',
  },
  'kind-bone-conduction': {
    name: 'bone-conduction headset',
    text: 'Leaves the ears open to traffic, with little to offer to music.',
  },
  'kind-earbud': {
    name: 'earbud',
    text: 'Rests in the outer ear without a seal: airy, with thin bass and no isolation.',
  },
  'kind-on-ear': {
    name: 'closed on-ear',
    text: 'Light and small for a headphone, and presses harder than an over-ear.',
  },
}
