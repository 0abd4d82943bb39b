import type { Device, RatedAspect } from '../gear/device'
import { aspectsOf } from '../learning/rigRating'
import { type Product, productName } from '../parts/part'
import type { Shelf } from './shelf'

/** The owner's rating of a device with the tips or pads that it is to be worn with. */
export interface RatedWith {
  /** "Comply T-100 M" */
  readonly name: string
  readonly ratings: Device['ratings']
  readonly aspects: ReadonlySet<RatedAspect>
}

/** @param product what the device would wear; null = unknown. */
export function ratingWith(device: Device, product: Product | null, shelf: Shelf): RatedWith | null {
  const rating = product === null ? null : shelf.rated(device.id, product.id)
  if (product === null || rating === null) return null
  return { name: productName(product), ratings: rating.ratings, aspects: new Set(aspectsOf(rating)) }
}

/** The device with the ratings that it has in this rig; where the rig has none, those of the device stay. */
export function withRatings(device: Device, { ratings, aspects }: RatedWith): Device {
  const better = Object.fromEntries([...aspects].map((aspect) => [aspect, ratings[aspect]]))
  return { ...device, ratings: { ...device.ratings, ...better } }
}
