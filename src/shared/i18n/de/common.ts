import type { Texts } from '../en'

export const common: Texts['common'] = {}
