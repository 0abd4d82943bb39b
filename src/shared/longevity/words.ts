import type { LongevityGroup } from './views'

type Told = Pick<LongevityGroup, 'wornOut' | 'inUse' | 'gone' | 'othersWornOut' | 'guessShare'>

/** How far a curve can be trusted: `2 worn out so far: partly the starting guess. 6 in use.` */
export function evidenceText(group: Told): string {
  return `${wornOutText(group)}: ${trustText(group)}. ${heldText(group)}`.trimEnd()
}

function wornOutText({ wornOut, othersWornOut }: Told): string {
  const own = wornOut === 0 ? 'None worn out yet' : `${wornOut} worn out so far`
  if (othersWornOut === 0) return own
  const others = `${othersWornOut} ${othersWornOut === 1 ? 'other' : 'others'} of the material`
  return `${own}, ${wornOut === 0 ? 'but' : 'and'} ${others}`
}

/** From so few, whatever was learned may still be chance; a rule of thumb. */
const FEW = 5

function trustText({ wornOut, othersWornOut, guessShare }: Told): string {
  const taught = wornOut + othersWornOut
  if (taught === 0) return 'the starting guess, stretched by what still holds'
  if (guessShare > 0.5) return 'mostly the starting guess'
  if (guessShare > 0.25) return 'partly the starting guess'
  return taught < FEW ? 'learned, but from few' : 'learned'
}

function heldText({ inUse, gone }: Told): string {
  const held = [
    [inUse, 'in use'],
    [gone, 'gone for another reason'],
  ] as const
  const texts = held.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return texts.length === 0 ? '' : `${texts.join(', ')}.`
}
