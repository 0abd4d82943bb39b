import { searchOf, text } from '../../app/search'

/** What the address of the screen remembers. */
export const settingsSearch = searchOf({
  /** A file that was opened with Canalog and is looked at before it is imported. */
  import: text,
})
