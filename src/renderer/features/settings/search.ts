import { oneOf, searchOf, text } from '../../app/search'

/** The sections of the screen, from above. */
export const SECTIONS = [
  'personal',
  'suggestions',
  'hearing',
  'sources',
  'wear',
  'figures',
  'howOften',
  'reminders',
  'calendar',
  'desktop',
  'data',
  'backups',
  'transfer',
  'keys',
  'about',
] as const
export type Section = (typeof SECTIONS)[number]

/** What the address of the screen remembers. */
export const settingsSearch = searchOf({
  /** A file that was opened with Canalog and is looked at before it is imported. */
  import: text,
  /** The section that is shown first. */
  section: oneOf(SECTIONS),
})
