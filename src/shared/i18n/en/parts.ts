import * as words from './parts/words'

export const parts = { ...words }
