import { flag, listOf, numberWithin, oneOf, searchOf, text } from '../../app/search'

export const VIEWS = ['map', 'help', 'pack', 'compare'] as const
export type View = (typeof VIEWS)[number]

/** What the address of the screen remembers. */
export const coverageSearch = searchOf({
  view: oneOf(VIEWS),
  /** Shows the map, or the terms of a comparison, as a table. */
  table: flag,
  /** The cell of the map that is open, and the scenario of the comparison. */
  scenario: text,
  device: text,
  /** Scenarios of the trip. */
  pack: listOf(text, 100),
  /** Minutes for each of them; absent = as long as usual. */
  minutes: numberWithin(Number.MIN_VALUE, 1440),
  /** The two devices that are compared; absent = the best ones. */
  a: text,
  b: text,
  /** Compares the best in-ear with the best headphone instead. */
  formats: flag,
})
export type CoverageSearch = ReturnType<typeof coverageSearch>
