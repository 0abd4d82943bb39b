import type { Sweat } from '../../sessions/session'
import type { CsvMapping } from '../../sessions/views'
import { plural } from '../kit'

interface Counted {
  readonly count: number
}
/** A session, told by its device and when it began. */
interface OfSession {
  readonly device: string
  readonly time: string
}

export const sessions = {
  title: 'Sessions',
  repeatLast: 'Repeat last …',
  logPast: 'Log past …',
  importCsv: 'Import CSV …',

  quickAdd: {
    question: 'What did you listen to?',
    /** An example of what the line understands in this language. */
    example: 'yesterday evening, about 2 h, HD 600',
    hint: 'Say when, how long and with what; the scenario too if you like.',
    submit: 'Log',
    enterLogs: ({ understood }: { understood: string }) => `${understood} Enter logs it.`,
  },

  filters: {
    label: 'Filter sessions',
    searchNotes: 'Search in notes',
    search: 'Search',
    clearSearch: 'Clear the search',
    byDevice: 'Filter by device',
    anyDevice: 'Any device',
    byScenario: 'Filter by scenario',
    anyScenario: 'Any scenario',
    allDays: 'Show all days',
  },

  empty: {
    noMatch: 'No session matches',
    showAll: 'Show all sessions',
    tryOther: 'Try fewer words, another device, or another day.',
    nothingYet: 'Nothing logged yet',
    log: 'Log a session',
    howToBegin:
      'Start one on Today with a click, or write down what you remember: the line above reads “yesterday evening, about 2 h” and the name of a device.',
  },

  list: {
    label: 'Sessions',
    showEarlier: 'Show earlier sessions',
    select: ({ device, time }: OfSession) => `Select ${device}, ${time}`,
    actions: ({ device, time }: OfSession) => `Actions for ${device}, ${time}`,
    fromTo: ({ from, to }: { from: string; to: string }) => `${from} – ${to}`,
    running: ({ from }: { from: string }) => `${from}, running`,
    otherParts: 'other parts than mounted',
    rated: ({ stars }: { stars: number }) => `rated ${stars} of 5`,
    edit: 'Edit …',
    split: 'Split …',
    move: 'Move to another device …',
    repeat: 'Repeat …',
  },

  selection: {
    selected: ({ count, length }: { count: number; length: string }) =>
      `${plural(count, { one: '# session', other: '# sessions' })} selected · ${length}`,
    merge: 'Merge',
    mergeHint: 'One session from the first start to the last end, pauses included',
    move: 'Move …',
    clear: 'Clear',
    tickTwo: 'Tick two or more sessions to merge them.',
    oneDevice: 'Only sessions of one device can merge.',
    stopFirst: 'Stop the running session before merging it.',
    anotherBetween: 'Another session of this device lies between them.',
  },

  calendar: {
    label: 'Calendar',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    /** Sunday first. */
    weekdays: ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'],
    heardOn: ({ day, length }: { day: string; length: string }) => `${day}: ${length}`,
    nothingOn: ({ day }: { day: string }) => `${day}: nothing logged`,
    total: ({ length, days }: { length: string; days: number }) =>
      `${length} on ${plural(days, { one: 'one day', other: '# days' })}`,
    nothing: 'Nothing logged in this month',
  },

  form: {
    log: 'Log a session',
    edit: 'Edit the session',
    fromLink: 'A link from outside filled this in. Nothing is written before you log it.',
    deviceMissing: 'Choose what you listened with.',
    date: 'Date',
    start: 'Start',
    end: 'End',
    length: 'Length',
    stillRunning: 'Still running.',
    lengthUntil: ({ length, day }: { length: string; day: string }) => `${length}, until ${day}`,
    level: 'Level',
    temperature: 'Temperature',
    notSaid: 'Not said',
    sweat: 'Sweat',
    sweats: { none: 'None', light: 'Light', heavy: 'Heavy' } satisfies Record<Sweat, string>,
    rating: 'Rating',
    stars: ({ stars }: { stars: number }) => `${stars} of 5`,
    clearRating: 'Clear',
    notes: 'Notes',
    otherParts: 'Other parts for this session only',
    otherPartsHint: 'In place of what is mounted in the same slot',
    submitLog: 'Log session',
  },

  split: {
    title: 'Split the session',
    /** The session that is split. */
    session: ({ device, from, to }: { device: string; from: string; to: string }) =>
      `${device}, ${from} – ${to}`,
    at: 'Split at',
    outside: 'Choose a time between start and end.',
    result: ({ first, second }: { first: string; second: string }) =>
      `${first} and ${second}. Level and rating go with both, the notes with the first.`,
    submit: 'Split',
  },

  move: {
    title: ({ count }: Counted) => plural(count, { one: 'Move the session', other: 'Move # sessions' }),
    to: 'To',
    submit: 'Move',
  },

  csv: {
    title: 'Import sessions from a CSV file',
    chooseFile: 'Choose a file …',
    chooseOther: 'Choose another file …',
    hint: 'The first line names the columns. Nothing is written before you say so.',
    columns: {
      device: 'Device',
      date: 'Day, if apart',
      start: 'Start',
      end: 'End',
      minutes: 'Minutes',
      scenario: 'Scenario',
      levelDbA: 'Level, dB(A)',
      rating: 'Rating',
      sweat: 'Sweat',
      notes: 'Notes',
    } satisfies Record<keyof CsvMapping, string>,
    chooseColumn: 'Choose a column',
    notInFile: 'Not in the file',
    noneReadable: 'No line can be read with these columns.',
    sample: 'The first rows as they would be written',
    length: 'Length',
    running: 'running',
    unreadable: ({ count }: Counted) => unreadableLines(count),
    unreadableHint: ({ count }: Counted) =>
      `${unreadableLines(count)}. Correct the file or the columns; nothing is written until every line is clear.`,
    linesWithErrors: 'Lines with errors',
    /** Before what is wrong with it. */
    line: ({ line }: { line: number }) => `Line ${line}: `,
    submit: ({ count }: Counted) => plural(count, { one: 'Import # session', other: 'Import # sessions' }),
  },
}

function unreadableLines(count: number): string {
  return plural(count, { one: '# line cannot be read', other: '# lines cannot be read' })
}
