import type { Texts } from '../en'

export const desktop: Texts['desktop'] = {}
