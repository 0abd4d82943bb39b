/** The running session on every screen, what is asked after it, and what is asked about it. */
export const running = {
  label: 'Running session',
  none: 'No session running',
  startAgain: ({ device }: { device: string }) => `Start ${device} again`,
  since: ({ time }: { time: string }) => `since ${time}`,
  stop: 'Stop',
  switch: 'Switch gear',
  switchTo: 'Go on with',
  switchHint: 'The session so far is kept; a new one goes on from this moment.',
}

/** Two questions of one tap each after a session. */
export const after = {
  what: ({ device, duration }: { device: string; duration: string }) => `${device}, ${duration}`,
  howWasIt: 'How was it?',
  stars: ({ stars }: { stars: string }) => `${stars} of 5`,
  howLoud: 'How loud?',
  levels: { quiet: 'Quiet', normal: 'Normal', loud: 'Loud' },
  about: ({ dbA }: { dbA: string }) => `About ${dbA} dB(A)`,
  exact: 'Exact …',
  level: 'Level',
  leave: 'Leave it unrated',
}

/** Questions about a session that only the owner can answer. */
export const notices = {
  label: 'Questions about a session',
  closedAfterCrash: ({ device, time }: { device: string; time: string }) =>
    `Canalog ended while ${device} was running. The session was closed at ${time}, the last moment that is certain. Is that right?`,
  thatIsRight: 'That is right',
  stillRunning: ({ device, dateTime }: { device: string; dateTime: string }) =>
    `${device} has been running since ${dateTime}, and Canalog was not there to watch it. Still listening?`,
  stillListening: 'Still listening',
  slept: ({ device, from, to }: { device: string; from: string; to: string }) =>
    `The computer slept from ${from} to ${to} while ${device} was running. Does that time count?`,
  itCounts: 'It counts',
  endAtSleep: ({ time }: { time: string }) => `End it at ${time}`,
  long: ({ device, time, usual }: { device: string; time: string; usual: string }) =>
    `${device} has been running since ${time}; you usually stop after ${usual}. Still listening?`,
  endedAt: 'It ended at …',
  day: 'Day',
  time: 'Time',
  endThere: 'End it there',
}
