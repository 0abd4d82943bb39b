import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DevicePage, TimelineEvent } from '../../../../shared/gear/views'
import { call } from '../../../app/api'
import { withoutEchoes } from './happenings'

const PAGE = 50

interface TimelinePages {
  readonly events: readonly TimelineEvent[]
  /** Something older can be shown. */
  readonly goesOn: boolean
  readonly pending: boolean
  readonly showOlder: () => void
}

/** The history of a device: its page brings the latest, older pages are asked for; sessions can be left out. */
export function useTimeline(page: DevicePage, withSessions: boolean): TimelinePages {
  const { device, timeline, timelineGoesOn } = page
  const [olderWanted, setOlderWanted] = useState(false)
  const given = withSessions ? timeline : []
  const beforeAt = withSessions ? (timeline.at(-1)?.at ?? 0) : (timeline[0]?.at ?? 0) + 1
  const asked = useInfiniteQuery({
    queryKey: ['devices.timeline', { id: device.id, beforeAt, limit: PAGE, withSessions }],
    queryFn: ({ pageParam }) =>
      call('devices.timeline', { id: device.id, beforeAt: pageParam, limit: PAGE, withSessions }),
    initialPageParam: beforeAt,
    getNextPageParam: (events) => (events.length < PAGE ? undefined : events.at(-1)?.at),
    enabled: olderWanted || !withSessions,
  })
  return {
    events: withoutEchoes([...given, ...(asked.data?.pages.flat() ?? [])]),
    goesOn: asked.data ? asked.hasNextPage : withSessions && timelineGoesOn,
    pending: asked.isFetching,
    showOlder: () => (asked.data ? void asked.fetchNextPage() : setOlderWanted(true)),
  }
}
