import type { Texts } from '../en'

export const acoustics: Texts['acoustics'] = {}
