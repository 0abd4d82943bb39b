import type { Texts } from '../en'
import { fit, proposals } from './parts/fit'
import * as words from './parts/words'

export const parts: Texts['parts'] = { ...words, fit, proposals }
