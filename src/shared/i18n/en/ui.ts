import * as controls from './ui/controls'

export const ui = { ...controls }
