import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { InsightsSearch } from './search'

const route = getRouteApi('/insights')

/** What the address says, and a way to change a part of it. */
export function useInsightsSearch() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback(
    (next: Partial<InsightsSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...next }), replace: true }),
    [navigate],
  )
  return { search, change }
}
