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
  if (rival === undefined) return 'The only one to choose from.'
  if (share >= CLEAR) return `A clear first choice: first in ${ofHundred(share)} what-ifs.`
  if (share >= LIKELY) return `Likely the best: first in ${ofHundred(share)} what-ifs.`
  const theirs = firstIn.get(rival.id) ?? 0
  return `A toss-up with the ${rival.name}: first in ${ofHundred(share)} what-ifs, the other in ${hundredths(theirs)}.`
}

function ofHundred(share: number): string {
  return share < 1 && share > 0.99 ? 'more than 99 of 100' : `${hundredths(share)} of 100`
}

function hundredths(share: number): string {
  return String(Math.round(100 * share))
}
