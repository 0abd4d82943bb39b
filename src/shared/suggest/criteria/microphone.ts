import { t } from '../../i18n/texts'
import type { Judge } from '../setting'

/** How well a voice is picked up (assumed); a boom is what players ask for (F58). */
export const PICKS_UP = { boom: 1, built_in: 0.7, inline: 0.65, none: 0 } as const

/** Being heard by others. */
export const microphone: Judge = ({ known }) => ({
  utility: PICKS_UP[known.microphone.value],
  text: () => t.suggest.verdicts.microphone[known.microphone.value],
  facts: ['F58'],
  assumed: known.microphone.assumed,
})
