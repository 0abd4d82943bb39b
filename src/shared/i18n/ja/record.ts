import type { Texts } from '../en'
import { csv } from './record/csv'
import { quickAdd } from './record/quickAdd'

export const record: Texts['record'] = {
  zoneForm: 'Europe/Berlinのようなタイムゾーン',
  quickAdd,
  csv,
}
