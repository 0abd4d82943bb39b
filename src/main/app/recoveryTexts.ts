import type { Trouble } from '../db/diagnosis'

export type WayOn = 'try_again' | 'restore' | 'start_empty' | 'open_as_it_is'

interface RecoveryText {
  readonly title: string
  /** What is wrong, in words for someone who has never heard of a database. */
  readonly wrong: string
  readonly kept: string
  /** What helps, where Canalog cannot help itself. */
  readonly hint?: string
  readonly ways: readonly WayOn[]
}

const AS_IT_WAS = 'Nothing was changed and nothing was deleted.'
const WAYS_BACK = ['restore', 'try_again', 'start_empty'] as const

/** What the owner reads for each trouble, and what is offered. */
export const RECOVERY_TEXTS: Readonly<Record<Trouble, RecoveryText>> = {
  missing: {
    title: 'Your collection is not in its place',
    wrong: 'There was a collection in the data folder, and its file is gone.',
    kept: `${AS_IT_WAS} If the folder lies on another disk or is synchronised, the file may come back by itself.`,
    ways: ['try_again', 'restore', 'start_empty'],
  },
  empty: {
    title: 'The collection file is empty',
    wrong: 'The file is there, but nothing is in it any more. A full disk or an interrupted copy does that.',
    kept: AS_IT_WAS,
    ways: WAYS_BACK,
  },
  not_database: {
    title: 'The collection file cannot be read',
    wrong: 'What lies in its place is not a Canalog collection, or its beginning is destroyed.',
    kept: AS_IT_WAS,
    ways: WAYS_BACK,
  },
  foreign: {
    title: 'This file belongs to another program',
    wrong: 'There is a database in the place of your collection, and it is not one of Canalog’s.',
    kept: AS_IT_WAS,
    ways: WAYS_BACK,
  },
  corrupt: {
    title: 'The collection file is damaged',
    wrong: 'Parts of the file are not as they were saved.',
    kept: AS_IT_WAS,
    ways: WAYS_BACK,
  },
  too_new: {
    title: 'This collection was last opened by a newer Canalog',
    wrong: 'This version does not know everything that is in it, and would spoil it.',
    kept: `${AS_IT_WAS} The newer version opens it as before.`,
    hint: 'Install the newer version, or go back to a copy from before the update.',
    ways: ['try_again', 'restore'],
  },
  locked: {
    title: 'Another program is using the collection',
    wrong:
      'It has held the file for more than five seconds. A long import from the command line does that, or a backup program.',
    kept: AS_IT_WAS,
    hint: 'Wait until it is done, or close it.',
    ways: ['try_again'],
  },
  read_only: {
    title: 'The collection file cannot be written to',
    wrong: 'The file is there and can be read, but the system does not let Canalog change it.',
    kept: AS_IT_WAS,
    hint: 'Look at the permissions of the file and its folder, or whether the disk is write-protected.',
    ways: ['try_again'],
  },
  folder: {
    title: 'The data folder cannot be used',
    wrong: 'Canalog can neither open nor make its file there.',
    kept: AS_IT_WAS,
    hint: 'Look whether the folder exists, belongs to you, and whether something else is in its place.',
    ways: ['try_again'],
  },
  disk_full: {
    title: 'The disk is full',
    wrong: 'Canalog needs a little space beside the collection to open it safely.',
    kept: AS_IT_WAS,
    hint: 'Free some space and try again.',
    ways: ['try_again'],
  },
  unknown: {
    title: 'Canalog could not start',
    wrong: 'The collection could not be opened.',
    kept: AS_IT_WAS,
    ways: ['try_again'],
  },
}
