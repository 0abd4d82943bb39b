/** The window that opens when the collection does not: what is wrong, in words for someone who has never heard of a database. */
export const asItWas = 'Nothing was changed and nothing was deleted.'

export const troubles = {
  missing: {
    title: 'Your collection is not in its place',
    wrong: 'There was a collection in the data folder, and its file is gone.',
    hint: 'If the folder lies on another disk or is synchronised, the file may come back by itself.',
  },
  empty: {
    title: 'The collection file is empty',
    wrong: 'The file is there, but nothing is in it any more. A full disk or an interrupted copy does that.',
    hint: null,
  },
  not_database: {
    title: 'The collection file cannot be read',
    wrong: 'What lies in its place is not a Canalog collection, or its beginning is destroyed.',
    hint: null,
  },
  foreign: {
    title: 'This file belongs to another program',
    wrong: 'There is a database in the place of your collection, and it is not one of Canalog’s.',
    hint: null,
  },
  corrupt: {
    title: 'The collection file is damaged',
    wrong: 'Parts of the file are not as they were saved.',
    hint: null,
  },
  too_new: {
    title: 'This collection was last opened by a newer Canalog',
    wrong: 'This version does not know everything that is in it, and would spoil it.',
    hint: 'The newer version opens it as before: install it, or go back to a copy from before the update.',
  },
  locked: {
    title: 'Another program is using the collection',
    wrong:
      'It has held the file for more than five seconds. A long import from the command line does that, or a backup program.',
    hint: 'Wait until it is done, or close it.',
  },
  read_only: {
    title: 'The collection file cannot be written to',
    wrong: 'The file is there and can be read, but the system does not let Canalog change it.',
    hint: 'Look at the permissions of the file and its folder, or whether the disk is write-protected.',
  },
  folder: {
    title: 'The data folder cannot be used',
    wrong: 'Canalog can neither open nor make its file there.',
    hint: 'Look whether the folder exists, belongs to you, and whether something else is in its place.',
  },
  disk_full: {
    title: 'The disk is full',
    wrong: 'Canalog needs a little space beside the collection to open it safely.',
    hint: 'Free some space and try again.',
  },
  unknown: {
    title: 'Canalog could not start',
    wrong: 'The collection could not be opened.',
    hint: null,
  },
}

export const ways = {
  tryAgain: 'Try again',
  restoreNewest: 'Restore the newest backup',
  restore: 'Restore',
  moveAside: 'Move the file aside and start empty',
  startEmpty: 'Start empty',
  openAsItIs: 'Open it as it is',
  openFolder: 'Open the data folder',
  quit: 'Quit',
}

export const copies = {
  none: 'There is no good backup in the folder “backups” beside it.',
  good: 'These backups were checked just now and are good. Restoring one keeps the present file under another name.',
  nothing: 'nothing in it',
  contents: ({ counts, made }: { counts: readonly string[]; made: string }) =>
    `${counts.join(', ')}; ${made}`,
  contentsUntil: ({ counts, lastOn, made }: { counts: readonly string[]; lastOn: string; made: string }) =>
    `${counts.join(', ')}, the last on ${lastOn}; ${made}`,
  made: {
    manual: 'made by hand',
    auto: 'made by itself',
    safety: 'made before the record was replaced',
    update: 'made before an update',
  },
}
