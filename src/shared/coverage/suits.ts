import type { SuggestInput } from '../suggest/types'
import { contendersKeeper } from './contenders'
import { asBestPick } from './coverage'
import { lineUp } from './lineUp'
import type { Suit } from './views'

/**
 * How well one device does on each occasion: best first, then what it is excluded from, both in the order
 * given among equals. A score depends on nothing else that is owned, so nothing else is looked at; whether
 * the device is at hand just now does not matter here. Pure.
 * @returns nothing for a device that is not among those of the occasions
 */
export function suitsOf(device: string, occasions: readonly SuggestInput[]): Suit[] {
  const contendersOf = contendersKeeper()
  const suits = occasions.flatMap((occasion): Suit[] => {
    const devices = occasion.devices
      .filter(({ id }) => id === device)
      .map((one) => ({ ...one, status: 'available' as const, retiredAt: null }))
    const alone = asBestPick({ ...occasion, devices })
    const { scores, texts } = lineUp(contendersOf(alone), alone, null)
    const { id: scenario, name } = occasion.scenario
    return scores.map((score, index) => ({ scenario, name, score, text: texts[index] ?? '' }))
  })
  return suits.sort((a, b) => (b.score ?? -1) - (a.score ?? -1))
}
