import type { BackupKind } from '../../../backups/backup'
import type { ListName } from '../../../interchange/contents'
import { plural } from '../../kit'

type Counted = { count: number }

/** Where Canalog is when its window is not. */
export const desktop = {
  title: 'Desktop',
  intro: 'For this computer only. All of it is off until you switch it on.',
  /** macOS says menu bar, the others tray. */
  tray: { tray: 'Show Canalog in the tray', menuBar: 'Show Canalog in the menu bar' },
  trayHint: 'What is running and what is due, with Stop and a quick start for the devices you use most.',
  closing: {
    tray: 'Closing the window leaves Canalog in the tray',
    menuBar: 'Closing the window leaves Canalog in the menu bar',
  },
  closingNeeds: { tray: 'Needs the icon in the tray.', menuBar: 'Needs the icon in the menu bar.' },
  closingHint: 'Quit from there, or from the File menu.',
  closingHintLinux:
    'Quit from there, or from the File menu. Some desktops, plain GNOME among them, show no tray: there, start Canalog again to see its window.',
  login: 'Start when you log in',
  loginUninstalled: 'Works once Canalog is installed.',
  loginHidden: {
    tray: 'Without its window, only in the tray.',
    menuBar: 'Without its window, only in the menu bar.',
  },
  loginShown: 'With its window open.',
}

/** The keys that start and stop a session from every program. */
export const shortcut = {
  label: 'Start and stop from every program',
  hint: 'Stops what is running, or starts the last device again. A message says which when the window is not in front.',
  pressing: 'Press the keys …',
  record: 'Record keys …',
  change: 'Change …',
  switchOff: 'Switch off',
  how: ({ superKey }: { superKey: string }) =>
    `Hold two of Ctrl, Alt, Shift and ${superKey}, and press a letter or a digit. Escape cancels.`,
  taken: 'Another program has these keys now, so they do nothing here. Choose others.',
  whyNot: {
    key: () =>
      'Only letters, digits, Space, Home, End, Page Up, Page Down, Insert and F1 to F24 can be used.',
    modifiers: ({ superKey }: { superKey: string }) =>
      `Other programs use that. Hold two of Ctrl, Alt, Shift and ${superKey}, not Shift alone; a function key needs one.`,
  },
}

/** Where the record lies. */
export const data = {
  title: 'Your data',
  intro: 'One SQLite file on this computer. Nothing is ever sent anywhere.',
  kilobytes: ({ amount }: { amount: string }) => `${amount} kB`,
  megabytes: ({ amount }: { amount: string }) => `${amount} MB`,
  openFolder: 'Open the folder',
  synced: ({ service }: { service: string }) =>
    `This folder seems to be synchronised by ${service}, which can damage a collection that is open. Better keep it in a folder that nothing synchronises, and put exports here instead.`,
  sampleOpen: 'The sample collection is open. What you do here stays in its own file.',
  sampleApart: 'The sample collection is a file of its own and never mixes with yours.',
}

/** Copies of the whole record, and the way back to one of them. */
export const backups = {
  title: 'Backups',
  intro:
    'Made by itself every day and when you quit, if something has changed. Each one is checked before it counts.',
  failed: 'The last automatic backup failed',
  failedHow: ({ dateTime, problem }: { dateTime: string; problem: string }) =>
    `On ${dateTime}: ${problem} It is tried again when you quit, and “Back up now” tries it at once.`,
  backUp: 'Back up now',
  done: ({ size }: { size: string }) => `Backed up and checked, ${size}.`,
  none: 'No backup yet.',
  newestToday: ({ size }: { size: string }) => `The newest is from today, ${size}.`,
  newestYesterday: ({ size }: { size: string }) => `The newest is from yesterday, ${size}.`,
  newestOld: ({ days, size }: { days: number; size: string }) =>
    `The newest is ${plural(days, { one: '# day', other: '# days' })} old, ${size}.`,
  kinds: {
    manual: 'by hand',
    auto: 'by itself',
    safety: 'before something replaced it',
    update: 'before an update',
  } satisfies Record<BackupKind, string>,
  restore: 'Restore',
  restoreAsk: 'Restore …',
  restoreOf: ({ dateTime }: { dateTime: string }) => `Restore ${dateTime} …`,
  showAll: ({ count }: { count: string }) => `Show all ${count}`,
  restoreThis: 'Restore this backup?',
  looking: 'Checking what is in it …',
  holds: ({ contents }: { contents: string }) => `In it: ${contents}.`,
  holdsNothing: 'In it: no devices and no sessions.',
  lastSession: ({ dateTime }: { dateTime: string }) => `The last session began on ${dateTime}.`,
  notGood: {
    damaged: 'This backup is damaged and cannot be restored. Your collection is not affected.',
    newer: 'A newer Canalog made this backup. Install the newer version to restore it.',
    unreadable: 'This backup cannot be read just now. Your collection is not affected.',
  },
  goesBack: ({ dateTime }: { dateTime: string }) =>
    `The whole record goes back to ${dateTime}. What came after it leaves the screen; it is kept as one more backup.`,
  restored: ({ dateTime }: { dateTime: string }) => `The record is as it was on ${dateTime}.`,
}

/** Takes the record out, and brings one in. */
export const transfer = {
  title: 'Export and import',
  intro: 'The collection file holds everything but photos; sessions also come as a table.',
  exportCollection: 'Export the collection',
  exportSessions: 'Export sessions as CSV',
  importCollection: 'Import a collection …',
  hint: 'Importing shows what is in the file first. Sessions from a CSV table come in on the Sessions screen.',
  saved: ({ file }: { file: string }) => `Saved as ${file}.`,
  importOf: ({ file }: { file: string }) => `Import ${file}`,
  notReadable: 'This file cannot be imported as it is',
  nothingWritten: 'Nothing was written. Put these right and choose the file again.',
  holds: ({ contents }: { contents: string }) => `The file holds ${contents}.`,
  holdsNothing: 'The file holds nothing.',
  counts: {
    devices: ({ count }: Counted) => plural(count, { one: '# device', other: '# devices' }),
    products: ({ count }: Counted) => plural(count, { one: '# product', other: '# products' }),
    stock: ({ count }: Counted) => plural(count, { one: '# lot in stock', other: '# lots in stock' }),
    parts: ({ count }: Counted) => plural(count, { one: '# pair', other: '# pairs' }),
    mounts: ({ count }: Counted) => plural(count, { one: '# mount', other: '# mounts' }),
    sessions: ({ count }: Counted) => plural(count, { one: '# session', other: '# sessions' }),
    sources: ({ count }: Counted) => plural(count, { one: '# source', other: '# sources' }),
    scenarios: ({ count }: Counted) => plural(count, { one: '# scenario', other: '# scenarios' }),
    notes: ({ count }: Counted) => plural(count, { one: '# note', other: '# notes' }),
    photos: ({ count }: Counted) => plural(count, { one: '# photo', other: '# photos' }),
    dutyRules: ({ count }: Counted) => plural(count, { one: '# care rule', other: '# care rules' }),
    dutiesDone: ({ count }: Counted) => plural(count, { one: '# duty done', other: '# duties done' }),
    snoozes: ({ count }: Counted) => plural(count, { one: '# snooze', other: '# snoozes' }),
    fitJudgements: ({ count }: Counted) =>
      plural(count, { one: '# judgement of fit', other: '# judgements of fit' }),
    feedback: ({ count }: Counted) => plural(count, { one: '# choice', other: '# choices' }),
    learningResets: ({ count }: Counted) =>
      plural(count, { one: '# reset of learning', other: '# resets of learning' }),
    rigRatings: ({ count }: Counted) => plural(count, { one: '# rating', other: '# ratings' }),
    materialFigures: ({ count }: Counted) =>
      plural(count, { one: 'figures for # material', other: 'figures for # materials' }),
    deviceMeters: ({ count }: Counted) => plural(count, { one: '# meter', other: '# meters' }),
    orders: ({ count }: Counted) => plural(count, { one: '# order', other: '# orders' }),
  } satisfies Record<ListName, (given: Counted) => string>,
  notEmpty: 'Your collection is not empty',
  add: 'Add to it',
  addHint: 'What you have already is skipped.',
  replace: 'Replace it',
  replaceHint: 'Everything that is here now goes; it is kept as a backup.',
  replaceAll: 'Replace everything',
  import: 'Import',
}

export const about = {
  title: 'About',
  version: ({ version, electron }: { version: string; electron: string }) =>
    `Canalog ${version}, on Electron ${electron}. Free software under the MIT licence.`,
  catalogue:
    'The catalogue of models and accessories is a work of its own under CC BY-SA 4.0. It draws on OPRA (CC BY-SA 4.0), on AutoEq by Jaakko Pasanen (MIT), and on names from public squig.link phone books; the sources were merged and corrected. Share and change it as long as you name them and pass it on under the same licence.',
  typeface:
    'The typeface is Inter, under the SIL Open Font Licence 1.1. Electron, React, Mantine, TanStack, better-sqlite3 and Zod are under the MIT licence.',
}
