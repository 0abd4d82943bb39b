import type { Texts } from '../en'
import { salvage } from './recovery/salvage'

export const recovery: Texts['recovery'] = { salvage }
