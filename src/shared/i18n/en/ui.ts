import { care } from './ui/care'
import { charts } from './ui/charts'
import * as controls from './ui/controls'
import { duties } from './ui/duties'
import { figures } from './ui/figures'
import { longWork } from './ui/longWork'

export const ui = { ...controls, care, duties, charts, figures, longWork }
