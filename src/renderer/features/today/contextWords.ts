import type { Context, Glasses } from '../../../shared/suggest/types'

export const GLASSES_WORDS: Readonly<Record<Glasses, string>> = {
  none: 'none',
  thin: 'thin frame',
  normal: 'normal frame',
  thick: 'thick frame',
}

export const INTERRUPTION_WORDS: Readonly<Record<Context['interruptions'], string>> = {
  none: 'none',
  some: 'some',
  many: 'many',
}
