import type { Texts } from '../en'

export const scenarios: Texts['scenarios'] = {}
