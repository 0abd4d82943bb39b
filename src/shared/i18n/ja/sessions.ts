import type { Texts } from '../en'

export const sessions: Texts['sessions'] = {}
