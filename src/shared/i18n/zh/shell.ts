import type { Texts } from '../en'

export const shell: Texts['shell'] = {}
