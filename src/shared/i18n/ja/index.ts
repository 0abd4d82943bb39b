import type { Texts } from '../en'
import { opening } from './opening'
import { rest } from './rest'

export const ja: Texts = { ...opening, ...rest }
