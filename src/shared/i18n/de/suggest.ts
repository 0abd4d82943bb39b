import type { Texts } from '../en'

export const suggest: Texts['suggest'] = {}
