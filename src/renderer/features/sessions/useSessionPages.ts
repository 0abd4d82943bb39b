import { useInfiniteQuery } from '@tanstack/react-query'
import type { SessionRow } from '../../../shared/sessions/views'
import { addDays, type LocalDate, startOfDay } from '../../../shared/time'
import { call } from '../../app/api'

export interface SessionsFilter {
  /** One local day; null = all. */
  readonly on: LocalDate | null
  readonly device: string | null
  readonly scenario: string | null
  readonly text: string
}

export const NO_FILTER: SessionsFilter = { on: null, device: null, scenario: null, text: '' }

const PAGE = 40

/** Sessions, latest first, page by page backwards. */
export function useSessionPages({ on, device, scenario, text }: SessionsFilter, zone: string | undefined) {
  const day = on === null || zone === undefined ? NO_DAY : dayBounds(on, zone)
  const filter = { ...day, device, scenario, text: text.trim() }
  return useInfiniteQuery({
    queryKey: ['sessions.list', filter],
    queryFn: ({ pageParam }) => call('sessions.list', { ...filter, before: pageParam, limit: PAGE }),
    initialPageParam: null as { startAt: number; id: number } | null,
    getNextPageParam: (page) => {
      const last = page.length === PAGE ? page.at(-1) : undefined
      return last ? { startAt: last.startAt, id: last.id } : null
    },
    enabled: zone !== undefined,
    placeholderData: (previous) => previous,
    // The calendar counts a session on the day on which it began.
    select: ({ pages }): SessionRow[] => pages.flat().filter((row) => on === null || row.on === on),
  })
}

const NO_DAY = { fromAt: null, toAt: null }

function dayBounds(on: LocalDate, zone: string) {
  return { fromAt: startOfDay(on, zone), toAt: startOfDay(addDays(on, 1), zone) }
}
