import { perObject } from '../memo'
import type { Criterion } from '../scenarios/scenario'
import { type Averages, reasonsOf, whyNotFirst } from './explain'
import { type Entry, type Ranking, rankingOf } from './ranking'
import { rigNotes, rigOf } from './rig'
import { termOf } from './score'
import type { Ranked, SuggestInput, Suggestion } from './types'

/**
 * Ranks the owner's devices for a scenario, each with its rig, its terms and its reasons, and says of the
 * excluded what excludes them.
 *
 * The same input gives the same output; the order of no list matters. A score rests on the device, the
 * shelf and the occasion alone, so another device never changes it; only the reasons, which compare, do.
 * @param limit so many devices are told of, best first; the reasons compare with all of them all the same
 */
export function suggest(
  input: SuggestInput,
  { limit }: { readonly limit?: number | undefined } = {},
): Suggestion {
  const { scenario, context } = input
  const ranking = rankingOf(input)
  const shown = ranking.entries.slice(0, limit)
  return {
    scenario: scenario.id,
    at: input.nowAt,
    context,
    ranked: shown.map((entry) => explained(entry, ranking)),
    more: ranking.entries.length - shown.length,
    excluded: ranking.excluded,
  }
}

const explained = perObject((entry: Entry, { entries: [first], averages }: Ranking): Ranked => {
  return {
    ...byItself(entry),
    ...reasonsOf(entry, averages),
    whyNotFirst:
      first === undefined || entry === first ? null : whyNotFirst(entry, first, toldOf(first, averages)),
  }
})

/** What the reasons for a device are about. */
const toldOf = perObject(
  (entry: Entry, averages: Averages): ReadonlySet<Criterion> =>
    new Set(reasonsOf(entry, averages).for.map(({ criterion }) => criterion)),
)

/** All that is said of a device without comparing it. */
const byItself = perObject((entry: Entry): Omit<Ranked, 'for' | 'against' | 'whyNotFirst'> => {
  const { candidate, setting, score, terms, overruled } = entry
  return {
    device: candidate.id,
    score,
    rig: rigOf(candidate),
    rigNotes: rigNotes(candidate, setting.context.minutes, setting.doseMode),
    adapterNote: candidate.connection?.adapterNote?.text() ?? null,
    terms: terms.map(termOf),
    overridden: overruled.map(({ text }) => text),
  }
})
