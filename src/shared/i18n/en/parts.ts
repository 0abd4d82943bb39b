import { fit, proposals } from './parts/fit'
import { forms } from './parts/forms'
import * as lists from './parts/lists'
import { shopping } from './parts/shopping'
import * as words from './parts/words'

export const parts = { ...words, fit, proposals, ...lists, forms, shopping }
