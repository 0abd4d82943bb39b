import { searchOf, text } from '../../app/search'

/** What the address of the screen remembers. */
export const todaySearch = searchOf({
  scenario: text,
})
