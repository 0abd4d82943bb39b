import type { Texts } from '../en'
import { csv } from './record/csv'
import { quickAdd } from './record/quickAdd'

export const record: Texts['record'] = {
  zoneForm: '例如 Europe/Berlin 的时区',
  quickAdd,
  csv,
}
