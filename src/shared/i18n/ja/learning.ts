import type { Texts } from '../en'

export const learning: Texts['learning'] = {}
