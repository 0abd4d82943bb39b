import { t } from '../i18n/texts'
import type { Grounds, Lesson } from './lessons'

/** Lessons that speak less clearly of a criterion are no evidence for it. */
const LEAST_GAP = 0.1
const MOST_SENTENCES = 4

export interface Names {
  readonly device: (id: string) => string
  readonly scenario: (id: string) => string
}

/**
 * What speaks for the shift of a criterion, clearest first, this scenario before others: "You took the HD 600
 * instead of the XM5 4 times."
 * @param index of the criterion among `LEARNED_CRITERIA`
 * @param direction of the shift: only what points the same way is named
 */
export function evidenceFor(
  index: number,
  direction: number,
  lessons: readonly Lesson[],
  target: string,
  names: Names,
): string[] {
  const speaking = lessons.filter(({ gaps }) => {
    const gap = gaps[index] ?? 0
    return Math.abs(gap) >= LEAST_GAP && Math.sign(gap) === Math.sign(direction)
  })
  return [...Map.groupBy(speaking, ({ scenario, grounds }) => JSON.stringify([scenario, grounds]))]
    .map(([key, group]) => ({ key, group, first: group[0], force: forceOf(group, index) }))
    .sort((a, b) => Number(isHere(b)) - Number(isHere(a)) || b.force - a.force || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_SENTENCES)
    .flatMap(({ first, group }) => (first ? [sentenceOf(first, group.length)] : []))

  function isHere({ first }: { readonly first: Lesson | undefined }): boolean {
    return first?.scenario === target
  }

  function sentenceOf({ scenario, grounds }: Lesson, count: number): string {
    const done = groundsInWords(grounds, count, names)
    return scenario === target
      ? t.learning.here({ done })
      : t.learning.elsewhere({ scenario: names.scenario(scenario), done })
  }
}

function forceOf(group: readonly Lesson[], index: number): number {
  return group.reduce((sum, { weight, gaps }) => sum + weight * Math.abs(gaps[index] ?? 0), 0)
}

function groundsInWords(grounds: Grounds, count: number, { device }: Names): string {
  const times = t.learning.times({ count })
  const loser = device(grounds.loser)
  switch (grounds.kind) {
    case 'choice':
      return t.learning.took({ winner: device(grounds.winner), loser, times })
    case 'reason':
      return t.learning.passedOver[grounds.reason]({ loser, times })
    case 'rating':
      return t.learning.ratesHigher({ winner: device(grounds.winner), loser })
  }
}
