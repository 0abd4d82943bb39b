import { EARLIEST_AT, LATEST_AT } from '../../../shared/time'
import { flag, searchOf, text, wholeWithin } from '../../app/search'

/** What the address of the screen remembers. */
export const sessionsSearch = searchOf({
  /** Opens the form to log a past session. */
  log: flag,
  /** The device that this form starts with. */
  device: text,
  scenario: text,
  /** How long that session lasted. */
  minutes: wholeWithin(1, 1440),
  /** A link from outside asks for it: nobody here has typed anything yet. */
  link: flag,
  /** Shows one session. */
  session: wholeWithin(1, Number.MAX_SAFE_INTEGER),
  /** When that session began, to find it however long ago it was. */
  at: wholeWithin(EARLIEST_AT, LATEST_AT),
})
