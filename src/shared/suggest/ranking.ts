import { perObject, sameWhileEqual, whileSame } from '../memo'
import type { Instant } from '../time'
import { type Averages, averagesOf, type Scored } from './explain'
import { type Judged, judging, verdictOn } from './judged'
import { scoreOf, weighed, weightsOf } from './score'
import { type Candidate, type Setting, settingOf } from './setting'
import { arrangeShelf, byId } from './shelf'
import { isPresent, isShown } from './standing'
import type { SuggestInput, Suggestion, VetoReason } from './types'

/** A ranked device before it is put into words; the very same for as long as nothing about it changes. */
export interface Entry extends Scored {
  readonly candidate: Candidate
  /** The occasion, but for its time. */
  readonly setting: Omit<Setting, 'nowAt'>
  readonly overruled: readonly VetoReason[]
}

/** The very same for as long as every entry is. */
export interface Ranking {
  /** Best first. */
  readonly entries: readonly Entry[]
  readonly averages: Averages
  /** By device id. */
  readonly excluded: Suggestion['excluded']
}

/** Scores every device that is present; nothing is put into words but what excludes a device. */
export function rankingOf(input: SuggestInput): Ranking {
  const setting = settingOf(input, weightsOf(input.scenario, input.context.rotate))
  const judged = judging(arrangeShelf(input), setting)
  const insisted = new Set(input.showAnyway)
  const turnAt = setting.weights.has('rotation') ? setting.nowAt : null

  const entries: Entry[] = []
  const excluded: Excluded[] = []
  for (const device of input.devices) {
    if (!isPresent(device)) continue
    const one = judged(device)
    if (isShown(device, one.objections, insisted)) entries.push(entryOf(one, turnAt))
    else excluded.push(excludedOf(one))
  }
  return ranked(sameEntries(entries), sameExcluded(excluded))
}

type Excluded = Suggestion['excluded'][number]

/** @param turnAt "now", where it counts whose turn it is; else null */
const entryOf = perObject((judged: Judged, turnAt: Instant | null): Entry => {
  const { candidate, setting, objections } = judged
  const terms = weighed((criterion) => verdictOn(judged, criterion, turnAt ?? setting.nowAt), setting)
  const { reasons: overruled } = objections
  return { candidate, setting, name: candidate.name, terms, score: scoreOf(terms), overruled }
})

const excludedOf = perObject(
  ({ candidate, objections }: Judged): Excluded => ({ device: candidate.id, reasons: objections.reasons }),
)

const sameEntries = sameWhileEqual<Entry>()
const sameExcluded = sameWhileEqual<Excluded>()

const ranked = whileSame((entries: readonly Entry[], excluded: readonly Excluded[]): Ranking => {
  const inOrder = entries.toSorted((a, b) => b.score - a.score || byId(a.candidate, b.candidate))
  return {
    entries: inOrder,
    averages: averagesOf(inOrder),
    excluded: excluded.toSorted((a, b) => byId({ id: a.device }, { id: b.device })),
  }
})
