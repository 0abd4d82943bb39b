import type { Texts } from '../en'

export const stock: Texts['stock'] = {}
