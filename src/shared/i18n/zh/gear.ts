import type { Texts } from '../en'

export const gear: Texts['gear'] = {}
