import { plural } from '../../kit'

interface Named {
  readonly name: string
}

/** The page of one device: who it is, how it was used, what happened to it. */
export const device = {
  title: 'Device',
  facts: 'Facts',
  missing: 'This device is not in the collection',
  back: 'Back to the collection',
  since: ({ month }: { month: string }) => `since ${month}`,
  start: { now: 'Running now', switch: 'Switch to this', start: 'Start session' },
  logPast: 'Log past …',
  menu: {
    label: 'More actions',
    compare: 'Compare…',
    copy: 'Add a second copy',
    nextGeneration: 'New generation of this model …',
    retire: 'Retire …',
    bringBack: 'Bring back',
    delete: 'Delete, with its sessions',
  },
  name: {
    edit: 'Edit the name',
    brand: 'Brand',
    model: 'Model',
    own: 'Your name for it',
    optional: 'optional',
  },
  photos: {
    label: 'Photos',
    of: ({ name }: Named) => `Photos of ${name}`,
    one: ({ name }: Named) => `Photo of ${name}`,
    count: ({ count, name }: { count: string; name: string }) => `${count} photos of ${name}`,
    numbered: ({ number, name }: { number: string; name: string }) => `Photo ${number} of ${name}`,
    remove: ({ number }: { number: string }) => `Remove photo ${number}`,
    addMore: 'Add photos …',
    addTo: ({ name }: Named) => `Add a photo of ${name}`,
    add: 'Add a photo',
    dropHere: 'Drop photos here, or click',
    unreadable: ({ file }: { file: string }) => `${file} is not a picture that can be read. It was left out.`,
  },
  figures: {
    nothingYet: 'No session yet. Start one, or log what you listened to before.',
    noSession: 'no session yet',
    inSessions: ({ count }: { count: number }) =>
      plural(count, { one: 'in # session', other: 'in # sessions' }),
    stopsAfter: 'you usually stop after',
    usedForMost: 'used for most',
    perHourNoPrice: 'per hour: no price yet',
    perHourPartsOnly: 'per hour, parts only',
    perHourWithParts: 'per hour, parts included',
    inAll: ({ total }: { total: string }) => `${total} in all.`,
    inAllWithParts: ({ total, parts }: { total: string; parts: string }) =>
      `${total} in all, of it ${parts} tips and pads.`,
    leftOut: ({ currencies }: { currencies: string }) => `Prices in ${currencies} are left out.`,
  },
  nextGeneration: {
    title: ({ model }: { model: string }) => `A new ${model}`,
    takesOver: ({ old }: { old: string }) =>
      `The new one takes over facts and tags, and starts with no hours. ${old} keeps its history.`,
    old: 'The old one',
    retire: ({ reason }: { reason: string }) => `Retire it: ${reason}`,
    stays: 'Stays in use',
    add: 'Add the new one',
  },
  retire: {
    title: ({ name }: Named) => `Retire ${name}`,
    why: 'Its record is kept for ever; new sessions are no longer possible. Why does it go?',
  },
  care: {
    title: 'Care',
    whole: 'The device as a whole',
    wholeList: 'Care of the device as a whole',
    clocksWait: 'Its clocks wait until it is used.',
    inSlots: 'What sits in its slots',
    log: 'Care log',
    onSide: ({ product, side }: { product: string; side: string }) => `${product}, ${side}`,
    nothingRegular: 'Nothing is asked of it regularly.',
    rule: ({ duty, rule }: Rule) => `${duty} ${rule}`,
    asleep: ({ duty, rule }: Rule) => `${duty} ${rule} is usual · no reminders`,
    dueNow: ({ duty, rule }: Rule) => `${duty} ${rule} · due now`,
    next: ({ duty, rule, day }: Rule & { readonly day: string }) => `${duty} ${rule} · next ${day}`,
  },
  year: {
    title: 'A year of use',
    titleWithUse: ({ hours, days }: { hours: string; days: number }) =>
      plural(days, {
        one: `A year of use · ${hours} on one day`,
        other: `A year of use · ${hours} on # days`,
      }),
    asMap: 'As a map',
    asTable: 'As a table',
    hoursByDay: 'Hours of use by day',
    day: 'Day',
    hours: 'Hours',
    onDay: ({ day, use }: { day: string; use: string }) => `${day}: ${use}`,
    notUsed: 'not used',
    none: 'none',
    hoursAndMore: ({ hours }: { hours: string }) => `${hours} h and more a day`,
  },
  timeline: {
    title: 'What happened',
    show: 'What to show',
    everything: 'Everything',
    care: 'Swaps, care and notes',
    earlier: 'Show earlier',
    today: 'Today',
    mounted: ({ name }: Named) => `Mounted ${name}`,
    another: ({ name }: Named) => `Changed to another ${name}`,
    swapped: ({ from, to }: { from: string; to: string }) => `Swapped ${from} → ${to}`,
    tookOff: ({ name }: Named) => `Took off ${name}`,
    retiredPart: ({ name, hours }: { name: string; hours: string }) => `Retired ${name} after ${hours}`,
    acquired: 'Became yours',
    retired: 'Retired',
    running: 'Running now',
    sessionFor: ({ length, scenario }: { length: string; scenario: string }) => `${length}, ${scenario}`,
    rated: ({ rating }: { rating: string }) => `rated ${rating}`,
    quoted: ({ text }: { text: string }) => `“${text}”`,
    done: {
      clean: ({ name }: Named) => `Cleaned ${name}`,
      inspect: ({ name }: Named) => `Inspected ${name}`,
      replace: ({ name }: Named) => `Replaced ${name}`,
      charge: ({ name }: Named) => `Charged ${name}`,
      condition: ({ name }: Named) => `Conditioned ${name}`,
    },
    skipped: {
      clean: ({ name }: Named) => `Skipped: cleaning of ${name}`,
      inspect: ({ name }: Named) => `Skipped: inspection of ${name}`,
      replace: ({ name }: Named) => `Skipped: replacement of ${name}`,
      charge: ({ name }: Named) => `Skipped: charging of ${name}`,
      condition: ({ name }: Named) => `Skipped: conditioning of ${name}`,
    },
    stillFine: ({ name }: Named) => `Found ${name} still fine`,
  },
  note: {
    label: 'Note',
    remove: 'Remove this note',
    add: 'Add a note',
    addButton: 'Add note',
    example: 'Add a note: left cable crackles, compared with the HD 650 …',
  },
}

interface Rule {
  readonly duty: string
  readonly rule: string
}
