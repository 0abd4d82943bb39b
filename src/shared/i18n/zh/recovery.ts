import type { Texts } from '../en'
import { hanging } from './recovery/hanging'
import { salvage } from './recovery/salvage'
import { asItWas, copies, troubles, ways } from './recovery/window'

export const recovery: Texts['recovery'] = { asItWas, troubles, ways, copies, hanging, salvage }
