import { useQueries } from '@tanstack/react-query'
import { type Side, sidesIntersect } from '../../../../shared/parts/part'
import { call, useChannel } from '../../../app/api'
import { byFit, candidatesFor, type JudgedCandidate, type Place } from './candidates'

/** What the owner has for a side of a slot, each with whether it fits; null while reading. */
export function useCandidates(place: Place, side: Side): JudgedCandidate[] | null {
  const { device, slot } = place
  const parts = useChannel('parts.list', {}).data
  const products = useChannel('products.list', {}).data
  const proposed = useChannel('fit.propose', { device }, { enabled: slot === 'tips' }).data
  const candidates = parts && products ? candidatesFor(place, parts, products) : null
  const ids = [...new Set((candidates ?? []).map(({ product }) => product.id))]
  const fits = useQueries({
    queries: ids.map((product) => {
      const input = { product, device, slot, side }
      return { queryKey: ['fit.check', input], queryFn: () => call('fit.check', input) }
    }),
  })
  if (candidates === null) return null
  const fitOf = new Map(ids.map((id, index) => [id, fits[index]?.data ?? null]))
  const reasonFor = (product: string) =>
    proposed?.proposals.find((each) => each.product.id === product && sidesIntersect(each.side, side))
      ?.text ?? null
  return byFit(
    candidates.map((one) => ({
      ...one,
      fit: fitOf.get(one.product.id) ?? null,
      proposal: reasonFor(one.product.id),
    })),
  )
}
