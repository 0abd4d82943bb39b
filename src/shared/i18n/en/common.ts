import { formatNumber, plural } from '../kit'

export const common = {
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  undo: 'Undo',
  edit: 'Edit',
  remove: 'Remove',
  delete: 'Delete',
  copy: 'Copy',
  name: 'Name',
  unknown: 'Unknown',
  showMore: ({ count }: { count: string }) => `Show ${count} more`,
  /** A sentence that lacks its full stop. */
  ended: ({ text }: { text: string }) => `${text}.`,
  inARow: ({ sentences }: { sentences: readonly string[] }) => sentences.join(' '),
  /** Things beside each other, in no sentence. */
  listed: ({ items }: { items: readonly string[] }) => items.join(', '),
  durations: {
    minutes: ({ minutes }: { minutes: number }) => `${formatNumber(minutes)} min`,
    hours: ({ hours }: { hours: string }) => `${hours} h`,
    hoursAndMinutes: ({ hours, minutes }: { hours: number; minutes: number }) => `${hours} h ${minutes} min`,
    days: ({ count }: { count: number }) => plural(count, { one: '# day', other: '# days' }, 1),
    months: ({ count }: { count: number }) => plural(count, { one: '# month', other: '# months' }, 2),
    years: ({ count }: { count: number }) => plural(count, { one: '# year', other: '# years' }, 1),
  },
  mount: 'Mount',
  openAndMount: 'Open and mount',
}
