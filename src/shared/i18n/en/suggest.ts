import { confidence } from './suggest/confidence'
import { flips } from './suggest/flips'
import { rig } from './suggest/rig'
import { sound } from './suggest/sound'
import { verdicts } from './suggest/verdicts'
import { vetoes } from './suggest/vetoes'
import { aspects, criteria, daysAgo, from, noises, spans } from './suggest/words'

export const suggest = {
  criteria,
  aspects,
  daysAgo,
  spans,
  noises,
  from,
  verdicts,
  sound,
  vetoes,
  rig,
  whyNotFirst: {
    nearlyAsGood: ({ first }: { first: string }) => `Nearly as good a choice as the ${first}.`,
    /** The reasons for the first say what it has to say for itself there. */
    behindAsTold: ({ aspect, own }: { aspect: string; own: string }) => `Behind on ${aspect}: ${own}.`,
    /** `own` and `theirs` are what each device has to say for itself there. */
    behind: ({
      aspect,
      own,
      first,
      theirs,
    }: {
      aspect: string
      own: string
      first: string
      theirs: string
    }) => `Behind on ${aspect}: ${own}; the ${first}: ${theirs}.`,
  },
  confidence,
  flips,
}
