import type { Texts } from '../en'
import { care } from './services/care'
import { gear } from './services/gear'
import { record } from './services/record'
import { sessions } from './services/sessions'

export const services: Texts['services'] = { record, sessions, gear, care }
