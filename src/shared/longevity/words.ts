import { sentences } from '../i18n/format'
import { t } from '../i18n/texts'
import type { LongevityGroup } from './views'

type Told = Pick<LongevityGroup, 'wornOut' | 'inUse' | 'gone' | 'othersWornOut' | 'guessShare'>

/** How far a curve can be trusted: `2 worn out so far: partly the starting guess. 6 in use.` */
export function evidenceText(group: Told): string {
  const told = t.insights.longevity.evidence.whole({ wornOut: wornOutText(group), trust: trustText(group) })
  const held = heldText(group)
  return sentences(held === null ? [told] : [told, held])
}

function wornOutText({ wornOut, othersWornOut: others }: Told): string {
  const { none, some, noneButOthers, someAndOthers } = t.insights.longevity.evidence
  if (wornOut === 0) return others === 0 ? none : noneButOthers({ others })
  return others === 0 ? some({ count: wornOut }) : someAndOthers({ count: wornOut, others })
}

/** From so few, whatever was learned may still be chance; a rule of thumb. */
const FEW = 5

function trustText({ wornOut, othersWornOut, guessShare }: Told): string {
  const { guess, mostlyGuess, partlyGuess, fromFew, learned } = t.insights.longevity.evidence
  const taught = wornOut + othersWornOut
  if (taught === 0) return guess
  if (guessShare > 0.5) return mostlyGuess
  if (guessShare > 0.25) return partlyGuess
  return taught < FEW ? fromFew : learned
}

function heldText({ inUse, gone }: Told): string | null {
  const words = t.insights.longevity.evidence
  if (inUse > 0 && gone > 0) return words.inUseAndGone({ inUse, gone })
  if (inUse > 0) return words.inUse({ count: inUse })
  return gone > 0 ? words.gone({ count: gone }) : null
}
