import type { Texts } from '../en'

export const parts: Texts['parts'] = {}
