import { formatNumber, plural } from '../kit'

interface Place {
  readonly place: string
}

/** What is said of a collection file that is read. Names in straight quotes stand in the file like that. */
export const interchange = {
  /** Entries by name, as the subject or the object of a sentence. */
  entries: {
    device: ({ id }: { id: string }) => `device "${id}"`,
    product: ({ id }: { id: string }) => `product "${id}"`,
    lot: ({ id }: { id: string }) => `lot "${id}"`,
    part: ({ id }: { id: string }) => `part "${id}"`,
    source: ({ id }: { id: string }) => `source "${id}"`,
    scenario: ({ id }: { id: string }) => `scenario "${id}"`,
    order: ({ id }: { id: string }) => `order "${id}"`,
    rule: ({ duty, scope, scopeId }: { duty: string; scope: string; scopeId: string }) =>
      `a rule for "${duty}" of ${scope} "${scopeId}"`,
    slotRule: ({
      duty,
      scope,
      scopeId,
      slot,
    }: {
      duty: string
      scope: string
      scopeId: string
      slot: string
    }) => `a rule for "${duty}" of ${scope} "${scopeId}" (${slot})`,
    partSnooze: ({ duty, part }: { duty: string; part: string }) =>
      `a snooze of "${duty}" for part "${part}"`,
    deviceSnooze: ({ duty, device }: { duty: string; device: string }) =>
      `a snooze of "${duty}" for device "${device}"`,
    meterSnooze: ({ duty, device, meter }: { duty: string; device: string; meter: string }) =>
      `a snooze of "${duty}" for device "${device}" (${meter})`,
    learningReset: ({ scenario }: { scenario: string }) => `a new beginning for scenario "${scenario}"`,
    rigRating: ({ device, product }: { device: string; product: string }) =>
      `a rating of "${device}" with "${product}"`,
    fitJudgement: ({ product, device, side }: { product: string; device: string; side: string }) =>
      `a judgement of "${product}" on "${device}" (${side})`,
    figures: ({ material }: { material: string }) => `figures for "${material}"`,
  },
  inCollection: 'one in the collection',
  other: ({ entry, key, known, file }: { entry: string; key: string; known: string; file: string }) =>
    `The collection has ${entry} with other content: ${key} is ${known} there and ${file} in the file.`,
  twice: ({ entry, place }: Place & { entry: string }) => `There is ${entry} already: ${place}.`,
  missing: ({ entry }: { entry: string }) => `There is no ${entry}.`,
  builtIn: ({ id }: { id: string }) => `"${id}" is a scenario that Canalog brings; choose another id.`,
  samePart: 'The same part is named twice.',
  dutyNeedsOne: 'A duty is done on a part or on a device: exactly one of them is needed.',
  snoozeNeedsOne: 'A snooze is for a part or for a device: exactly one of them is needed.',
  snoozeNeedsEnd: 'A snooze lasts until an instant or until so many hours: exactly one is needed.',
  chosenItself: 'A device cannot be chosen over itself.',
  hoursNeedStart: 'Hours before the record need the instant from which it is kept.',
  reasonNeedsInstant: 'A reason for retiring needs the instant of it.',
  meterNeedsDevice: 'This wears on a device as a whole, so the device is needed.',
  endNeedsReason: 'An end needs its reason, and a reason needs the instant of the end.',
  endAfterBeginning: 'It must end after it began.',
  meterAtWork: ({ meter, place }: Place & { meter: string }) => `Its ${meter} is at work already: ${place}.`,
  replacedItself: ({ id }: { id: string }) => `"${id}" would have replaced itself.`,
  sessionLength: 'A session must end after it starts.',
  mountLength: 'A mount must end after it begins.',
  deviceRetired: ({ id, at }: { id: string; at: string }) => `The device "${id}" was retired at ${at}.`,
  partOpened: ({ id, on }: { id: string; on: string }) => `The part "${id}" was opened only on ${on}.`,
  partRetired: ({ id, at }: { id: string; at: string }) => `The part "${id}" was retired at ${at}.`,
  oneRunning: ({ place }: Place) => `At most one session runs, and ${place} is running too.`,
  span: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  openSpan: ({ from }: { from: string }) => `${from} to now`,
  overlapOnDevice: ({
    span,
    other,
    place,
    device,
  }: Place & { span: string; other: string; device: string }) =>
    `${span} overlaps ${other} (${place}) on device "${device}".`,
  overlapInSlot: ({
    span,
    other,
    place,
    slot,
    device,
  }: Place & { span: string; other: string; slot: string; device: string }) =>
    `${span} overlaps ${other} (${place}) in the ${slot} of "${device}".`,
  overlapWithPart: ({ span, other, place, part }: Place & { span: string; other: string; part: string }) =>
    `${span} overlaps ${other} (${place}) with part "${part}".`,
  notJson: ({ reason }: { reason: string }) => `This is not JSON: ${reason}.`,
  unknownReason: 'unknown reason',
  newerFormat: ({ format, known }: { format: number; known: number }) =>
    `This file has format ${formatNumber(format)}; this version of Canalog reads up to ${formatNumber(known)}.`,
  overlongList: ({ entries, most }: { entries: number; most: number }) =>
    `This list has ${formatNumber(entries)} entries; Canalog reads up to ${formatNumber(most)}.`,
  overfull: ({ most }: { most: number }) =>
    `This file holds more than ${formatNumber(most)} values, as no collection does.`,
  unknownKey: ({ key }: { key: string }) => `The key ${key} is not known here.`,
  unstorable: 'This text has a character that cannot be kept.',
  instantNeeded: 'an instant such as 2026-09-01T08:00:00Z is needed here',
  refused: ({ problem, others }: { problem: string; others: number }) => {
    const more =
      others === 0
        ? ''
        : ` ${plural(others, { one: 'There is # more such problem.', other: 'There are # more such problems.' })}`
    return `${problem}${more} Nothing was imported.`
  },
  cannotImport: 'The file cannot be imported.',
}
