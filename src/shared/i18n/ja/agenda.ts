import type { Texts } from '../en'

export const agenda: Texts['agenda'] = {}
