import type { Texts } from '../en'
import { care } from './ui/care'
import * as controls from './ui/controls'
import { duties } from './ui/duties'

export const ui: Texts['ui'] = { ...controls, care, duties }
