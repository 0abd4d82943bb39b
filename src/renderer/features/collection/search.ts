import { DEVICE_STATUSES, FORMS } from '../../../shared/gear/device'
import { flag, listOf, oneOf, searchOf, text, textUpTo } from '../../app/search'

/** What the address of the screen remembers. */
export const collectionSearch = searchOf({
  /** Opens the form to add a device. */
  add: flag,
  text: textUpTo(200),
  forms: listOf(oneOf(FORMS)),
  statuses: listOf(oneOf(DEVICE_STATUSES)),
  tags: listOf(text),
  favourites: flag,
})
/** The page of a device. */
export const deviceSearch = searchOf({
  /** A fact that is worth filling in: the panel brings it into view. */
  fill: textUpTo(60),
})

export type CollectionSearch = ReturnType<typeof collectionSearch>
