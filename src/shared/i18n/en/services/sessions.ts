import { plural } from '../../kit'

interface Named {
  readonly name: string
}
interface Counted {
  readonly count: number
}

/** What is said of sessions: the names of actions that Undo takes back, and why something cannot be. */
export const sessions = {
  started: ({ name }: Named) => `Session on ${name} started`,
  stopped: ({ name }: Named) => `Session on ${name} stopped`,
  logged: ({ name }: Named) => `Session on ${name} logged`,
  edited: ({ name }: Named) => `Session on ${name} edited`,
  split: ({ name }: Named) => `Session on ${name} split`,
  switched: ({ name }: Named) => `Switched to ${name}`,
  merged: ({ count, name }: Counted & Named) =>
    `${plural(count, { one: '# session', other: '# sessions' })} on ${name} merged`,
  moved: ({ count, name }: Counted & Named) =>
    `${plural(count, { one: '# session', other: '# sessions' })} moved to ${name}`,
  deleted: ({ count }: Counted) => plural(count, { one: '# session deleted', other: '# sessions deleted' }),
  imported: ({ count }: Counted) =>
    plural(count, { one: '# session imported', other: '# sessions imported' }),
  endCorrected: 'End of the session corrected',
  sleepLeftOut: 'Sleep left out of the session',

  runningOn: ({ name }: Named) => `A session on ${name} is running. Stop it first, or switch.`,
  runningOnDevice: ({ name }: Named) => `A session on ${name} is running. Stop it first.`,
  noneRunning: 'No session is running.',
  otherRunning: 'Another session is running. Stop it first.',
  listeningAlready: ({ name }: Named) => `You are listening on ${name} already.`,
  endBetween: 'It must end after its start and not in the future.',
  endNeeded: 'A logged session needs an end.',
  endAfterStart: 'It must end after it starts.',
  splitInside: 'Split it somewhere between its start and its end.',
  mergeTwo: 'Choose at least two sessions.',
  mergeOneDevice: 'These are sessions on different devices. Only sessions on one device can be merged.',
  mergeSameParts: 'Other tips or pads were named for some of them. Make those equal first.',
  gone: 'These sessions are not in the record any more.',
  notYetBegun: 'That has not happened yet.',
  notYetEnded: 'That has not ended yet.',
  deviceLost: ({ name }: Named) => `${name} is lost. Bring it back first.`,
  deviceRetired: ({ name }: Named) => `${name} is retired. Bring it back first.`,
  noSleep: 'There is no sleep to leave out.',
  csvRefused: ({ line, message, others }: { line: number; message: string; others: number }) => {
    const more =
      others === 0
        ? ''
        : ` ${plural(others, { one: 'One more problem follows.', other: '# more problems follow.' })}`
    return `Line ${line}: ${message}${more} Nothing was written.`
  },
  csvEmpty: 'There are no sessions in this file.',
  csvOverlap: 'It overlaps a session on the same device that is in the record already.',
  noZone: ({ zone }: { zone: string }) => `“${zone}” is not a time zone.`,
}
