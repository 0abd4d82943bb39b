import { fit, proposals } from './parts/fit'
import * as words from './parts/words'

export const parts = { ...words, fit, proposals }
