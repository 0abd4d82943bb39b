import type { Texts } from '../en'

export const record: Texts['record'] = {}
