interface Cell {
  readonly cell: string
}
interface Called {
  readonly name: string
}

/** Why a line of a CSV file cannot be read; the owner sees one sentence per problem, after the number of the line. */
export const csv = {
  /** A column without a name of its own, by its place. */
  nthColumn: ({ place }: { place: number }) => `Column ${place}`,
  emptyFile: 'The file is empty.',
  strayQuote: 'A quotation mark here has no partner.',

  chooseDevice: 'Choose the column that names the device.',
  chooseStart: 'Choose the column that holds the start.',
  chooseEnd: 'Choose a column for the end or for the length.',
  noColumn: ({ name }: Called) => `There is no column “${name}”.`,
  dayOrMonth: ({ cell }: Cell) =>
    `“${cell}” could put the day or the month first, and no other line decides it. Write dates as 2026-11-18.`,

  deviceMissing: 'The device is missing.',
  noDevice: ({ name }: Called) => `No device of yours is called “${name}”.`,
  severalDevices: ({ name, choices }: { name: string; choices: string }) =>
    `“${name}” names more than one of your devices. Write ${choices}.`,
  /** One of them: what to write, and which device that is. */
  choice: ({ id, device }: { id: string; device: string }) => `“${id}” (${device})`,
  retiredByThen: ({ device }: { device: string }) => `${device} was retired by then.`,
  noScenario: ({ name }: Called) => `There is no scenario “${name}”.`,

  startMissing: 'The start is missing.',
  notMoment: ({ cell }: Cell) => `“${cell}” is not a day and time such as 2026-11-18 21:04.`,
  notDay: ({ cell }: Cell) => `“${cell}” is not a day.`,
  whichDay: ({ cell }: Cell) => `“${cell}” does not say on which day.`,
  whatTime: ({ cell }: Cell) => `“${cell}” does not say at what time.`,
  notTime: ({ cell }: Cell) => `“${cell}” is not a time such as 22:30 or 2026-11-18 22:30.`,
  whatEnd: ({ cell }: Cell) => `“${cell}” does not say at what time it ended.`,
  notLength: ({ cell }: Cell) => `“${cell}” is not a length such as 90, 1:30 or 1h30.`,
  neitherEndNorLength: 'Neither an end nor a length is given.',
  endsBeforeStart: 'It ends before it begins.',
  endAndLengthDisagree: 'The end and the length do not agree.',
  notEndedYet: 'It has not ended yet.',
  overlapsLine: ({ line }: { line: number }) => `It overlaps line ${line} on the same device.`,

  notLevel: ({ cell }: Cell) => `“${cell}” is not a level from 0 to 140 dB(A).`,
  notRating: ({ cell }: Cell) => `“${cell}” is not a rating from 1 to 5.`,
  notSweat: ({ cell }: Cell) => `“${cell}” is not one of none, light, heavy.`,
  notesTooLong: 'The notes are longer than 20,000 characters.',
}
