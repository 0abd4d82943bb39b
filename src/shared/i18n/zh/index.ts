import type { Texts } from '../en'
import { opening } from './opening'
import { rest } from './rest'

export const zh: Texts = { ...opening, ...rest }
