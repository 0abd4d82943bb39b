import { csv } from './record/csv'
import { quickAdd } from './record/quickAdd'

/** Sessions as they are read: from one line, from a CSV file. */
export const record = {
  zoneForm: 'a time zone such as Europe/Berlin',
  quickAdd,
  csv,
}
