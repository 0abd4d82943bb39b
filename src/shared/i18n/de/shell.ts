import type { Texts } from '../en'
import { commands, faults, keys, nav, palette, toasts } from './shell/around'
import { after, notices, running } from './shell/running'

export const shell: Texts['shell'] = {
  nav,
  commands,
  keys,
  palette,
  faults,
  toasts,
  running,
  after,
  notices,
}
