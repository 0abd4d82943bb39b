import { fieldOf, reasonsOf, type Scored, whyNotFirst } from './explain'
import { rigNotes, rigOf } from './rig'
import { scoreOf, termsOf, weightsOf } from './score'
import { type Candidate, type Setting, settingOf } from './setting'
import { arrangeShelf, byId } from './shelf'
import { isPresent, standingOf } from './standing'
import type { Ranked, SuggestInput, Suggestion, VetoReason } from './types'

/**
 * Ranks the owner's devices for a scenario, each with its rig, its terms and its reasons, and says of the
 * excluded what excludes them.
 *
 * The same input gives the same output; the order of no list matters. A score rests on the device, the
 * shelf and the occasion alone, so another device never changes it; only the reasons, which compare, do.
 */
export function suggest(input: SuggestInput): Suggestion {
  const { scenario, context } = input
  const setting = settingOf(input, weightsOf(scenario, context.rotate))
  const shelf = arrangeShelf(input)
  const insisted = new Set(input.showAnyway)

  const ranked: Entry[] = []
  const excluded: Suggestion['excluded'] = []
  for (const device of input.devices) {
    if (!isPresent(device)) continue
    const { candidate, reasons, shown } = standingOf(device, shelf, setting, insisted)
    if (shown) ranked.push(entryOf(candidate, setting, reasons))
    else excluded.push({ device: device.id, reasons })
  }
  ranked.sort((a, b) => b.score - a.score || byId(a.candidate, b.candidate))
  excluded.sort((a, b) => byId({ id: a.device }, { id: b.device }))
  return {
    scenario: scenario.id,
    at: input.nowAt,
    context,
    ranked: explained(ranked, context.minutes),
    excluded,
  }
}

interface Entry extends Scored {
  readonly candidate: Candidate
  readonly terms: Ranked['terms']
  readonly overridden: string[]
}

function entryOf(candidate: Candidate, setting: Setting, overruled: readonly VetoReason[]): Entry {
  const terms = termsOf(candidate, setting)
  const overridden = overruled.map(({ text }) => text)
  return { candidate, name: candidate.name, terms, score: scoreOf(terms), overridden }
}

function explained(entries: readonly Entry[], minutes: number): Ranked[] {
  const field = fieldOf(entries)
  const first = entries[0]
  return entries.map((entry) => ({
    device: entry.candidate.id,
    score: entry.score,
    rig: rigOf(entry.candidate),
    rigNotes: rigNotes(entry.candidate, minutes),
    terms: entry.terms,
    ...reasonsOf(entry, field),
    whyNotFirst: first === undefined || entry === first ? null : whyNotFirst(entry, first),
    overridden: entry.overridden,
  }))
}
