import type { Texts } from '../en'
import { formatNumber, plural } from '../kit'

export const common: Texts['common'] = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  save: 'Speichern',
  undo: 'Rückgängig',
  edit: 'Bearbeiten',
  remove: 'Entfernen',
  delete: 'Löschen',
  copy: 'Kopieren',
  name: 'Name',
  unknown: 'Unbekannt',
  showMore: ({ count }) => `${count} weitere zeigen`,
  ended: ({ text }) => `${text}.`,
  inARow: ({ sentences }) => sentences.join(' '),
  listed: ({ items }) => items.join(', '),
  durations: {
    minutes: ({ minutes }) => `${formatNumber(minutes)} min`,
    hours: ({ hours }) => `${hours} h`,
    hoursAndMinutes: ({ hours, minutes }) => `${hours} h ${minutes} min`,
    days: ({ count }) => plural(count, { one: '# Tag', other: '# Tage' }, 1),
    months: ({ count }) => plural(count, { one: '# Monat', other: '# Monate' }, 2),
    years: ({ count }) => plural(count, { one: '# Jahr', other: '# Jahre' }, 1),
  },
  mount: 'Montieren',
  openAndMount: 'Öffnen und montieren',
}
