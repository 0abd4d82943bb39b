import type { Texts } from '../en'

export const insights: Texts['insights'] = {}
