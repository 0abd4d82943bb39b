import { flag, searchOf, text } from '../../app/search'

/** What the address of the screen remembers. */
export const scenariosSearch = searchOf({
  /** One of the owner's, being changed. */
  edit: text,
  /** One that a new one is made from. */
  copy: text,
  /** A new one is made from nothing. */
  make: flag,
})
