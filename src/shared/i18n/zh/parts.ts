import type { Texts } from '../en'
import * as words from './parts/words'

export const parts: Texts['parts'] = { ...words }
