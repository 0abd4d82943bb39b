import { formatNumber } from '../../kit'

/** What is said of the record as a whole: what is gone, what cannot be undone, what the database or the disk refuses. */
export const record = {
  /** `found()` did not find it. */
  gone: {
    choice: 'This choice is not in the collection any more.',
    device: 'This device is not in the collection any more.',
    lot: 'This lot is not in the collection any more.',
    meter: 'This meter is not in the collection any more.',
    mount: 'This mount is not in the collection any more.',
    note: 'This note is not in the collection any more.',
    order: 'This order is not in the collection any more.',
    pair: 'This pair is not in the collection any more.',
    part: 'This part is not in the collection any more.',
    product: 'This product is not in the collection any more.',
    scenario: 'This scenario is not in the collection any more.',
    session: 'This session is not in the collection any more.',
    source: 'This source is not in the collection any more.',
  },
  undone: 'This has been undone already, or it is too long ago.',
  addedSince: ({ label }: { label: string }) =>
    `“${label}” cannot be undone: something was added to it since. Nothing was changed.`,
  undoFirst: ({ label, by }: { label: string; by: string }) =>
    `“${label}” cannot be undone before “${by}”. Nothing was changed.`,
  imported: 'Collection imported',
  replaced: 'Collection replaced',

  rules: {
    partBusy: 'These parts were mounted somewhere else in that time. A pair is on one device at a time.',
    slotBusy: 'Something else was mounted in that slot in that time. A slot holds one pair at a time.',
    outsideLife: 'That lies before the pair was opened or after it was retired.',
    lifeTooShort: 'The pair was mounted outside that time. Correct its mounts first.',
    deviceBusy: 'This overlaps another session on the same device. Shorten one of them, or merge them.',
    afterRetirement: 'The device was retired by then. Correct the time, or bring the device back first.',
    beforeSession: 'There are sessions after that moment. Retire it later, or correct them first.',
    oneRunning: 'Another session is running. Stop it first; one session runs at a time.',
    stillNeeded: 'Something else in the record still needs this. Nothing was changed.',
    impossible: 'The record does not allow that value. Nothing was changed.',
  },

  cancelled: 'Cancelled. Nothing was changed.',
  bug: ({ logId }: { logId: string }) =>
    `Something went wrong that should not have (${logId} in the log). What was saved before is safe; try again.`,
  file: {
    busy: 'Another program is writing to the collection. Nothing was changed; try again.',
    locked: 'The collection is locked. Nothing was changed; try again.',
    full: 'The disk is full. Nothing was changed; free some space and try again.',
    quota: 'Your share of the disk is full. Nothing was changed.',
    readOnly: 'The collection cannot be written to. Nothing was changed.',
    unopened: 'The collection file cannot be opened.',
    diskError: 'The disk reported an error. Nothing was changed.',
    damaged: 'The collection file is damaged.',
    unreadable: 'The collection file cannot be read.',
    noCollection: 'This file is not a Canalog collection.',
    foreign: 'This file belongs to another program.',
    missing: 'There was a collection here, and its file is gone.',
    empty: 'There was a collection in this file, and now the file is empty.',
    copyDamaged: 'The copy is damaged.',
    copyUnchecked: 'The copy could not be checked.',
    forbidden: 'That place may not be used by this app. Nothing was changed.',
    diskReadOnly: 'That disk cannot be written to. Nothing was changed.',
    gone: 'That file or folder is not there any more. Nothing was changed.',
    fileForFolder: 'There is a file where a folder should be. Nothing was changed.',
    folderForFile: 'There is a folder of that name. Choose another name.',
    exists: 'There is something of that name already. Nothing was changed.',
    inUse: 'Another program is using that file. Nothing was changed; try again.',
  },

  migration: {
    foreign: 'This file belongs to another program. It was left as it is.',
    newer: ({ step }: { step: string }) =>
      `This collection was written by a newer Canalog (it has “${step}”). It was left as it is; install the newer version to open it.`,
    otherStep: ({ step }: { step: string }) =>
      `This collection was made by a Canalog whose step “${step}” differs from this one’s. It was left as it is.`,
    losesRows: ({ step, table }: { step: string; table: string }) =>
      `Updating the collection (“${step}”) would have lost rows of ${table}. It was left as it is.`,
    tearsApart: 'Updating the collection would have torn it apart. It was left as it is.',
    damaged: 'The collection file is damaged. It was left as it is.',
  },

  input: {
    nothingChanged: ({ problem }: { problem: string }) => `${problem} Nothing was changed.`,
    wrong: 'That cannot be right.',
    unknownRequest: 'This version does not know that request.',
    foreignRequest: 'This request came from somewhere else.',
    unknownField: 'There is a field that does not belong there.',
    wrongKind: 'A field is missing or of the wrong kind.',
    unknownValue: 'A field has none of the values it may have.',
    wrongForm: 'A field is not written as it should be.',
    impossible: 'A field has a value that is not possible.',
    textTooLong: ({ maximum }: { maximum: number }) =>
      `A text is too long: at most ${formatNumber(maximum)} characters.`,
    tooMany: ({ maximum }: { maximum: number }) =>
      `There is too much at once: at most ${formatNumber(maximum)}.`,
    tooLarge: ({ maximum }: { maximum: number }) =>
      `A value is too large: at most ${formatNumber(maximum, 20)}.`,
    textMissing: 'A text is missing.',
    tooFew: ({ minimum }: { minimum: number }) => `There is too little: at least ${formatNumber(minimum)}.`,
    tooSmall: ({ minimum }: { minimum: number }) =>
      `A value is too small: at least ${formatNumber(minimum, 20)}.`,
  },
}
