import type { Judge } from '../setting'

/** How well a voice is picked up (assumed); a boom is what players ask for (F58). */
export const PICKS_UP = { boom: 1, built_in: 0.7, inline: 0.65, none: 0 } as const

/** Being heard by others. */
export const microphone: Judge = ({ known }) => ({
  utility: PICKS_UP[known.microphone.value],
  text: () => WORDS[known.microphone.value],
  facts: ['F58'],
  assumed: known.microphone.assumed,
})

const WORDS = {
  boom: 'has a boom microphone',
  built_in: 'has a built-in microphone',
  inline: 'has a microphone in the cable',
  none: 'has no microphone',
} as const
