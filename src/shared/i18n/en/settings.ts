import { hearing, personal, suggestions } from './settings/you'

export const settings = { personal, suggestions, hearing }
