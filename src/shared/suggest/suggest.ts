import { reasonsOf, whyNotFirst } from './explain'
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
    ranked: shown.map((entry) => explained(entry, ranking, input)),
    more: ranking.entries.length - shown.length,
    excluded: ranking.excluded,
  }
}

function explained(
  entry: Entry,
  { entries: [first], averages }: Ranking,
  { context, doseMode }: SuggestInput,
): Ranked {
  return {
    device: entry.candidate.id,
    score: entry.score,
    rig: rigOf(entry.candidate),
    rigNotes: rigNotes(entry.candidate, context.minutes, doseMode),
    adapterNote: entry.candidate.connection?.adapterNote?.text() ?? null,
    terms: entry.terms.map(termOf),
    ...reasonsOf(entry, averages),
    whyNotFirst: first === undefined || entry === first ? null : whyNotFirst(entry, first),
    overridden: entry.overruled.map(({ text }) => text),
  }
}
