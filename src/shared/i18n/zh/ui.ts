import type { Texts } from '../en'
import * as controls from './ui/controls'

export const ui: Texts['ui'] = { ...controls }
