import type { Opening } from '../en'
import { common } from './common'
import { shell } from './shell'
import { today } from './today'
import { ui } from './ui'

export const opening: Opening = { common, ui, shell, today }
