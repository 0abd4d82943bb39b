import type { Texts } from '../en'

export const services: Texts['services'] = {}
