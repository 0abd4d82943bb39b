import { care } from './ui/care'
import { charts } from './ui/charts'
import * as controls from './ui/controls'
import { duties } from './ui/duties'
import { figures } from './ui/figures'

export const ui = { ...controls, care, duties, charts, figures }
