import type { LongevityGroup } from './views'

/** How far a curve can be trusted: `2 worn out so far: mostly the starting guess.` */
export function evidenceText({
  wornOut,
  othersWornOut,
  guessShare,
}: Pick<LongevityGroup, 'wornOut' | 'othersWornOut' | 'guessShare'>): string {
  const others =
    othersWornOut === 0 ? null : `${othersWornOut} other${othersWornOut === 1 ? '' : 's'} of the material`
  if (wornOut === 0 && !others) {
    return 'None has worn out yet: the starting guess, stretched by what still holds.'
  }
  const seen = wornOut === 0 ? 'None has worn out yet' : `${wornOut} worn out so far`
  return `${seen}${others ? `, ${wornOut === 0 ? 'but' : 'and'} ${others}` : ''}: ${trustText(guessShare)}.`
}

function trustText(guessShare: number): string {
  if (guessShare > 0.5) return 'mostly the starting guess'
  return guessShare > 0.25
    ? 'still partly the starting guess'
    : 'learned, little is left of the starting guess'
}
