import type { Texts } from '../en'

export const coverage: Texts['coverage'] = {}
