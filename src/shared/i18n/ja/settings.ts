import type { Texts } from '../en'
import { hearing, personal, suggestions } from './settings/you'

export const settings: Texts['settings'] = { personal, suggestions, hearing }
