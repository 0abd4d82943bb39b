import type { Texts } from '../en'

export const recovery: Texts['recovery'] = {}
