import { common } from './common'
import { shell } from './shell'
import { today } from './today'
import { ui } from './ui'

/** What the window opens with: what is said on every screen, and on the first. */
export const opening = { common, ui, shell, today }
