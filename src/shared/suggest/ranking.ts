import { type Averages, averagesOf, type Scored } from './explain'
import { judging } from './judged'
import { scoreOf, type Weighed, weighed, weightsOf } from './score'
import { type Candidate, settingOf } from './setting'
import { arrangeShelf, byId } from './shelf'
import { isPresent } from './standing'
import type { SuggestInput, Suggestion, VetoReason } from './types'

/** A ranked device before it is put into words. */
export interface Entry extends Scored {
  readonly candidate: Candidate
  readonly overruled: readonly VetoReason[]
}

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
  const shelf = arrangeShelf(input)
  const judged = judging(shelf, setting, new Set(input.showAnyway))

  const entries: Entry[] = []
  const excluded: Suggestion['excluded'] = []
  for (const device of input.devices) {
    if (!isPresent(device)) continue
    const { candidate, reasons, shown, verdictOn } = judged(device)
    if (shown) entries.push(entryOf(candidate, weighed(verdictOn, setting), reasons))
    else excluded.push({ device: device.id, reasons })
  }
  entries.sort((a, b) => b.score - a.score || byId(a.candidate, b.candidate))
  excluded.sort((a, b) => byId({ id: a.device }, { id: b.device }))
  return { entries, averages: averagesOf(entries), excluded }
}

function entryOf(candidate: Candidate, terms: readonly Weighed[], overruled: readonly VetoReason[]): Entry {
  return { candidate, name: candidate.name, terms, score: scoreOf(terms), overruled }
}
