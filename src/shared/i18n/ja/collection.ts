import type { Texts } from '../en'

export const collection: Texts['collection'] = {}
