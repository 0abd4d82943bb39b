import type { RatedAspect } from '../../gear/device'
import { formatNumber } from '../../i18n/kit'
import { t } from '../../i18n/texts'
import type { RatedWith } from '../ratedWith'

/** The owner's one rating says more than everything articles say about a type (assumed). */
export const RATING_SHARE = 0.85

/**
 * A prior from form and driver, outweighed by the owner's rating: 1 of 5 → 0, 5 of 5 → 1.
 * @param rating 1…5; null = not rated.
 */
export function byRating(prior: number, rating: number | null): number {
  return rating === null ? prior : RATING_SHARE * ((rating - 1) / 4) + (1 - RATING_SHARE) * prior
}

/** "you rate its stage 4 of 5 with the Comply T-100 M": what a rating was given for is said. */
export function ratingInWords(aspect: RatedAspect, rating: number, ratedWith: RatedWith | null): string {
  const said = t.suggest.verdicts
  const given = { aspect: t.suggest.aspects[aspect], rating: formatNumber(rating) }
  return ratedWith?.aspects.has(aspect)
    ? said.ratedWith({ ...given, rig: ratedWith.name })
    : said.rated(given)
}
