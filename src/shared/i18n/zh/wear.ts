import type { Texts } from '../en'

export const wear: Texts['wear'] = {}
