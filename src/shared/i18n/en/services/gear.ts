import { plural } from '../../kit'

interface Named {
  readonly name: string
}
interface OnDevice extends Named {
  readonly device: string
}

/** What is said of devices, parts, mounts, products and stock. */
export const gear = {
  added: ({ name }: Named) => `${name} added`,
  edited: ({ name }: Named) => `${name} edited`,
  deleted: ({ name }: Named) => `${name} deleted`,
  retired: ({ name }: Named) => `${name} retired`,
  broughtBack: ({ name }: Named) => `${name} brought back`,
  devicesAdded: ({ count }: { count: number }) =>
    plural(count, { one: '# device added', other: '# devices added' }),
  newAdded: ({ name }: Named) => `New ${name} added`,
  noteAdded: ({ name }: Named) => `Note on ${name} added`,
  noteEdited: 'Note edited',
  noteDeleted: 'Note deleted',
  photoAdded: 'Photo added',
  photoDeleted: 'Photo deleted',
  ratedWith: ({ device, name }: OnDevice) => `${device} rated with ${name}`,

  opened: ({ name }: Named) => `${name} opened`,
  mounted: ({ name, device }: OnDevice) => `${name} mounted on ${device}`,
  takenOff: ({ name }: Named) => `${name} taken off`,
  mountCorrected: ({ name }: Named) => `Mount of ${name} corrected`,
  mountDeleted: ({ name }: Named) => `Mount of ${name} deleted`,
  replaced: ({ name }: Named) => `${name} replaced`,
  replacedBy: ({ name, by }: Named & { by: string }) => `${name} replaced by ${by}`,
  leftReplaced: ({ name }: Named) => `The left one of ${name} replaced`,
  leftReplacedBy: ({ name, by }: Named & { by: string }) => `The left one of ${name} replaced by ${by}`,
  rightReplaced: ({ name }: Named) => `The right one of ${name} replaced`,
  rightReplacedBy: ({ name, by }: Named & { by: string }) => `The right one of ${name} replaced by ${by}`,
  fitNoted: ({ name, device }: OnDevice) => `Fit of ${name} on ${device} noted`,
  fitForgotten: ({ name, device }: OnDevice) => `Fit of ${name} on ${device} forgotten`,
  sealNoted: ({ name, device }: OnDevice) => `Seal of ${name} on ${device} noted`,

  minimumChanged: ({ name }: Named) => `Minimum of ${name} changed`,
  putInStock: ({ name }: Named) => `${name} put in stock`,
  stockCorrected: 'Stock corrected',
  stockDeleted: 'Stock deleted',
  ordered: ({ amount, name }: Named & { amount: string }) => `${amount} of ${name} ordered`,
  arrived: ({ amount, name }: Named & { amount: string }) => `${amount} of ${name} put in stock`,
  orderChanged: ({ name }: Named) => `Order of ${name} changed`,
  orderCancelled: ({ name }: Named) => `Order of ${name} cancelled`,

  retireWithReason: 'Retiring asks for a reason; use Retire.',
  isRetired: 'It is retired. Bring it back first.',
  namedIsRetired: ({ name }: Named) => `${name} is retired. Bring it back first.`,
  retiredAlready: ({ name }: Named) => `${name} is retired already.`,
  notRetired: ({ name }: Named) => `${name} is not retired.`,
  ownPlace: 'A device cannot take its own place.',
  inUseAlready: 'It is in use already.',
  photoTooLarge: 'This photo is larger than 30 MB.',
  photoKind: 'Only PNG and JPEG photos can be added.',
  photoTooManyPixels: 'This photo has more than 100 megapixels. Make it smaller first.',
  photoDamaged: 'This photo is damaged: it cannot be read to its end.',
  photoGone: 'This photo is not there any more.',
  rateTipsOrPads: 'A device is rated with tips or pads.',
  mountWhat: 'Name either a pair that is open or a product in stock.',
  wrongSlot: ({ name }: Named) => `${name} does not go into that slot.`,
  noSuchSlot: ({ device }: { device: string }) =>
    `${device} has no such slot. Its slots can be edited on its page.`,
  takenOffAlready: 'It was taken off already.',
  offAfterOn: 'It must come off after it was mounted.',
  mountedLater: 'It was mounted only after that moment. Choose a later time, or correct its history first.',
  noneUnopened: ({ name }: Named) => `No unopened pair of ${name} is left in stock.`,
  onNoDevice: 'It is on no device, so it has no left and right.',
  onLeftOnly: 'It is worn on the left only.',
  onRightOnly: 'It is worn on the right only.',
  sidesTogether: 'Left and right of it cannot be replaced apart.',
  oldestUnopened: 'The oldest unopened one of the same product.',
  otherHalfLeft: 'Its other half is worn on the left already; this one is unused, so no pair is opened.',
  otherHalfRight: 'Its other half is worn on the right already; this one is unused, so no pair is opened.',
  kindFixed: 'Opened pairs of it exist, so it cannot become something else.',
  openedExist: ({ count }: { count: number }) =>
    plural(count, {
      one: '# opened pair of it is in the record. Delete it first.',
      other: '# opened pairs of it are in the record. Delete those first.',
    }),
  expectedBeforeOrdered: 'It cannot be expected before it was ordered.',
  keepRetiredOn: 'This pair is retired: it cannot be kept on.',
  keepNoneUnopened: ({ name }: Named) => `There is no unopened pair of ${name} left.`,

  /** What happened to one side, in the care log. */
  leftLost: ({ how }: { how: string }) => `left: ${how}`,
  rightLost: ({ how }: { how: string }) => `right: ${how}`,
}
