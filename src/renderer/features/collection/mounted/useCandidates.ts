import { useQueries } from '@tanstack/react-query'
import type { Slot } from '../../../../shared/gear/device'
import { call, useChannel } from '../../../app/api'
import { byFit, candidatesFor, type JudgedCandidate } from './candidates'

/** What the owner has for a slot of a device, each with whether it fits; null while reading. */
export function useCandidates(device: string, slot: Slot, enabled: boolean): JudgedCandidate[] | null {
  const parts = useChannel('parts.list', {}, { enabled }).data
  const products = useChannel('products.list', {}, { enabled }).data
  const candidates = parts && products ? candidatesFor(slot, parts, products) : null
  const ids = [...new Set((candidates ?? []).map(({ product }) => product.id))]
  const fits = useQueries({
    queries: ids.map((product) => {
      const input = { product, device, slot }
      return { queryKey: ['fit.check', input], queryFn: () => call('fit.check', input), enabled }
    }),
  })
  if (candidates === null) return null
  const fitOf = new Map(ids.map((id, index) => [id, fits[index]?.data ?? null]))
  return byFit(candidates.map((one) => ({ ...one, fit: fitOf.get(one.product.id) ?? null })))
}
