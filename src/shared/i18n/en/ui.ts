import { care } from './ui/care'
import * as controls from './ui/controls'
import { duties } from './ui/duties'

export const ui = { ...controls, care, duties }
