import type { Texts } from '../en'

export const facts: Texts['facts'] = {}
