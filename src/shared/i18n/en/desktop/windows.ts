import { plural } from '../../kit'

interface Named {
  readonly name: string
}

/** The tray, and what is said outside the page: boxes, file dialogs, messages of the system. */
export const tray = {
  named: 'Canalog',
  hidden: 'Canalog, its window is hidden',
  listening: ({ name, duration }: Named & { duration: string }) => `${name}, ${duration}`,
  due: ({ count }: { count: number }) =>
    plural(count, { one: 'One thing is due', other: '# things are due' }),
  showWindow: 'Show the window',
  open: 'Open Canalog',
  quit: 'Quit Canalog',
  stop: 'Stop',
  startAgain: ({ name }: Named) => `Start ${name} again`,
  switchTo: 'Switch to',
  start: 'Start',
  goesOn: 'Canalog goes on in the tray',
  goesOnWhere: 'Its window is hidden. The icon there shows it again, or quits.',
  stopped: ({ name }: Named) => `Stopped: ${name}`,
  listeningOn: ({ name }: Named) => `Listening on ${name}`,
}

export const quitting = {
  running: 'A session is running.',
  runningOn: ({ name }: Named) => `A session on ${name} is running.`,
  what: 'Stop it now, or go on listening without Canalog? If you go on, it keeps counting and you are asked at the next start.',
  stopAndQuit: 'Stop and quit',
  goOn: 'Go on listening',
  cancel: 'Cancel',
  staysOpen: 'Canalog stays open.',
}

export const crash = {
  twice: 'The page of Canalog crashed twice',
  safe: ({ logId }: { logId: string }) => `What was saved is safe. The log has the details under ${logId}.`,
  openAgain: 'Open it again',
  quit: 'Quit',
  hasToClose: 'Canalog has to close',
  bug: ({ logId }: { logId: string }) =>
    `Something went wrong that should not have. What was saved is safe; open Canalog again. The log has the details under ${logId}.`,
}

export const files = {
  exportCollection: 'Export the collection',
  exportSessions: 'Export sessions',
  saveShopping: 'Save the shopping list',
  importCollection: 'Import a collection',
  collection: 'Canalog collection',
  table: 'Table',
  calendar: 'Calendar',
  keepCalendar: 'Keep a calendar file',
  saveCalendar: 'Save a copy of the calendar',
  chooseAgain: 'Choose the file again: another one was looked at since.',
  notAFile: 'This is not a file.',
  tooLarge: 'This file is larger than 500 MB.',
  outOfMemory: 'This takes more memory than Canalog may use. Nothing was changed.',
  folderUnshown: 'The system cannot show that folder.',
  backups: 'Backups',
  backupGone: 'That backup is not there any more. Nothing was changed.',
  backupUnopened: 'That backup cannot be opened. Your collection is as it was before.',
  bytesChanged:
    'Bytes of the collection file have changed although nothing was written to it, as happens when a disk fails.',
  stopFirst: 'A session is running. Stop it first.',
  sampleOpen: 'The sample collection is open. Go back to yours first.',
}

/** Why the kept calendar file could not be written. */
export const calendarProblems = {
  noFolder: 'The folder is not there at the moment.',
  forbidden: 'Canalog may not write there.',
  readOnly: 'That disk cannot be written to.',
  full: 'The disk is full.',
  quota: 'Your share of the disk is full.',
  inUse: 'Another program is using the file.',
  folderNow: 'There is a folder of that name now.',
  other: 'It could not be written; the log has the details.',
}

export const system = {
  testTitle: 'This is how Canalog reminds you',
  testBody: 'A click on a reminder opens what it is about.',
  installedOnly: 'Only a Canalog that is installed can start at login.',
  keysTaken: 'Another program, or your system, uses these keys already. Choose others.',
}
