import type { Texts } from '../en'

export const reminders: Texts['reminders'] = {}
