import { t } from '../../i18n/texts'
import { whole } from '../words'
import type { Field } from './field'

/** First in so large a share of what-ifs is clear, and in so large a one likely (assumed). */
const CLEAR = 0.8
const LIKELY = 0.55

/** How sure the first place is, as a sentence. Empty when nothing is ranked. */
export function sureness({ ranked }: Pick<Field, 'ranked'>, firstIn: ReadonlyMap<string, number>): string {
  const [first, ...others] = ranked.map(({ candidate }) => candidate)
  if (first === undefined) return ''
  const share = firstIn.get(first.id) ?? 0
  const [rival] = others.toSorted((a, b) => (firstIn.get(b.id) ?? 0) - (firstIn.get(a.id) ?? 0))
  if (rival === undefined) return t.suggest.confidence.onlyOne
  if (share >= CLEAR) return t.suggest.confidence.clear({ share: ofHundred(share) })
  if (share >= LIKELY) return t.suggest.confidence.likely({ share: ofHundred(share) })
  const theirs = firstIn.get(rival.id) ?? 0
  return t.suggest.confidence.tossUp({
    rival: rival.name,
    share: ofHundred(share),
    theirs: hundredths(theirs),
  })
}

function ofHundred(share: number): string {
  const said = t.suggest.confidence
  return share < 1 && share > 0.99 ? said.moreThan99 : said.ofHundred({ count: hundredths(share) })
}

function hundredths(share: number): string {
  return whole(100 * share)
}
