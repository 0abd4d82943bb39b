/** The owner's one rating says more than everything articles say about a type (assumed). */
export const RATING_SHARE = 0.85

/**
 * A prior from form and driver, outweighed by the owner's rating: 1 of 5 → 0, 5 of 5 → 1.
 * @param rating 1…5; null = not rated.
 */
export function byRating(prior: number, rating: number | null): number {
  return rating === null ? prior : RATING_SHARE * ((rating - 1) / 4) + (1 - RATING_SHARE) * prior
}
