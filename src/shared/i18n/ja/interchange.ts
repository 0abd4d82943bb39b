import type { Texts } from '../en'

export const interchange: Texts['interchange'] = {}
