import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { CoverageSearch } from './search'

const route = getRouteApi('/coverage')

/** What the address says, and a way to change a part of it. */
export function useCoverageSearch() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback(
    (next: Partial<CoverageSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...next }), replace: true }),
    [navigate],
  )
  return { search, change }
}
