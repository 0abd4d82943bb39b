import type { Texts } from '../en'

export const care: Texts['care'] = {}
